using SelfEval.Domain.Indicators;
using SelfEval.Domain.Reports.Paths;
using static SelfEval.Domain.Reports.Paths.ReportPaths;

namespace SelfEval.Domain.Rules.Catalogue;

/// <summary>Family 6, 指标与评分: the block of funds of a self-evaluation form and the score of its execution.</summary>
internal static class FundsRules
{
    /// <summary>年度资金总额等于各项资金之和。</summary>
    public static readonly Rule FundsTotal = Identity
        .Each(
            [(Scorecard.Execution.Initial, Scorecard.Execution.PartInitial), (Scorecard.Execution.Adjusted, Scorecard.Execution.PartAdjusted), (Scorecard.Execution.Outturn, Scorecard.Execution.PartOutturn)],
            column => Identity.Sum(column.Item1, column.Item2))
        .As("SE6601", Severity.Error, Basis.Arithmetic);

    /// <summary>执行率等于全年执行数除以全年预算数。</summary>
    public static readonly Rule FundsRate = Identity
        .Ratio(Scorecard.Execution.Rate, Scorecard.Execution.Outturn, Scorecard.Execution.Adjusted)
        .As("SE6602", Severity.Error, Basis.Arithmetic);

    /// <summary>预算执行率得分等于分值乘以执行率，不超过分值。</summary>
    public static readonly Rule FundsScore = Predicate.Of("SE6603", Severity.Error, Basis.EvaluationMeasures, run =>
    {
        // A scheme that scores execution among the criteria of management gives the block no points.
        if (run.Scheme is { ExecutionWeight: null } && run.Report.Scorecard?.Execution is null or { Weight: null, Score: null })
        {
            return;
        }

        if (run.Report.Scorecard?.Execution is not { Score: { } score } execution || (run.Scheme ?? ScoringSchemes.NationalProject).ScoreExecution(execution, run.Language) is not { } computed)
        {
            run.Missing(Scorecard.Execution.Score);
            return;
        }

        ScoreFindings.Judge(run, computed, score, Scorecard.Execution.Score, ItemIndex.None, isSeen: true, [(Scorecard.Execution.Weight, ItemIndex.None), (Scorecard.Execution.Outturn, ItemIndex.None), (Scorecard.Execution.Adjusted, ItemIndex.None)]);
    });

    /// <summary>自评表资金应与部门支出一致。</summary>
    public static readonly Rule FundsAreExpenditure = Identity
        .Each(
            [(Scorecard.Execution.Initial, Expenditure.Initial), (Scorecard.Execution.Adjusted, Expenditure.Adjusted), (Scorecard.Execution.Outturn, Expenditure.Outturn)],
            column => Identity.Equality(column.Item1, column.Item2))
        .As("SE6604", Severity.Warning, Basis.Arithmetic);

    /// <summary>自评表执行率应与部门预算执行率一致。</summary>
    public static readonly Rule FundsRateRepeated = Identity
        .Equality(Scorecard.Execution.Rate, Expenditure.ExecutionRate)
        .As("SE6605", Severity.Warning, Basis.Arithmetic);
}
