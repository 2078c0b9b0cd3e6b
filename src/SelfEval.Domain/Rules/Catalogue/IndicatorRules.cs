using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Indicators;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Reports.Paths;
using static SelfEval.Domain.Reports.Paths.ReportPaths;

namespace SelfEval.Domain.Rules.Catalogue;

/// <summary>Family 6, 指标与评分: indicators, quantified statements, score and grade.</summary>
internal static class IndicatorRules
{
    /// <summary>各二级指标个数之和等于一级指标个数。</summary>
    public static readonly Rule CountsTotal = Identity
        .Sum(Management.GroupCount, Management.PartCount)
        .As("SE6001", Severity.Error, Basis.Arithmetic);

    /// <summary>应设置产出、效益和满意度指标。</summary>
    public static readonly Rule CategoriesPresent = Predicate.Of("SE6002", Severity.Warning, Basis.EvaluationMeasures, run =>
    {
        if (run.Report.Management is not { Indicators.IsAbsent: false } management)
        {
            run.Missing(Management.Indicators);
            return;
        }

        List<string> missing = [];
        foreach (IndicatorLevel1 category in (ReadOnlySpan<IndicatorLevel1>)[IndicatorLevel1.Output, IndicatorLevel1.Outcome, IndicatorLevel1.Satisfaction])
        {
            if (!management.Indicators.Any(group => group.Category == category && group.Count > 0))
            {
                missing.Add(run.Messages[$"labels/indicatorLevel1/{Labels.KeyOf(category)}"]);
            }
        }

        if (run.Fails(missing.Count == 0))
        {
            run.Violated(Management.Indicators, ItemIndex.None, new(), ("missing", string.Join(run.Messages["labels/and"], missing)));
        }
    });

    /// <summary>同一类指标只应列一次。</summary>
    public static readonly Rule CategoriesOnce = Predicate.Of("SE6003", Severity.Error, Basis.EvaluationMeasures, run =>
    {
        if (run.Report.Management is not { Indicators.Count: > 0 } management)
        {
            run.Missing(Management.Indicators);
            return;
        }

        HashSet<IndicatorLevel1> seen = [];
        HashSet<IndicatorLevel2> seenParts = [];
        for (int place = 0; place < management.Indicators.Count; place++)
        {
            ItemIndex at = ItemIndex.None.With(0, place);
            IndicatorGroup group = management.Indicators[place];
            if (run.Fails(seen.Add(group.Category)))
            {
                run.Violated(
                    Management.GroupCategory,
                    at,
                    new(),
                    ("category", run.Messages[$"labels/indicatorLevel1/{Labels.KeyOf(group.Category)}"]));
            }

            seenParts.Clear();
            for (int part = 0; part < group.Parts.Count; part++)
            {
                IndicatorLevel2 category = group.Parts[part].Category;
                if (run.Fails(seenParts.Add(category)))
                {
                    run.Violated(
                        Management.PartCategory,
                        at.With(1, part),
                        new(),
                        ("category", run.Messages[$"labels/indicatorLevel2/{Labels.KeyOf(category)}"]));
                }
            }
        }
    });

    /// <summary>二级指标应属于其一级指标。</summary>
    public static readonly Rule CategoriesBelong = Predicate.Of("SE6004", Severity.Error, Basis.IndicatorScheme, run =>
    {
        if (run.Report.Management is not { Indicators.Count: > 0 } management)
        {
            run.Missing(Management.Indicators);
            return;
        }

        for (int place = 0; place < management.Indicators.Count; place++)
        {
            IndicatorGroup group = management.Indicators[place];
            for (int part = 0; part < group.Parts.Count; part++)
            {
                IndicatorLevel2 category = group.Parts[part].Category;
                if (run.Fails(IndicatorTaxonomy.Contains(group.Category, category)))
                {
                    run.Violated(
                        Management.PartCategory,
                        new ItemIndex(place, part),
                        new(),
                        ("category", run.Messages[$"labels/indicatorLevel2/{Labels.KeyOf(category)}"]),
                        ("group", run.Messages[$"labels/indicatorLevel1/{Labels.KeyOf(group.Category)}"]));
                }
            }
        }
    });

