using System.Globalization;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Indicators;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Reports.Paths;
using static SelfEval.Domain.Reports.Paths.ReportPaths;

namespace SelfEval.Domain.Rules.Catalogue;

/// <summary>Family 6, 指标与评分: which indicators a self-evaluation form has, and what their targets ask for.</summary>
internal static class IndicatorSetRules
{
    /// <summary>So many indicators with one and the same target and actual are more likely copied than measured.</summary>
    private const int Copies = 3;

    /// <summary>报告所述一级指标个数应与自评表所列一致。</summary>
    public static readonly Rule GroupsCounted = Predicate.Of("SE6011", Severity.Error, Basis.Arithmetic, run =>
    {
        if (Form(run) is not { } form || run.Report.Management is not { Indicators.Count: > 0 } management)
        {
            MissingEither(run);
            return;
        }

        for (int place = 0; place < management.Indicators.Count; place++)
        {
            IndicatorGroup group = management.Indicators[place];
            Counted(run, Management.GroupCount, ItemIndex.None.With(0, place), group.Count, form.Indicators.Count(one => one.Level1 == group.Category));
        }
    });

    /// <summary>报告所述二级指标个数应与自评表所列一致。</summary>
    public static readonly Rule PartsCounted = Predicate.Of("SE6012", Severity.Error, Basis.Arithmetic, run =>
    {
        if (Form(run) is not { } form || run.Report.Management is not { Indicators.Count: > 0 } management)
        {
            MissingEither(run);
            return;
        }

        for (int place = 0; place < management.Indicators.Count; place++)
        {
            IndicatorGroup group = management.Indicators[place];
            for (int part = 0; part < group.Parts.Count; part++)
            {
                IndicatorCount count = group.Parts[part];
                Counted(
                    run, Management.PartCount, new ItemIndex(place, part), count.Count, form.Indicators.Count(one => one.Level1 == group.Category && one.Level2 == count.Category));
            }
        }
    });

    /// <summary>自评表小计所述个数应与所列一致。</summary>
    public static readonly Rule CategoriesCounted = Predicate.Of("SE6013", Severity.Error, Basis.Arithmetic, run =>
    {
        if (Form(run) is not { } form || !form.ByCategory.Any(category => category.Count is not null))
        {
            run.Missing(Form(run) is null ? Scorecard.Indicators.Items : Scorecard.ByCategory.Items);
            return;
        }

        for (int place = 0; place < form.ByCategory.Count; place++)
        {
            CategoryScore category = form.ByCategory[place];
            if (category.Count is { } stated)
            {
                Counted(
                    run,
                    Scorecard.ByCategory.Count,
                    ItemIndex.None.With(0, place),
                    stated,
                    form.Indicators.Count(one => one.Level1 == category.Level1 && (category.Level2 is not { } level2 || one.Level2 == level2)));
            }
        }
    });

    /// <summary>自评表应列有评分办法规定的各类指标。</summary>
    public static readonly Rule CategoriesListed = Predicate.Of("SE6014", Severity.Warning, Basis.EvaluationMeasures, run =>
    {
        if (Form(run) is not { } form)
        {
            run.Missing(Scorecard.Indicators.Items);
            return;
        }

        IndicatorLevel1[] wanted = run.Scheme is { Categories.Count: > 0 } scheme
            ? [.. scheme.Categories.Select(category => category.Level1)]
            : [IndicatorLevel1.Output, IndicatorLevel1.Outcome, IndicatorLevel1.Satisfaction];
        string[] missing = [.. wanted.Where(level => !form.Indicators.Any(one => one.Level1 == level)).Select(level => Level(run, level))];
        if (run.Fails(missing.Length == 0))
        {
            run.Violated(Scorecard.Indicators.Items, ItemIndex.None, new(), ("missing", string.Join(run.Messages["labels/and"], missing)));
        }
    });

