using System.Text.Json.Nodes;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Serialization;

namespace SelfEval.Domain.Testing.Shrinking;

/// <summary>Reports without one of their parts.</summary>
internal static class ReportShrinker
{
    /// <summary>The report without each member or item that it can do without, the outer ones first.</summary>
    public static IEnumerable<SelfEvaluationReport> Smaller(SelfEvaluationReport report)
    {
        JsonNode document = JsonNode.Parse(ReportJson.Write(report))!;
        int[][] places = [.. Places(document, []).OrderBy(place => place.Length)];
        foreach (int[] place in places)
        {
            JsonNode smaller = document.DeepClone();
            JsonNode parent = place[..^1].Aggregate(smaller, (node, index) => Child(node, index)!);
            if (parent is JsonArray items)
            {
                items.RemoveAt(place[^1]);
            }
            else
            {
                parent.AsObject().RemoveAt(place[^1]);
            }

            if (ReportJson.Read(smaller.ToJsonString()).Report is { } read)
            {
                yield return read;
            }
        }
    }

    /// <summary>The places of all members and items below a node, each by the numbers of the children that lead there.</summary>
    private static IEnumerable<int[]> Places(JsonNode? node, int[] at)
    {
        for (int i = 0; i < Count(node); i++)
        {
            int[] place = [.. at, i];
            yield return place;
            foreach (int[] inner in Places(Child(node!, i), place))
            {
                yield return inner;
            }
        }
    }

    private static int Count(JsonNode? node) => node switch
    {
        JsonObject members => members.Count,
        JsonArray items => items.Count,
        _ => 0,
    };

    private static JsonNode? Child(JsonNode node, int index) => node is JsonArray items ? items[index] : node.AsObject().GetAt(index).Value;
}
