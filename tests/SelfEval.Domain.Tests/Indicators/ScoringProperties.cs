using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Indicators;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Tests.Rules;

namespace SelfEval.Domain.Tests.Indicators;

/// <summary>Laws of scoring.</summary>
public class ScoringProperties
{
    private static readonly ScoringScheme National = ScoringSchemes.NationalProject;

    [Property(MaxTest = 1000)]
    public Property A_score_stays_within_0_and_the_weight() =>
        Prop.ForAll(AnyNumeric.ToArbitrary(), indicator =>
        {
            ComputedScore score = National.ScoreIndicator(indicator, 2023)!;
            decimal weight = indicator.Weight!.Value.Value;
            return score.Points >= 0m && score.Points <= weight && score.Range.Low >= 0m && score.Range.High <= weight
                && score.Range.Low <= score.Points && score.Points <= score.Range.High;
        });

    [Property(MaxTest = 1000)]
    public Property A_better_actual_never_scores_less() =>
        Prop.ForAll(AnyNumeric.Where(indicator => indicator.Target!.Kind != TargetKind.Between && indicator.Target.Text != "0份").ToArbitrary(), Gen.Choose(1, 500).ToArbitrary(), (indicator, more) =>
        {
            bool isLow = indicator.Target!.Kind is TargetKind.AtMost or TargetKind.Below;
            decimal actual = indicator.Actual!.Measure!.Value.Value;
            decimal better = isLow ? Math.Max(0m, actual - more) : actual + more;
            Indicator improved = indicator with { Actual = Print(better) };
            return National.ScoreIndicator(improved, 2023)!.Exact >= National.ScoreIndicator(indicator, 2023)!.Exact;
        });

    [Property(MaxTest = 1000)]
    public Property Full_marks_are_given_where_the_target_is_met_and_only_there() =>
        Prop.ForAll(AnyNumeric.ToArbitrary(), indicator =>
        {
            ComputedScore score = National.ScoreIndicator(indicator, 2023)!;

            // To stop at a bound that was to be passed (＞, ＜) misses it by nothing.
            bool stopsAtBound = indicator.Target!.Kind is TargetKind.Above or TargetKind.Below && score.ExactDeviation == Rational.Zero;
            return (score.Points == indicator.Weight!.Value.Value) == (score.Attainment == Attainment.Met || stopsAtBound || indicator.Weight.Value.Value == 0m);
        });

    [Property(MaxTest = 500)]
    public Property The_score_of_a_form_is_the_exact_sum() =>
        Prop.ForAll(AnyNumeric.ArrayOf(7).ToArbitrary(), Gen.Choose(0, 12000).ToArbitrary(), (indicators, rate) =>
        {
            IndicatorSet form = new()
            {
                Execution = new() { Rate = new ReportedPercentage(rate / 100m), Weight = ReportedScore.Points(10m) },
                Indicators = ValueList.Create<Indicator>(indicators),
            };
            ComputedForm computed = National.ScoreForm(form, 2023);

            // An oracle of its own: numerators over one common denominator.
            System.Numerics.BigInteger top = 0;
            System.Numerics.BigInteger bottom = 1;
            foreach (ComputedScore score in computed.Indicators.Append(computed.Execution).OfType<ComputedScore>())
            {
                (top, bottom) = ((top * score.Exact!.Value.Denominator) + (score.Exact.Value.Numerator * bottom), bottom * score.Exact.Value.Denominator);
            }

            return computed.Exact == Rational.Of(top, bottom) && computed.Grade == National.GradeOf(computed.Exact!.Value.Floor(10));
        });

    [Property(MaxTest = 400)]
    public Property A_computed_report_passes_its_own_checks() =>
        Prop.ForAll(Gen.OneOf(ComputedReport, FineReport).ToArbitrary(), report =>
        {
            Finding[] bad = [.. new ReportChecker().Check(report).Findings.Where(finding => finding.Rule.StartsWith("SE6", StringComparison.Ordinal) && finding.Severity > Severity.Advice)];
            return (bad.Length == 0).Label(string.Join("; ", bad.Select(finding => $"{finding.Rule} {finding.Pointer} {finding.Message} {finding.Explanation}")));
        });

