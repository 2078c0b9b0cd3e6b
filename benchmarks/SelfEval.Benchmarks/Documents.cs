using System.Globalization;
using System.Text.Json.Nodes;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Indicators;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Serialization;

namespace SelfEval.Benchmarks;

/// <summary>The reports that are measured and compared.</summary>
internal static class Documents
{
    private static readonly byte[] SampleBytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "tianhe-2023.json"));

    /// <summary>The worked example.</summary>
    public static SelfEvaluationReport Sample { get; } = ReportJson.Read(SampleBytes).RequireReport();

    /// <summary>The same report with everything mended that the rules find.</summary>
    public static SelfEvaluationReport Clean { get; } = Sample with
    {
        Title = Sample.Department.Name + "部门整体支出绩效自评报告",
        Revenue = Sample.Revenue! with { ByFundingSource = [Sample.Revenue.ByFundingSource[0]] },
        Expenditure = Sample.Expenditure! with
        {
            ExecutionRate = ReportedPercentage.Percent(99.98m),
            ByEconomicClass = Sample.Expenditure.ByEconomicClass.SetItem(2, Sample.Expenditure.ByEconomicClass[2] with { Outturn = ReportedAmount.Wan(158.93m) }),
        },
        Management = Sample.Management! with
        {
            Indicators = Sample.Management.Indicators.Add(new() { Category = IndicatorLevel1.Satisfaction, Count = 1, Parts = [new() { Category = IndicatorLevel2.Beneficiaries, Count = 1 }] }),
            Monitoring = new() { CompletedBy = new DateOnly(2023, 8, 20) },
        },
        Evaluation = Sample.Evaluation! with
        {
            Score = ReportedScore.Points(92m),
            Grade = Grade.Excellent,
            Effectiveness = Sample.Evaluation.Effectiveness! with { Narrative = "全年慰问劳模168人次，支出10.92万元，与目标一致，劳模满意度为百分之九十八。" },
        },
    };

    /// <summary>The sample with one value changed or one member removed, for every place in it.</summary>
    public static IEnumerable<SelfEvaluationReport> Mutants()
    {
        JsonNode document = JsonNode.Parse(SampleBytes)!;
        string[] paths = [.. Nodes(document).Where(node => node.Parent is not null).Select(node => node.GetPath())];
        foreach (string path in paths)
        {
            foreach (Action<JsonNode> change in Changes())
            {
                JsonNode copy = document.DeepClone();
                change(Nodes(copy).Single(node => node.GetPath() == path));
                if (ReportJson.Read(copy.ToJsonString()).Report is { } report)
                {
                    yield return report;
                }
            }
        }
    }

    private static IEnumerable<Action<JsonNode>> Changes()
    {
        yield return Remove;
        yield return node => Digit(node, 1);
        yield return node => Digit(node, 7);
        yield return node => Text(node, text => text.StartsWith('-') ? text[1..] : "-" + text);
        yield return node => Text(node, text => text.Replace("万元", "元", StringComparison.Ordinal));
    }

    private static void Remove(JsonNode node)
    {
        if (node.Parent is JsonObject members)
        {
            members.Remove(members.First(member => member.Value == node).Key);
        }
        else
        {
            ((JsonArray)node.Parent!).Remove(node);
        }
    }

    /// <summary>Another last digit.</summary>
    private static void Digit(JsonNode node, int by)
    {
        if (node is JsonValue value && value.TryGetValue(out int number))
        {
            node.ReplaceWith(number + by);
            return;
        }

        Text(node, text =>
        {
            int at = text.LastIndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
            return at < 0 ? text : text[..at] + ((text[at] - '0' + by) % 10).ToString(CultureInfo.InvariantCulture) + text[(at + 1)..];
        });
    }

    private static void Text(JsonNode node, Func<string, string> change)
    {
        if (node is JsonValue value && value.TryGetValue(out string? text))
        {
            node.ReplaceWith(change(text));
        }
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode node) => (node switch
    {
        JsonObject members => members.Select(member => member.Value),
        JsonArray items => items,
        _ => [],
    }).OfType<JsonNode>().SelectMany(Nodes).Prepend(node);
}