    /// <summary>自评表中指标的二级类别应属于其一级类别。</summary>
    public static readonly Rule CategoriesBelong = Predicate.Of("SE6015", Severity.Error, Basis.IndicatorScheme, run => EachIndicator(run, (run, indicator, at) =>
    {
        if (run.Fails(IndicatorTaxonomy.Contains(indicator.Level1, indicator.Level2)))
        {
            run.Violated(
                Scorecard.Indicators.Level2,
                at,
                new(),
                ("name", indicator.Name),
                ("category", run.Messages[$"labels/indicatorLevel2/{Labels.KeyOf(indicator.Level2)}"]),
                ("group", Level(run, indicator.Level1)));
        }
    }));

    /// <summary>同一二级指标下不应有同名的三级指标。</summary>
    public static readonly Rule IndicatorsOnce = Predicate.Of("SE6016", Severity.Warning, Basis.EvaluationMeasures, run =>
    {
        HashSet<(IndicatorLevel1, IndicatorLevel2, string)> seen = [];
        EachIndicator(run, (run, indicator, at) =>
        {
            if (run.Fails(seen.Add((indicator.Level1, indicator.Level2, WrittenText.Normalize(indicator.Name)))))
            {
                run.Violated(Scorecard.Indicators.Name, at, new() { Printed = indicator.Name }, ("name", indicator.Name));
            }
        });
    });

    /// <summary>同一指标值和完成值不应抄入多个指标。</summary>
    public static readonly Rule TargetsNotCopied = Predicate.Of("SE6017", Severity.Advice, Basis.EvaluationMeasures, run =>
    {
        // 100% is what many indicators rightly ask for; a number with a unit of its own is not.
        Dictionary<(string, string), int> seen = [];
        foreach (Indicator indicator in Form(run)?.Indicators ?? [])
        {
            if (CopiedKey(indicator) is { } key)
            {
                seen[key] = seen.GetValueOrDefault(key) + 1;
            }
        }

        HashSet<(string, string)> told = [];
        EachIndicator(run, (run, indicator, at) =>
        {
            if (run.Fails(CopiedKey(indicator) is not { } key || seen[key] < Copies || !told.Add(key)))
            {
                run.Violated(
                    Scorecard.Indicators.Target,
                    at,
                    new() { Printed = indicator.Target!.Text },
                    ("target", indicator.Target!.Text),
                    ("actual", indicator.Actual!.Text),
                    ("count", Number(seen[CopiedKey(indicator)!.Value])));
            }
        });
    });

