using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Serialization;
using SelfEval.Domain.Testing;
using SelfEval.Domain.Tests.Generators;
using Xunit;

namespace SelfEval.Domain.Tests.Diagnosis;

/// <summary>Reports whose true values are known and meet every identity are never called inconsistent, however they are rounded.</summary>
public class NoFalseAlarmTests
{
    private static readonly ReportDiagnoser Diagnoser = new();

    /// <summary>100,000 reports with SELFEVAL_SLOW=1, as the slower checks run it; some of them otherwise. Whole reports take ten times as long as breakdowns.</summary>
    private static readonly int Reports = Environment.GetEnvironmentVariable("SELFEVAL_SLOW") == "1" ? 100_000 : 500;

    [Fact]
    public void A_consistent_report_is_called_consistent() =>
        Prop.ForAll(SelfEvalArbitraries.ConsistentReports(), consistent => IsConsistent(consistent.Report)).Check(Runs(Reports / 5));

    [Fact]
    public void A_consistent_breakdown_is_called_consistent() =>
        Prop.ForAll(ConsistentBreakdowns.All.ToArbitrary(), IsConsistent).Check(Runs(Reports * 3 / 4));

    [Fact]
    public void Leaving_figures_out_makes_no_report_inconsistent() =>
        Prop.ForAll(SelfEvalArbitraries.ConsistentReports(), Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), (consistent, seed) =>
        {
            Random random = new(seed);
            JsonNode document = JsonNode.Parse(ReportJson.Write(consistent.Report))!;
            Drop(document, random);
            return IsConsistent(ReportJson.Read(document.ToJsonString()).RequireReport());
        }).Check(Runs(Reports / 20));

    private static Config Runs(int reports) =>
        Config.QuickThrowOnFailure.WithMaxTest(reports).WithParallelRunConfig(new ParallelRunConfig(Environment.ProcessorCount));

    private static bool IsConsistent(SelfEvaluationReport report) => Diagnoser.Diagnose(report) is { IsConsistent: true, IsProved: true };

    /// <summary>Leaves out a third of the figures, but nothing that says what a line is.</summary>
    private static void Drop(JsonNode node, Random random)
    {
        foreach (JsonNode child in (node as JsonArray ?? []).OfType<JsonNode>())
        {
            Drop(child, random);
        }

        foreach ((string name, JsonNode? child) in (node as JsonObject ?? []).ToArray())
        {
            if (child is JsonValue && name is not ("title" or "fiscalYear" or "name" or "source" or "code" or "kind" or "level1" or "level2" or "category" or "count" or "ofWhich") && random.Next(3) == 0)
            {
                ((JsonObject)node).Remove(name);
            }
            else if (child is not null)
            {
                Drop(child, random);
            }
        }
    }
}
