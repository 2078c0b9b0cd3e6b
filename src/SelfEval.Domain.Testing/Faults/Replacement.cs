using System.Globalization;
using System.Text.Json.Nodes;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Serialization;

namespace SelfEval.Domain.Testing.Faults;

/// <summary>Puts another figure into the place of one.</summary>
internal static class Replacement
{
    /// <summary>The report with the other figure; null where it may not stand there.</summary>
    public static SelfEvaluationReport? Put(SelfEvaluationReport report, string pointer, ReportedFigure figure)
    {
        JsonNode document = JsonNode.Parse(ReportJson.Write(report))!;
        string[] segments = pointer.Split('/')[1..];
        JsonNode parent = segments[..^1].Aggregate(document, Child);
        JsonNode value = figure.Kind == FigureKind.Count ? (int)figure.Value : figure.ToString();
        if (parent is JsonArray items)
        {
            items[Index(segments[^1])] = value;
        }
        else
        {
            parent[segments[^1]] = value;
        }

        return ReportJson.Read(document.ToJsonString()).Report;
    }

    private static JsonNode Child(JsonNode node, string segment) => node is JsonArray items ? items[Index(segment)]! : node[segment]!;

    private static int Index(string segment) => int.Parse(segment, CultureInfo.InvariantCulture);
}
