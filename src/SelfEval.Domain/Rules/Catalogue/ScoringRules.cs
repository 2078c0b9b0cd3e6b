using SelfEval.Domain.Figures;
using SelfEval.Domain.Indicators;
using SelfEval.Domain.Reports.Paths;
using static SelfEval.Domain.Reports.Paths.ReportPaths;
using static SelfEval.Domain.Rules.Catalogue.IndicatorSetRules;

namespace SelfEval.Domain.Rules.Catalogue;

/// <summary>Family 6, 指标与评分: how indicators are scored, and what a score must be explained by.</summary>
internal static class ScoringRules
{
    /// <summary>What forms write where there is nothing to explain.</summary>
    private static readonly string[] NoReasons = ["无", "无偏差", "无偏离", "不存在偏差", "没有偏差", "未发生偏差", "无差异", "已完成", "不适用"];

    /// <summary>指标得分不超过分值。</summary>
    public static readonly Rule ScoreWithinWeight = Identity
        .AtMost(Scorecard.Indicators.Score, Scorecard.Indicators.Weight)
        .As("SE6401", Severity.Error, Basis.EvaluationMeasures);

    /// <summary>指标得分、分值不为负。</summary>
    public static readonly Rule ScoreNotNegative = Predicate.Of("SE6402", Severity.Error, Basis.EvaluationMeasures, run =>
    {
        bool any = false;
        EachIndicator(run, (run, indicator, at) =>
        {
            foreach (FigurePath path in (ReadOnlySpan<FigurePath>)[Scorecard.Indicators.Weight, Scorecard.Indicators.Score])
            {
                if (path.Get(run.Report, at) is { } figure)
                {
                    any = true;
                    if (run.Fails(figure.Value >= 0m))
                    {
                        run.Violated(
                            path,
                            at,
                            new() { Printed = figure.ToString(), Operands = run.Operands((path, at)) },
                            ("label", Labels.Of(path, run.Messages, run.Report, at)),
                            ("printed", figure.ToString()));
                    }
                }
            }
        });
        MissingScores(run, any);
    });

    /// <summary>指标得分应与完成情况相符。</summary>
    public static readonly Rule ScoreComputes = Predicate.Of("SE6403", Severity.Error, Basis.EvaluationMeasures, run => EachComputed(run, (run, indicator, at, computed, score) =>
    {
        // Full marks beside a missed target are a finding of their own. Better than the target by more than the bound may cost
        // points, by how many is a matter of judgement.
        bool isOthers = IsFullBesideMissed(indicator, computed) || (ExceedsBound(run, computed) && score.Value >= 0m && Rational.From(score.Value) <= computed.High);
        (bool exactly, bool within) = isOthers ? (true, true) : computed.Fits(score);
        if (run.Fails(exactly))
        {
            // A unit that takes more points off than the scheme asks for is strict with itself, which is no error.
            bool isStrict = Rational.From(score.Value) < computed.Low;
            bool isSeen = run.Scheme is { IsVerified: true } && !isStrict;
            string expected = computed.Exact is { } exact ? ((ReportedFigure)score).Reprint(exact.Round(10)).ToString() : Between(score, computed);
            run.Violated(
                Scorecard.Indicators.Score,
                at,
                new()
                {
                    Verdict = within ? Verdict.WithinRounding : isSeen ? Verdict.Inconsistent : Verdict.Violated,
                    Severity = isSeen ? null : Severity.Warning,
                    Text = within ? "withinRounding" : "message",
                    Printed = score.ToString(),
                    Expected = expected,
                    Explanation = computed.Trail,
                    Operands = run.Operands((Scorecard.Indicators.Score, at), (Scorecard.Indicators.Weight, at)),
                },
                ("name", indicator.Name),
                ("score", score.ToString()),
                ("expected", expected));
        }
    }));