    /// <summary>自评应给出得分。</summary>
    public static readonly Rule ScoreStated = Predicate.Of("SE6101", Severity.Warning, Basis.EvaluationMeasures, run =>
    {
        if (run.Report.Evaluation is not { } evaluation)
        {
            run.Missing(Evaluation.Part);
            return;
        }

        if (run.Fails(evaluation.Score is not null))
        {
            run.Violated(Evaluation.Score, ItemIndex.None, new());
        }
    });

    /// <summary>自评应给出等级。</summary>
    public static readonly Rule GradeStated = Predicate.Of("SE6102", Severity.Warning, Basis.EvaluationMeasures, run =>
    {
        if (run.Report.Evaluation is not { } evaluation)
        {
            run.Missing(Evaluation.Part);
            return;
        }

        if (run.Fails(evaluation.Grade is not null))
        {
            run.Violated(Evaluation.Grade, ItemIndex.None, new());
        }
    });

    /// <summary>自评得分在 0 至 100 分之间。</summary>
    public static readonly Rule ScoreInRange = Predicate.Of("SE6103", Severity.Error, Basis.EvaluationMeasures, run =>
    {
        if (run.Report.Evaluation?.Score is not { } score)
        {
            run.Missing(Evaluation.Score);
            return;
        }

        if (run.Fails(score.Value >= 0m && score.Value <= (run.Scheme ?? ScoringSchemes.NationalProject).Total))
        {
            run.Violated(
                Evaluation.Score,
                ItemIndex.None,
                new() { Printed = score.ToString(), Operands = run.Operands((Evaluation.Score, ItemIndex.None)) },
                ("score", score.ToString()));
        }
    });

    /// <summary>自评等级与得分相符：90 分及以上为优，80 分及以上为良，60 分及以上为中，60 分以下为差。</summary>
    public static readonly Rule GradeMatchesScore = Predicate.Of("SE6104", Severity.Error, Basis.EvaluationMeasures, run =>
    {
        if (run.Report.Evaluation?.Score is not { } score)
        {
            run.Missing(Evaluation.Score);
        }
        else if (run.Report.Evaluation.Grade is not { } grade)
        {
            run.Missing(Evaluation.Grade);
        }
        else
        {
            // A score printed as 90 may be 89.6 behind the print: the grade of any score that prints so will do.
            Interval scores = score.ToInterval();
            ScoringScheme scheme = run.Scheme ?? ScoringSchemes.NationalProject;
            Grade expected = scheme.GradeOf(score.Value);
            bool exact = grade == expected;
            bool rounded = grade <= scheme.GradeOf(scores.Low) && grade >= scheme.GradeOf(scores.High);
            (string printed, string computed) = (GradeName(run, grade), GradeName(run, expected));
            if (run.Fails(exact))
            {
                run.Violated(
                    Evaluation.Grade,
                    ItemIndex.None,
                    new()
                {
                    Verdict = rounded ? Verdict.WithinRounding : Verdict.Inconsistent,
                    Printed = printed,
                    Expected = computed,
                    Operands = run.Operands((Evaluation.Score, ItemIndex.None)),
                },
                    ("score", score.ToString()),
                    ("expected", computed),
                    ("grade", printed));
            }
        }
    });

    /// <summary>绩效目标中金额除以数量得出的单价应为整分。</summary>
    public static readonly Rule GoalUnitPrice = Predicate.Of("SE6201", Severity.Error, Basis.Arithmetic, run =>
        UnitPrices(run, Goal.Statements, run.Report.Goal?.Statements ?? []));

    /// <summary>履职效能分析中金额除以数量得出的单价应为整分。</summary>
    public static readonly Rule EffectivenessUnitPrice = Predicate.Of("SE6202", Severity.Error, Basis.Arithmetic, run =>
        UnitPrices(run, Evaluation.Statements, run.Report.Evaluation?.Effectiveness?.Statements ?? []));

    /// <summary>实际完成数量不低于目标数量。</summary>
    public static readonly Rule QuantityAchieved = Predicate.Of("SE6301", Severity.Warning, Basis.PerformanceOpinion, run =>
        CompareWithGoal(run, Goal.Statements.Quantity, Evaluation.Statements.Quantity, (goal, actual) => actual.ToInterval().High < goal.ToInterval().Low));