    [Property(MaxTest = 600)]
    public Property Any_single_changed_score_weight_count_or_actual_is_caught() =>
        Prop.ForAll(ComputedReport.ToArbitrary(), Gen.Choose(0, 1_000_000).ToArbitrary(), (report, seed) =>
        {
            (SelfEvaluationReport changed, string what) = Change(report, new Random(seed));
            Finding[] findings = [.. new ReportChecker().Check(changed).Findings.Where(finding => finding.Rule.StartsWith("SE6", StringComparison.Ordinal) && finding.Severity > Severity.Advice)];
            return (findings.Length > 0).Label(what);
        });

    /// <summary>Numeric indicators of every kind, targets and actuals within a factor of some two.</summary>
    private static Gen<Indicator> AnyNumeric =>
        from kind in Gen.Elements("≥", "≤", ">", "<", "=", "", "-")
        from target in Gen.Choose(0, 1000)
        from actual in Gen.Choose(0, 2000)
        from decimals in Gen.Choose(0, 2)
        from weight in Gen.Choose(0, 30)
        let unit = NumberLimits.Ulp(decimals)
        select new Indicator
        {
            Level1 = IndicatorLevel1.Output,
            Level2 = IndicatorLevel2.Quantity,
            Name = "指标",
            Target = kind == "-" ? $"{Print(target * unit)}-{Print((target + 100) * unit)}" : kind + Print(target * unit),
            Actual = Print(actual * unit),
            Weight = ReportedScore.Points(weight),
        };

    /// <summary>A form whose scores were reckoned by the scheme and printed to two decimals, with totals and counts that agree.</summary>
    private static Gen<SelfEvaluationReport> ComputedReport =>
        from actuals in Gen.Choose(60, 125).ArrayOf(5)
        from rate in Gen.Choose(8000, 10000)
        from split in Gen.Choose(1, 49)
        select Build([.. actuals.Select(actual => (decimal)actual)], ["≥100份", "≥100份", "≥100份", "≥100份", "≥100份"], rate, split);

    /// <summary>The same with targets of several kinds, which actuals miss by as little as a hundredth.</summary>
    private static Gen<SelfEvaluationReport> FineReport =>
        from actuals in Gen.OneOf(Gen.Choose(9900, 10100), Gen.Choose(6000, 12500)).ArrayOf(5)
        from targets in Gen.Elements("≥100份", "≤100份", "100份", "＞100份", "＜100份", "不低于100份", "100份以上").ArrayOf(5)
        from rate in Gen.Choose(8000, 10000)
        from split in Gen.Choose(1, 49)
        select Build([.. actuals.Select(actual => actual / 100m)], targets, rate, split);