    /// <summary>指标编号不应重复。</summary>
    public static readonly Rule IdsOnce = Predicate.Of("SE6018", Severity.Error, Basis.Arithmetic, run =>
    {
        if (Form(run) is not { } form || !form.Indicators.Any(one => one.Id is not null))
        {
            run.Missing(Scorecard.Indicators.Items);
            return;
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        EachIndicator(run, (run, indicator, at) =>
        {
            if (indicator.Id is { } id && run.Fails(seen.Add(id)))
            {
                run.Violated(Scorecard.Indicators.Id, at, new() { Printed = id }, ("id", id));
            }
        });
    });

    /// <summary>指标值应能衡量完成情况。</summary>
    public static readonly Rule TargetsMeasure = Predicate.Of("SE6021", Severity.Warning, Basis.EvaluationMeasures, run => EachIndicator(run, (run, indicator, at) =>
    {
        if (run.Fails(indicator.Target is { } target && !MeasuresNothing(target)))
        {
            run.Violated(
                Scorecard.Indicators.Target,
                at,
                new() { Text = indicator.Target is null ? "absent" : "message", Printed = indicator.Target?.Text },
                indicator.Target is { } printed ? [("name", indicator.Name), ("target", printed.Text)] : [("name", indicator.Name)]);
        }
    }));

    /// <summary>有得分的指标应有实际完成值。</summary>
    public static readonly Rule ActualsStated = Predicate.Of("SE6022", Severity.Warning, Basis.EvaluationMeasures, run =>
    {
        if (Form(run) is not { } form || !form.Indicators.Any(one => one.Score is not null))
        {
            run.Missing(Scorecard.Indicators.Items);
            return;
        }

        EachIndicator(run, (run, indicator, at) =>
        {
            if (indicator.Score is { } score && run.Fails(indicator.Actual is { IsNothing: false } || score.Value == 0m))
            {
                run.Violated(
                    Scorecard.Indicators.Actual,
                    at,
                    new() { Printed = indicator.Actual?.Text, Operands = run.Operands((Scorecard.Indicators.Score, at)) },
                    ("name", indicator.Name),
                    ("score", score.ToString()));
            }
        });
    });

    /// <summary>实际完成值应与指标值可比。</summary>
    public static readonly Rule ActualsComparable = Predicate.Of("SE6023", Severity.Advice, Basis.EvaluationMeasures, run =>
    {
        bool any = false;
        EachIndicator(run, (run, indicator, at) =>
        {
            if (indicator is { Target.Kind: not (TargetKind.Nothing or TargetKind.Qualitative), Actual.IsNothing: false })
            {
                any = true;
                if (run.Fails(Achievement.Of(indicator, run.Report.FiscalYear).Attainment != Attainment.Unknown))
                {
                    run.Violated(
                        Scorecard.Indicators.Actual,
                        at,
                        new() { Printed = indicator.Actual.Text, Expected = null },
                        ("name", indicator.Name),
                        ("target", indicator.Target.Text),
                        ("actual", indicator.Actual.Text));
                }
            }
        });
        if (!any && Form(run) is not null)
        {
            run.Missing(Scorecard.Indicators.Actual, ItemIndex.None.With(0, 0));
        }
    });

    /// <summary>自评表所写评分办法应为当年适用的办法。</summary>
    public static readonly Rule SchemeKnown = Predicate.Of("SE6031", Severity.Warning, Basis.EvaluationMeasures, run =>
    {
        if (run.Report.Scorecard?.Scheme is not { } scheme)
        {
            run.Missing(Scorecard.Scheme);
            return;
        }

        if (run.Fails(run.Scheme is not null))
        {
            run.Violated(Scorecard.Scheme, ItemIndex.None, new() { Printed = scheme }, ("scheme", scheme), ("year", run.Report.FiscalYear.ToString()));
        }
    });

    internal delegate void Judge(PredicateRun run, Indicator indicator, ItemIndex at);

    /// <summary>Judges every indicator; says what is missing where the report has none.</summary>
    internal static void EachIndicator(PredicateRun run, Judge judge)
    {
        if (Form(run) is not { } form)
        {
            run.Missing(Scorecard.Indicators.Items);
            return;
        }

        for (int place = 0; place < form.Indicators.Count; place++)
        {
            judge(run, form.Indicators[place], ItemIndex.None.With(0, place));
        }
    }

    private static IndicatorSet? Form(PredicateRun run) => run.Report.Scorecard is { Indicators.Count: > 0 } form ? form : null;

    private static void MissingEither(PredicateRun run) => run.Missing(Form(run) is null ? Scorecard.Indicators.Items : Management.Indicators);

    private static void Counted(PredicateRun run, FigurePath path, ItemIndex at, int stated, int listed)
    {
        if (run.Fails(stated == listed))
        {
            run.Violated(
                path,
                at,
                new() { Verdict = Verdict.Inconsistent, Printed = Number(stated), Expected = Number(listed), Operands = run.Operands((path, at)) },
                ("label", Labels.Of(path, run.Messages, run.Report, at)),
                ("stated", Number(stated)),
                ("listed", Number(listed)));
        }
    }

    /// <summary>Whether any result at all would reach the target: a placeholder, or at least nothing.</summary>
    private static bool MeasuresNothing(IndicatorTarget target) => target.Kind == TargetKind.Nothing || target is { Kind: TargetKind.AtLeast, Low.Value: 0m };

    private static (string, string)? CopiedKey(Indicator indicator) =>
        indicator is { Target: { IsQuantitative: true, Kind: TargetKind.Exactly } target, Actual: { Measure: not null } actual } && target.Low is { Unit: not "%", Value: > 1m }
            ? (WrittenText.Normalize(target.Text + indicator.Unit), WrittenText.Normalize(actual.Text)) : null;

    private static string Level(PredicateRun run, IndicatorLevel1 level) => run.Messages[$"labels/indicatorLevel1/{Labels.KeyOf(level)}"];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
