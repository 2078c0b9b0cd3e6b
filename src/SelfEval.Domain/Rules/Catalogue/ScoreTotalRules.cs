using SelfEval.Domain.Figures;
using SelfEval.Domain.Indicators;
using SelfEval.Domain.Reports.Paths;
using static SelfEval.Domain.Reports.Paths.ReportPaths;

namespace SelfEval.Domain.Rules.Catalogue;

/// <summary>Family 6, 指标与评分: weights, subtotals and totals of a self-evaluation form.</summary>
internal static class ScoreTotalRules
{
    /// <summary>各部分分值合计应为满分。</summary>
    public static readonly Rule WeightsTotal = Predicate.Of("SE6501", Severity.Error, Basis.EvaluationMeasures, run =>
    {
        if (run.Report.Scorecard is not { } form || (form.Indicators.Count == 0 && form.Management.Count == 0))
        {
            run.Missing(Scorecard.Indicators.Items);
            return;
        }

        List<(FigurePath, ItemIndex)> weights = [];
        decimal sum = 0m;
        bool complete = true;
        void Add(FigurePath path, ItemIndex at)
        {
            complete &= path.Get(run.Report, at) is not null;
            sum += path.Get(run.Report, at)?.Value ?? 0m;
            weights.Add((path, at));
        }

        for (int place = 0; place < form.Indicators.Count; place++)
        {
            Add(Scorecard.Indicators.Weight, ItemIndex.None.With(0, place));
        }

        for (int place = 0; place < form.Management.Count; place++)
        {
            Add(Scorecard.Management.Weight, ItemIndex.None.With(0, place));
        }

        bool isScored = form.Execution is { Weight: not null } or { Score: not null };
        if (isScored)
        {
            Add(Scorecard.Execution.Weight, ItemIndex.None);
        }

        if (!complete)
        {
            run.Missing(Scorecard.TotalWeight);
            return;
        }

        // A form may leave the points of execution to another table: 90 + 10.
        ScoringScheme scheme = run.Scheme ?? ScoringSchemes.NationalProject;
        bool isRest = !isScored && scheme.ExecutionWeight is { } execution && sum == scheme.Total - execution;
        if (run.Fails(sum == scheme.Total || isRest))
        {
            (string printed, string expected) = (Points(sum), Points(scheme.Total));
            run.Violated(
                Scorecard.Indicators.Items,
                ItemIndex.None,
                new() { Verdict = Verdict.Inconsistent, Printed = printed, Expected = expected, Operands = run.Operands([.. weights]) },
                ("sum", printed),
                ("total", expected));
        }
    });

    /// <summary>一级指标分值应与评分办法一致。</summary>
    public static readonly Rule CategoryWeights = Predicate.Of("SE6502", Severity.Warning, Basis.EvaluationMeasures, run =>
    {
        if (run.Report.Scorecard is not { Indicators.Count: > 0 } form || run.Scheme is not { } scheme || form.Indicators.Any(one => one.Weight is null))
        {
            run.Missing(Scorecard.Indicators.Items);
            return;
        }

        foreach (CategoryWeight category in scheme.Categories)
        {
            int first = First(form.Indicators, one => one.Level1 == category.Level1);
            decimal sum = form.Indicators.Where(one => one.Level1 == category.Level1).Sum(one => one.Weight!.Value.Value);
            if (first >= 0 && run.Fails(sum == category.Weight))
            {
                run.Violated(
                    Scorecard.Indicators.Weight,
                    ItemIndex.None.With(0, first),
                    new() { Severity = scheme.IsVerified ? null : Severity.Advice, Printed = Points(sum), Expected = Points(category.Weight) },
                    ("category", run.Messages[$"labels/indicatorLevel1/{Labels.KeyOf(category.Level1)}"]),
                    ("sum", Points(sum)),
                    ("weight", Points(category.Weight)),
                    ("scheme", scheme.Name));
            }
        }
    });

    /// <summary>预算执行率分值应与评分办法一致。</summary>
    public static readonly Rule ExecutionWeight = Predicate.Of("SE6503", Severity.Warning, Basis.EvaluationMeasures, run =>
    {
        if (run.Scheme is { ExecutionWeight: null })
        {
            return;
        }

        if (run.Report.Scorecard?.Execution?.Weight is not { } weight || run.Scheme is not { ExecutionWeight: { } usual } scheme)
        {
            run.Missing(Scorecard.Execution.Weight);
            return;
        }

        if (run.Fails(weight.Value == usual))
        {
            run.Violated(
                Scorecard.Execution.Weight,
                ItemIndex.None,
                new() { Severity = scheme.IsVerified ? null : Severity.Advice, Printed = weight.ToString(), Expected = Points(usual), Operands = run.Operands((Scorecard.Execution.Weight, ItemIndex.None)) },
                ("weight", weight.ToString()),
                ("usual", Points(usual)),
                ("scheme", scheme.Name));
        }
    });

