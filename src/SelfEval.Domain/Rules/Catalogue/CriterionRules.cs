using SelfEval.Domain.Indicators;
using SelfEval.Domain.Reports.Paths;
using PerformanceManagement = SelfEval.Domain.Reports.PerformanceManagement;
using static SelfEval.Domain.Reports.Paths.ReportPaths;

namespace SelfEval.Domain.Rules.Catalogue;

/// <summary>Family 6, 指标与评分: the criteria by which the management of the unit is scored.</summary>
internal static class CriterionRules
{
    /// <summary>管理效率指标得分不超过分值。</summary>
    public static readonly Rule ManagementWithinWeight = Identity
        .AtMost(Scorecard.Management.Score, Scorecard.Management.Weight)
        .As("SE6701", Severity.Error, Basis.EvaluationMeasures);

    /// <summary>管理效率指标得分应与比率相符。</summary>
    public static readonly Rule ManagementComputes = Predicate.Of("SE6702", Severity.Error, Basis.EvaluationMeasures, run => EachCriterion(run, (run, criterion, at) =>
    {
        if (criterion.Score is not { } score || run.Scheme?.ScoreManagement(criterion, run.Language) is not { } computed)
        {
            return false;
        }

        ScoreFindings.Judge(run, computed, score, Scorecard.Management.Score, at, run.Scheme.IsVerified, [(Scorecard.Management.Weight, at), (Scorecard.Management.Rate, at)]);
        return true;
    }));

    /// <summary>管理效率指标所列比率应与报告一致。</summary>
    public static readonly Rule ManagementRates = Predicate.Of("SE6703", Severity.Warning, Basis.Arithmetic, run => EachCriterion(run, (run, criterion, at) =>
    {
        if (RateOf(criterion.Criterion) is not { } path || criterion.Rate is not { } rate || path.Get(run.Report, ItemIndex.None) is not { } printed)
        {
            return false;
        }

        if (run.Fails(rate.ToInterval().Meets(printed.ToInterval())))
        {
            run.Violated(
                Scorecard.Management.Rate,
                at,
                new() { Printed = rate.ToString(), Expected = printed.ToString(), Operands = run.Operands((Scorecard.Management.Rate, at), (path, ItemIndex.None)) },
                ("label", Labels.Of(Scorecard.Management.Rate, run.Messages, run.Report, at)),
                ("rate", rate.ToString()),
                ("other", Labels.Of(path, run.Messages)),
                ("printed", printed.ToString()));
        }

        return true;
    }));

    /// <summary>管理效率指标扣分应说明原因。</summary>
    public static readonly Rule DeductionHasReason = Predicate.Of("SE6704", Severity.Advice, Basis.EvaluationMeasures, run => EachCriterion(run, (run, criterion, at) =>
    {
        if (criterion is not { Score: { } score, Weight: { } weight })
        {
            return false;
        }

        if (run.Fails(score.Value >= weight.Value || criterion.Reason is not null))
        {
            run.Violated(
                Scorecard.Management.Reason, at, new(), ("label", Labels.Of(Scorecard.Management.Items.Each, run.Messages, run.Report, at)), ("score", score.ToString()), ("weight", weight.ToString()));
        }

        return true;
    }));

    /// <summary>没有公开、没有按规定采购、没有盘点的，相应指标不应满分。</summary>
    public static readonly Rule FactsBearScore = Predicate.Of("SE6705", Severity.Warning, Basis.EvaluationMeasures, run => EachCriterion(run, (run, criterion, at) =>
    {
        if (criterion is not { Score: { } score, Weight: { } weight } || FactOf(run.Report.Management, criterion.Criterion) is not { } done)
        {
            return false;
        }

        if (run.Fails(done || score.Value < weight.Value))
        {
            run.Violated(
                Scorecard.Management.Score,
                at,
                new() { Printed = score.ToString(), Operands = run.Operands((Scorecard.Management.Score, at), (Scorecard.Management.Weight, at)) },
                ("label", Labels.Of(Scorecard.Management.Items.Each, run.Messages, run.Report, at)),
                ("score", score.ToString()));
        }

        return true;
    }));

    /// <summary>同一管理效率指标只应列一次。</summary>
    public static readonly Rule CriteriaOnce = Predicate.Of("SE6706", Severity.Error, Basis.EvaluationMeasures, run =>
    {
        HashSet<(ManagementCriterion, string?)> seen = [];
        EachCriterion(run, (run, criterion, at) =>
        {
            if (run.Fails(seen.Add((criterion.Criterion, criterion.Name))))
            {
                run.Violated(Scorecard.Management.Criterion, at, new(), ("label", Labels.Of(Scorecard.Management.Items.Each, run.Messages, run.Report, at)));
            }

            return true;
        });
    });

    /// <summary>Judges every criterion of management; says what is missing where none can be judged.</summary>
    private static void EachCriterion(PredicateRun run, Func<PredicateRun, ManagementScore, ItemIndex, bool> judge)
    {
        ValueList<ManagementScore> criteria = run.Report.Scorecard?.Management ?? [];
        bool any = false;
        for (int place = 0; place < criteria.Count; place++)
        {
            any |= judge(run, criteria[place], ItemIndex.None.With(0, place));
        }

        if (!any)
        {
            run.Missing(Scorecard.Management.Items);
        }
    }

    private static FigurePath<Domain.Figures.ReportedPercentage>? RateOf(ManagementCriterion criterion) => criterion switch
    {
        ManagementCriterion.ExecutionRate => Expenditure.ExecutionRate,
        ManagementCriterion.CarryOverRate => CarryOver.Rate,
        ManagementCriterion.ThreePublicControlRate => Expenditure.ThreePublic.ControlRate,
        ManagementCriterion.ProcurementRate => Expenditure.Procurement.ExecutionRate,
        _ => null,
    };

    private static bool? FactOf(PerformanceManagement? management, ManagementCriterion criterion) => criterion switch
    {
        ManagementCriterion.Disclosure => All(management?.Disclosure?.Budget?.Published, management?.Disclosure?.Accounts?.Published),
        ManagementCriterion.PerformanceDisclosure => All(management?.Disclosure?.Goals?.Published, management?.Disclosure?.Evaluation?.Published),
        ManagementCriterion.ProcurementCompliance => management?.ProcurementByRules,
        ManagementCriterion.AssetManagement => management?.AssetCheck?.Done,
        ManagementCriterion.PerformanceManagement => All(management?.GoalsSetAtBudgeting, management?.MidYearSelfCheck),
        _ => null,
    };

    /// <summary>Whether both were done; not known where neither is said, and one that was not done decides.</summary>
    private static bool? All(bool? one, bool? other) => one == false || other == false ? false : one ?? other;
}