    /// <summary>未完成指标值的不得满分。</summary>
    public static readonly Rule MissedNotFull = Predicate.Of("SE6404", Severity.Error, Basis.EvaluationMeasures, run => EachComputed(run, (run, indicator, at, computed, score) =>
    {
        if (run.Fails(!IsFullBesideMissed(indicator, computed)))
        {
            run.Violated(
                Scorecard.Indicators.Score,
                at,
                new()
                {
                    Severity = run.Scheme is { IsVerified: true } ? null : Severity.Warning,
                    Printed = score.ToString(),
                    Expected = computed.Exact is { } exact ? ((ReportedFigure)score).Reprint(exact.Round(10)).ToString() : Between(score, computed),
                    Explanation = computed.Trail,
                    Operands = run.Operands((Scorecard.Indicators.Score, at), (Scorecard.Indicators.Weight, at)),
                },
                ("name", indicator.Name),
                ("target", indicator.Target!.Text),
                ("actual", indicator.Actual!.Text),
                ("score", score.ToString()));
        }
    }));

    /// <summary>未完成指标值的应说明原因。</summary>
    public static readonly Rule MissedHasReason = Predicate.Of("SE6411", Severity.Warning, Basis.EvaluationMeasures, run => EachAchieved(run, (run, indicator, at, achievement) =>
    {
        if (run.Fails(achievement.Attainment == Attainment.Met || HasReason(indicator)))
        {
            run.Violated(
                Scorecard.Indicators.DeviationReason,
                at,
                new() { Explanation = achievement.Comparison },
                ("name", indicator.Name),
                ("target", indicator.Target!.Text),
                ("actual", indicator.Actual!.Text));
        }
    }));

    /// <summary>超额完成较多的应说明原因。</summary>
    public static readonly Rule ExcessHasReason = Predicate.Of("SE6412", Severity.Warning, Basis.EvaluationMeasures, run => EachAchieved(run, (run, indicator, at, achievement) =>
    {
        decimal bound = (run.Scheme ?? ScoringSchemes.NationalProject).DeviationBound;
        bool exceeds = achievement.Attainment == Attainment.Met && indicator.Target!.Kind is TargetKind.AtLeast or TargetKind.Above or TargetKind.Exactly && achievement.LeastDeviation > Rational.From(bound);
        if (run.Fails(!exceeds || HasReason(indicator)))
        {
            run.Violated(
                Scorecard.Indicators.DeviationReason,
                at,
                new() { Explanation = achievement.Comparison },
                ("name", indicator.Name),
                ("target", indicator.Target!.Text),
                ("actual", indicator.Actual!.Text),
                ("deviation", Percent(achievement.Deviation!.Value)),
                ("bound", Percent(Rational.From(bound))));
        }
    }));

    /// <summary>写有偏差原因的应有偏差或扣分。</summary>
    public static readonly Rule ReasonHasDeviation = Predicate.Of("SE6413", Severity.Advice, Basis.EvaluationMeasures, run => EachComputed(run, (run, indicator, at, computed, score) =>
    {
        bool isDeduction = score.Value < indicator.Weight!.Value.Value;
        bool isDeviation = computed.Attainment != Attainment.Met || computed.ExactDeviation is { Sign: not 0 };
        if (run.Fails(!HasReason(indicator) || isDeduction || isDeviation || (indicator.InitialTarget is { } initial && !initial.Equals(indicator.Target))))
        {
            run.Violated(Scorecard.Indicators.DeviationReason, at, new() { Explanation = computed.Trail }, ("name", indicator.Name), ("score", score.ToString()));
        }
    }));

    /// <summary>指标值不应为迁就完成值而下调。</summary>
    public static readonly Rule TargetNotCut = Predicate.Of("SE6414", Severity.Warning, Basis.PerformanceOpinion, run =>
    {
        bool any = false;
        EachIndicator(run, (run, indicator, at) =>
        {
            if (indicator is { InitialTarget: { } initial, Target: { } target, Actual: { IsNothing: false } actual })
            {
                any = true;
                bool missedFirst = Achievement.Of(initial, actual, indicator, run.Report.FiscalYear).Attainment is Attainment.Missed or Attainment.Partly;
                bool meetsNow = Achievement.Of(target, actual, indicator, run.Report.FiscalYear).Attainment == Attainment.Met;
                if (run.Fails(!missedFirst || !meetsNow))
                {
                    run.Violated(
                        Scorecard.Indicators.Target,
                        at,
                        new() { Severity = HasReason(indicator) ? Severity.Advice : null, Printed = target.Text, Expected = initial.Text },
                        ("name", indicator.Name),
                        ("initial", initial.Text),
                        ("target", target.Text),
                        ("actual", actual.Text));
                }
            }
        });
        if (!any && run.Report.Scorecard is { Indicators.Count: > 0 })
        {
            run.Missing(Scorecard.Indicators.InitialTarget, ItemIndex.None.With(0, 0));
        }
    });