    /// <summary>实际支出金额不超过目标金额。</summary>
    public static readonly Rule AmountWithinGoal = Predicate.Of("SE6302", Severity.Warning, Basis.PerformanceOpinion, run =>
        CompareWithGoal(run, Goal.Statements.Amount, Evaluation.Statements.Amount, (goal, actual) => actual.ToInterval().Low > goal.ToInterval().High));

    private static string GradeName(PredicateRun run, Grade grade) => run.Messages[$"labels/grade/{Labels.KeyOf(grade)}"];

    private static void UnitPrices(PredicateRun run, StatementPaths paths, ValueList<QuantifiedStatement> statements)
    {
        if (statements.Count == 0)
        {
            run.Missing(paths.Items);
        }

        for (int place = 0; place < statements.Count; place++)
        {
            ItemIndex at = ItemIndex.None.With(0, place);
            if (statements[place].Quantity is not { Value: > 0m } quantity)
            {
                run.Missing(paths.Quantity, at);
            }
            else if (statements[place].Amount is not { } amount)
            {
                run.Missing(paths.Amount, at);
            }
            else
            {
                UnitPrice price = new(amount, quantity);
                if (run.Fails(price.IsWholeFen))
                {
                    run.Violated(
                        paths.Amount,
                        at,
                        new()
                    {
                        Verdict = price.CouldBeWholeFen ? Verdict.WithinRounding : Verdict.Inconsistent,
                        Text = price.CouldBeWholeFen ? "rounded" : "message",
                        Printed = amount.ToString(),
                        Explanation = price.ToString(),
                        Operands = run.Operands((paths.Amount, at), (paths.Quantity, at)),
                    },
                        ("amount", amount.ToString()),
                        ("quantity", quantity.ToString()),
                        ("price", price.Text));
                }
            }
        }
    }

    private static void CompareWithGoal(PredicateRun run, FigurePath goalPath, FigurePath actualPath, Func<ReportedFigure, ReportedFigure, bool> falls)
    {
        ValueList<QuantifiedStatement> goals = run.Report.Goal?.Statements ?? [];
        ValueList<QuantifiedStatement> actuals = run.Report.Evaluation?.Effectiveness?.Statements ?? [];
        if (goals.Count == 0)
        {
            run.Missing(Goal.Statements.Items);
        }

        Dictionary<string, int> bySubject = BySubject(actuals);
        for (int place = 0; place < goals.Count; place++)
        {
            ItemIndex goalAt = ItemIndex.None.With(0, place);
            int same = goals[place].Subject is { } subject ? bySubject.GetValueOrDefault(WrittenText.Normalize(subject), -1) : -1;
            ItemIndex actualAt = ItemIndex.None.With(0, same);
            if (goalPath.Get(run.Report, goalAt) is not { } goal)
            {
                run.Missing(goalPath, goalAt);
            }
            else if (same < 0 || actualPath.Get(run.Report, actualAt) is not { } actual)
            {
                run.Missing(Evaluation.Statements.Items);
            }
            else if (goal.Kind == FigureKind.Quantity && actual.Unit != goal.Unit)
            {
                // 168份 says nothing of a goal of 500套: what is missing is the result in the unit of the goal.
                run.Missing(actualPath, actualAt);
            }
            else if (run.Fails(!falls(goal, actual)))
            {
                run.Violated(
                    actualPath,
                    actualAt,
                    new()
                {
                    Printed = actual.ToString(),
                    Expected = goal.ToString(),
                    Operands = run.Operands((actualPath, actualAt), (goalPath, goalAt)),
                },
                    ("subject", goals[place].Subject!),
                    ("actual", actual.ToString()),
                    ("goal", goal.ToString()));
            }
        }
    }

    /// <summary>The first statement about each subject, by its name as a reader compares it.</summary>
    private static Dictionary<string, int> BySubject(ValueList<QuantifiedStatement> statements)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        for (int place = 0; place < statements.Count; place++)
        {
            if (statements[place].Subject is { } subject)
            {
                places.TryAdd(WrittenText.Normalize(subject), place);
            }
        }

        return places;
    }
}