    private static SelfEvaluationReport Build(decimal[] actuals, string[] targets, int rate, int split)
    {
        (IndicatorLevel1 Level1, IndicatorLevel2 Level2, int Weight)[] shape =
        [
            (IndicatorLevel1.Output, IndicatorLevel2.Quantity, split), (IndicatorLevel1.Output, IndicatorLevel2.Quality, 50 - split),
            (IndicatorLevel1.Outcome, IndicatorLevel2.Social, 20), (IndicatorLevel1.Outcome, IndicatorLevel2.Economic, 10),
            (IndicatorLevel1.Satisfaction, IndicatorLevel2.Beneficiaries, 10),
        ];
        Indicator[] indicators = [.. shape.Select((one, place) => new Indicator
        {
            Level1 = one.Level1,
            Level2 = one.Level2,
            Name = $"指标{place}",
            Target = targets[place],
            Actual = FormattableString.Invariant($"{actuals[place]}份"),
            Weight = ReportedScore.Points(one.Weight),
        })];
        IndicatorSet form = new()
        {
            Execution = new() { Rate = new ReportedPercentage(rate / 100m + 0.00m), Weight = ReportedScore.Points(10m) },
            Indicators = ValueList.Create<Indicator>(indicators),
            TotalWeight = ReportedScore.Points(100m),
        };
        ComputedForm computed = National.ScoreForm(form, 2023);
        form = form with
        {
            Execution = form.Execution with { Score = Print2(computed.Execution!.Exact!.Value) },
            Indicators = [.. form.Indicators.Select((one, place) => one with
            {
                Score = Print2(computed.Indicators[place]!.Exact!.Value),
                DeviationReason = computed.Indicators[place]!.Attainment == Attainment.Met ? null : "原因",
            })],
            ByCategory = [.. form.Indicators.Select(one => one.Level1).Distinct().Select(level => new CategoryScore
            {
                Level1 = level,
                Count = form.Indicators.Count(one => one.Level1 == level),
                Weight = ReportedScore.Points(form.Indicators.Where(one => one.Level1 == level).Sum(one => one.Weight!.Value.Value)),
                Score = Print2(form.Indicators.Select((one, place) => (one, place)).Where(pair => pair.one.Level1 == level)
                    .Aggregate(Rational.Zero, (sum, pair) => sum + computed.Indicators[pair.place]!.Exact!.Value)),
            })],
            TotalScore = Print2(computed.Exact!.Value),
        };
        return TestReports.Complete with
        {
            Scorecard = form,
            Expenditure = null,
            Evaluation = TestReports.Complete.Evaluation! with { Score = Print2(computed.Exact.Value), Grade = computed.Grade },
            Management = TestReports.Complete.Management! with
            {
                Indicators = [.. form.ByCategory.Select(category => new IndicatorGroup { Category = category.Level1, Count = category.Count!.Value })],
            },
        };
    }

    /// <summary>The report with one score, weight, count or actual changed by enough to be seen in print.</summary>
    private static (SelfEvaluationReport Report, string What) Change(SelfEvaluationReport report, Random random)
    {
        IndicatorSet form = report.Scorecard!;
        int place = random.Next(form.Indicators.Count);
        Indicator indicator = form.Indicators[place];
        int sign = random.Next(2) == 0 ? 1 : -1;
        SelfEvaluationReport With(Indicator changed) => report with { Scorecard = form with { Indicators = form.Indicators.SetItem(place, changed) } };
        switch (random.Next(6))
        {
            case 0:
                ReportedScore score = ReportedScore.Points(indicator.Score!.Value.Value + (sign * (0.03m + (random.Next(100) / 100m))));
                return (With(indicator with { Score = score }), $"score {place} {indicator.Score} := {score}");
            case 1:
                return (With(indicator with { Weight = ReportedScore.Points(indicator.Weight!.Value.Value + sign) }), $"weight {place}");
            case 2:
                // An actual on the other side of its target, or another part of it; beyond the target every number is worth the same.
                int before = (int)indicator.Actual!.Measure!.Value.Value;
                int after = before >= 100 ? random.Next(30, 90) : before - random.Next(5, 20);
                return (With(indicator with { Actual = FormattableString.Invariant($"{after}份") }), $"actual {place} {before} := {after} of {indicator.Weight}");
            case 3:
                int group = random.Next(report.Management!.Indicators.Count);
                IndicatorGroup counted = report.Management.Indicators[group];
                return (report with { Management = report.Management with { Indicators = report.Management.Indicators.SetItem(group, counted with { Count = counted.Count + 1 }) } }, $"count {group}");
            case 4:
                int category = random.Next(form.ByCategory.Count);
                CategoryScore subtotal = form.ByCategory[category];
                ReportedScore other = ReportedScore.Points(subtotal.Score!.Value.Value + (sign * 0.05m));
                return (report with { Scorecard = form with { ByCategory = form.ByCategory.SetItem(category, subtotal with { Score = other }) } }, $"subtotal {category}");
            default:
                ReportedScore total = ReportedScore.Points(form.TotalScore!.Value.Value + (sign * 0.05m));
                return (report with { Scorecard = form with { TotalScore = total } }, "total");
        }
    }

    private static ReportedScore Print2(Rational points) => ReportedScore.Print(points.Round(10), 2);

    private static string Print(decimal number) => number.ToString(CultureInfo.InvariantCulture) + "份";
}