    /// <summary>The rules of this family, each of which judges an indicator by itself. Behind them, because fields are made in their order.</summary>
    public static readonly Rule[] OfOneIndicator =
    [
        ScoreWithinWeight, ScoreNotNegative, ScoreComputes, MissedNotFull,
        MissedHasReason, ExcessHasReason, ReasonHasDeviation, TargetNotCut,
    ];

    private delegate void JudgeScore(PredicateRun run, Indicator indicator, ItemIndex at, ComputedScore computed, ReportedScore score);

    private delegate void JudgeAchievement(PredicateRun run, Indicator indicator, ItemIndex at, Achievement achievement);

    /// <summary>Judges every indicator whose printed score can be held to a computed one.</summary>
    private static void EachComputed(PredicateRun run, JudgeScore judge)
    {
        ScoringScheme scheme = run.Scheme ?? ScoringSchemes.NationalProject;
        bool any = false;
        EachIndicator(run, (run, indicator, at) =>
        {
            if (indicator.Score is { } score && scheme.ScoreIndicator(indicator, run.Report.FiscalYear, run.Language) is { } computed)
            {
                any = true;
                judge(run, indicator, at, computed, score);
            }
        });
        MissingScores(run, any);
    }

    /// <summary>Judges every indicator whose actual can be held to its target.</summary>
    private static void EachAchieved(PredicateRun run, JudgeAchievement judge)
    {
        bool any = false;
        EachIndicator(run, (run, indicator, at) =>
        {
            Achievement achievement = Achievement.Of(indicator, run.Report.FiscalYear);
            if (achievement.Attainment != Attainment.Unknown)
            {
                any = true;
                judge(run, indicator, at, achievement);
            }
        });
        if (!any && run.Report.Scorecard is { Indicators.Count: > 0 })
        {
            run.Missing(Scorecard.Indicators.Actual, ItemIndex.None.With(0, 0));
        }
    }

    private static void MissingScores(PredicateRun run, bool any)
    {
        if (!any && run.Report.Scorecard is { Indicators.Count: > 0 })
        {
            run.Missing(Scorecard.Indicators.Score, ItemIndex.None.With(0, 0));
        }
    }

    /// <remarks>A score printed with decimals to which the computed one rounds is that score; one in whole points is as it was given.</remarks>
    private static bool IsFullBesideMissed(Indicator indicator, ComputedScore computed) =>
        computed.Attainment is Attainment.Missed or Attainment.Partly
        && Rational.From(indicator.Score!.Value.Value) >= Rational.From(indicator.Weight!.Value.Value)
        && computed.High < Rational.From(indicator.Weight.Value.Value)
        && !(indicator.Score.Value.Decimals > 0 && computed.Fits(indicator.Score.Value).WithinRounding);

    private static bool ExceedsBound(PredicateRun run, ComputedScore computed) =>
        computed.Attainment == Attainment.Met && computed.ExactDeviation > Rational.From((run.Scheme ?? ScoringSchemes.NationalProject).DeviationBound);

    private static bool HasReason(Indicator indicator) =>
        indicator.DeviationReason is { } reason && !IndicatorValue.Parse(reason).IsNothing
        && !Array.Exists(NoReasons, none => WrittenText.Same(reason.TrimEnd('。', '.'), none));

    private static string Between(ReportedScore like, ComputedScore computed)
    {
        ReportedFigure figure = like;
        return $"{figure.Reprint(computed.Low.Round(10))}–{figure.Reprint(computed.High.Round(10))}";
    }

    private static string Percent(Rational percent) =>
        NumberLimits.StripZeros(percent.Round(2)).ToString(System.Globalization.CultureInfo.InvariantCulture) + "%";
}
