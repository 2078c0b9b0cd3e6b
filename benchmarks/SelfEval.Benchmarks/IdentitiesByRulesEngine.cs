using System.Globalization;
using RulesEngine.Models;
using SelfEval.Domain.Reports;

namespace SelfEval.Benchmarks;

/// <summary>The same identities as rules of RulesEngine: expressions in text, compiled when first used.</summary>
internal sealed class IdentitiesByRulesEngine
{
    private readonly RulesEngine.RulesEngine _engine;

    public IdentitiesByRulesEngine(SelfEvaluationReport like)
    {
        List<string> expressions =
        [
            "Rounded.Sources(report, 0)", "Rounded.Sources(report, 1)", "Rounded.Sources(report, 2)", "Rounded.Sources(report, 3)",
            "Rounded.TotalGrowth(report)", "Rounded.InitialBalances(report)", "Rounded.AdjustedBalances(report)", "Rounded.Kinds(report)", "Rounded.Classes(report)",
            "Rounded.ExecutionRate(report)", "Rounded.BasicShare(report)", "Rounded.ProjectShare(report)", "Rounded.KindShares(report)", "Rounded.ClassShares(report)",
        ];
        expressions.AddRange(Enumerable.Range(0, like.Revenue!.ByFundingSource.Count).Select(place => $"Rounded.SourceGrowth(report, {place})"));
        expressions.AddRange(Enumerable.Range(0, like.Expenditure!.ByEconomicClass.Count).Select(place => $"Rounded.ClassShare(report, {place})"));
        expressions.AddRange(Enumerable.Range(0, like.Management!.Indicators.Count).Select(place => $"Rounded.Counts(report, {place})"));
        _engine = new(
            [
                new Workflow
                {
                    WorkflowName = "identities",
                    Rules = [.. expressions.Select((expression, number) => new Rule { RuleName = number.ToString(CultureInfo.InvariantCulture), Expression = expression })],
                },
            ],
            new ReSettings { CustomTypes = [typeof(Rounded)] });
        Count = expressions.Count;
    }

    public int Count { get; }

    public bool Holds(SelfEvaluationReport report)
    {
        foreach (RuleResultTree result in _engine.ExecuteAllRulesAsync("identities", new RuleParameter("report", report)).AsTask().GetAwaiter().GetResult())
        {
            if (!result.IsSuccess)
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>What the expressions call.</summary>
public static class Rounded
{
    public static bool Sources(SelfEvaluationReport report, int measure) => RoundedArithmetic.SourcesTotal(report, b => measure switch { 0 => b.Initial, 1 => b.Adjusted, 2 => b.Outturn, _ => b.Change });

    public static bool TotalGrowth(SelfEvaluationReport report) => RoundedArithmetic.Growth(report.Revenue!.Total!.ChangeRate, report.Revenue.Total.Change, report.Revenue.Total.Outturn);

    public static bool SourceGrowth(SelfEvaluationReport report, int place) =>
        RoundedArithmetic.Growth(report.Revenue!.ByFundingSource[place].ChangeRate, report.Revenue.ByFundingSource[place].Change, report.Revenue.ByFundingSource[place].Outturn);

    public static bool InitialBalances(SelfEvaluationReport report) => RoundedArithmetic.Sum(report.Expenditure!.Initial, report.Revenue!.Total!.Initial);

    public static bool AdjustedBalances(SelfEvaluationReport report) => RoundedArithmetic.Sum(report.Expenditure!.Adjusted, report.Revenue!.Total!.Adjusted);

    public static bool Kinds(SelfEvaluationReport report) => RoundedArithmetic.Sum(report.Expenditure!.Outturn, report.Expenditure.Basic!.Outturn, report.Expenditure.Project!.Outturn);

    public static bool Classes(SelfEvaluationReport report) => RoundedArithmetic.ClassesTotal(report);

    public static bool ExecutionRate(SelfEvaluationReport report) => RoundedArithmetic.Ratio(report.Expenditure!.ExecutionRate, report.Expenditure.Outturn, report.Expenditure.Adjusted);

    public static bool BasicShare(SelfEvaluationReport report) => RoundedArithmetic.Ratio(report.Expenditure!.Basic!.Share, report.Expenditure.Basic.Outturn, report.Expenditure.Outturn);

    public static bool ProjectShare(SelfEvaluationReport report) => RoundedArithmetic.Ratio(report.Expenditure!.Project!.Share, report.Expenditure.Project.Outturn, report.Expenditure.Outturn);

    public static bool KindShares(SelfEvaluationReport report) => RoundedArithmetic.Hundred(report.Expenditure!.Basic!.Share, report.Expenditure.Project!.Share);

    public static bool ClassShares(SelfEvaluationReport report) => RoundedArithmetic.ClassSharesTotal(report);

    public static bool ClassShare(SelfEvaluationReport report, int place) =>
        RoundedArithmetic.Ratio(report.Expenditure!.ByEconomicClass[place].Share, report.Expenditure.ByEconomicClass[place].Outturn, report.Expenditure.Outturn);

    public static bool Counts(SelfEvaluationReport report, int place) => RoundedArithmetic.Counts(report.Management!.Indicators[place]);
}