    /// <summary>履职效能、管理效率分值应与评分办法一致。</summary>
    public static readonly Rule BlockWeights = Predicate.Of("SE6504", Severity.Advice, Basis.EvaluationMeasures, run =>
    {
        if (run.Report.Scorecard is not { ByBlock.Count: > 0 } form || run.Scheme is not { Blocks.Count: > 0 } scheme)
        {
            run.Missing(Scorecard.ByBlock.Items);
            return;
        }

        for (int place = 0; place < form.ByBlock.Count; place++)
        {
            if (form.ByBlock[place] is { Weight: { } weight, Block: var block } && scheme.WeightOf(block) is { } usual && run.Fails(weight.Value == usual))
            {
                run.Violated(
                    Scorecard.ByBlock.Weight,
                    ItemIndex.None.With(0, place),
                    new() { Printed = weight.ToString(), Expected = Points(usual), Operands = run.Operands((Scorecard.ByBlock.Weight, ItemIndex.None.With(0, place))) },
                    ("block", run.Messages[$"labels/scoreBlock/{Labels.KeyOf(block)}"]),
                    ("weight", weight.ToString()),
                    ("usual", Points(usual)),
                    ("scheme", scheme.Name));
            }
        }
    });

    /// <summary>各类指标分值小计等于所列指标分值之和。</summary>
    public static readonly Rule CategoryWeightTotals = Identity
        .ScoreSum(Scorecard.ByCategory.Weight, new Term(Scorecard.Indicators.Weight, 1, 0, new IndicatorsOfCategory()))
        .As("SE6511", Severity.Error, Basis.Arithmetic);

    /// <summary>各类指标得分小计等于所列指标得分之和。</summary>
    public static readonly Rule CategoryScoreTotals = Identity
        .ScoreSum(Scorecard.ByCategory.Score, new Term(Scorecard.Indicators.Score, 1, 0, new IndicatorsOfCategory()))
        .As("SE6512", Severity.Error, Basis.Arithmetic);

    /// <summary>履职效能、管理效率分值等于其各项分值之和。</summary>
    public static readonly Rule BlockWeightTotals = Identity
        .ScoreSum(
            Scorecard.ByBlock.Weight,
            new Term(Scorecard.Indicators.Weight, 1, 0, new ItemsOfBlock(Scorecard.Indicators.Items, ScoreBlock.Effectiveness)),
            new Term(Scorecard.Management.Weight, 1, 0, new ItemsOfBlock(Scorecard.Management.Items, ScoreBlock.Efficiency)))
        .As("SE6513", Severity.Error, Basis.Arithmetic);

    /// <summary>履职效能、管理效率得分等于其各项得分之和。</summary>
    public static readonly Rule BlockScoreTotals = Identity
        .ScoreSum(
            Scorecard.ByBlock.Score,
            new Term(Scorecard.Indicators.Score, 1, 0, new ItemsOfBlock(Scorecard.Indicators.Items, ScoreBlock.Effectiveness)),
            new Term(Scorecard.Management.Score, 1, 0, new ItemsOfBlock(Scorecard.Management.Items, ScoreBlock.Efficiency)))
        .As("SE6514", Severity.Error, Basis.Arithmetic);

    /// <summary>总分值等于各部分分值之和。</summary>
    public static readonly Rule TotalWeight = Identity
        .ScoreSum(
            Scorecard.TotalWeight,
            new Term(Scorecard.Execution.Weight, 1) { OnlyBeside = Scorecard.Execution.Score },
            new Term(Scorecard.Indicators.Weight, 1),
            new Term(Scorecard.Management.Weight, 1) { OnlyBeside = Scorecard.Management.Score })
        .As("SE6515", Severity.Error, Basis.Arithmetic);

    /// <summary>总分等于各部分得分之和。</summary>
    public static readonly Rule TotalScore = Identity
        .ScoreSum(
            Scorecard.TotalScore,
            new Term(Scorecard.Execution.Score, 1) { OnlyBeside = Scorecard.Execution.Weight },
            new Term(Scorecard.Indicators.Score, 1),
            new Term(Scorecard.Management.Score, 1) { OnlyBeside = Scorecard.Management.Weight })
        .As("SE6516", Severity.Error, Basis.Arithmetic);

    /// <summary>自评得分等于自评表总分。</summary>
    public static readonly Rule ScoreRepeated = Identity
        .Equality(Evaluation.Score, Scorecard.TotalScore)
        .As("SE6517", Severity.Error, Basis.Arithmetic);

    private static int First<T>(ValueList<T> items, Func<T, bool> holds)
    {
        for (int place = 0; place < items.Count; place++)
        {
            if (holds(items[place]))
            {
                return place;
            }
        }

        return -1;
    }

    private static string Points(decimal points) => NumberLimits.StripZeros(points).ToString(System.Globalization.CultureInfo.InvariantCulture) + "分";
}
