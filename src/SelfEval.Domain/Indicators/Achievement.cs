using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Indicators.Text;

namespace SelfEval.Domain.Indicators;

/// <summary>An actual held to its target: exactly, whatever the units and however the numbers were printed.</summary>
internal readonly record struct Achievement
{
    /// <summary>Whether the target was reached.</summary>
    public Attainment Attainment { get; private init; }

    /// <summary>Which part of the weight that is worth, from 0 to 1: for the printed actual, and for the ends of what prints so.</summary>
    public (Rational Exact, Rational Low, Rational High)? Proportion { get; private init; }

    /// <summary>How much better than the target, in percent of it.</summary>
    public Rational? Deviation { get; private init; }

    /// <summary>The smallest such of all true values behind the printed actual.</summary>
    public Rational? LeastDeviation { get; private init; }

    /// <summary>Whether reaching the target is worth the whole weight, as for dates, and not a tier of it.</summary>
    public bool IsFullWhenMet { get; private init; }

    /// <summary>Both, with the sign between them: 96.5% ≥ 95%.</summary>
    public string Comparison { get; private init; }

    /// <summary>The quotient that the proportion is: 160份 ÷ 168份.</summary>
    public string Quotient { get; private init; }

    /// <summary>Holds the actual of an indicator to its target.</summary>
    public static Achievement Of(Indicator indicator, FiscalYear year) =>
        indicator is { Target: { } target, Actual: { IsNothing: false } actual } ? Of(target, actual, indicator, year) : default;

    /// <summary>Holds an actual to a target of an indicator, whose unit is that of numbers that print none and whose category says
    /// whether less is better.</summary>
    public static Achievement Of(IndicatorTarget target, IndicatorValue actual, Indicator indicator, FiscalYear year)
    {
        Achievement achievement = target.Kind switch
        {
            TargetKind.Nothing => default,
            TargetKind.Qualitative => OfWords(target, actual, AchievementWords.Compare(target.Text, actual.Text), isFull: false),
            TargetKind.ByDate => actual.DateIn(year) is { } day
                ? OfWords(target, actual, day <= target.DateIn(year) ? Attainment.Met : Attainment.Missed, isFull: true)
                : OfWords(target, actual, AchievementWords.Of(actual.Text), isFull: !AchievementWords.IsNearly(actual.Text)),
            _ => OfQuantity(target, actual, indicator),
        };

        // A result that repeats the target says that it was reached, in whatever terms.
        return achievement.Attainment == Attainment.Unknown && target.Kind is not (TargetKind.Nothing or TargetKind.Qualitative) && PrintedName.Same(target.Text, actual.Text)
            ? OfWords(target, actual, Attainment.Met, isFull: true) : achievement;
    }

    private static Achievement OfQuantity(IndicatorTarget target, IndicatorValue actual, Indicator indicator)
    {
        IndicatorMeasure bound = With(target.Number!.Value, indicator.Unit);
        if (DirectionOf(target.Kind, bound, indicator.Level2) is not { } kind)
        {
            return actual.Measure is { } same && With(same, indicator.Unit).TryCompare(bound, out int order) && order == 0
                ? OfWords(target, actual, Attainment.Met, isFull: true) : default;
        }

        // 无 beside a target of none, or of at most so many, is a result of zero.
        IndicatorMeasure? none = PrintedName.Same(actual.Text, "无") && (kind is TargetKind.AtMost or TargetKind.Below || bound.Value == 0m) ? new(0m, "") : null;
        return (none ?? actual.Measure) is { } measure ? OfNumbers(kind, target, With(measure, indicator.Unit), indicator.Unit)
            : actual.Bound is var (at, end) ? OfBound(kind, target, actual, at, With(end, indicator.Unit), bound)
            : AchievementWords.Of(actual.Text) == Attainment.Met ? OfWords(target, actual, Attainment.Met, isFull: !AchievementWords.IsNearly(actual.Text))
            : default;
    }

    /// <summary>An actual that only says on which side of a number it lies: enough where that side reaches the target.</summary>
    private static Achievement OfBound(TargetKind kind, IndicatorTarget target, IndicatorValue actual, TargetKind at, IndicatorMeasure end, IndicatorMeasure bound)
    {
        bool isSure = end.TryCompare(bound, out int order)
            && ((at is TargetKind.AtLeast or TargetKind.Above && kind is TargetKind.AtLeast or TargetKind.Exactly && order >= 0)
                || (at is TargetKind.AtMost or TargetKind.Below && kind == TargetKind.AtMost && order <= 0));
        return isSure ? OfWords(target, actual, Attainment.Met, isFull: true) : default;
    }

    /// <summary>What a target asks for: of costs and of time taken a number alone is the most there should be. Null where a number alone
    /// may mean either, as a percentage of costs does.</summary>
    private static TargetKind? DirectionOf(TargetKind kind, IndicatorMeasure bound, IndicatorLevel2 level2) => (kind, level2) switch
    {
        (TargetKind.Exactly, IndicatorLevel2.OutputCost or IndicatorLevel2.EconomicCost or IndicatorLevel2.SocialCost or IndicatorLevel2.EnvironmentalCost) =>
            bound.Unit is "%" ? null : TargetKind.AtMost,
        (TargetKind.Exactly, IndicatorLevel2.Timeliness) => IsTime(bound.Unit) ? TargetKind.AtMost : kind,
        _ => kind,
    };

    private static bool IsTime(string unit) => unit is "个月" or "月" or "天" or "日" or "个工作日" or "工作日" or "小时" or "分钟" or "周" or "年";

    private static Achievement OfWords(IndicatorTarget target, IndicatorValue actual, Attainment attainment, bool isFull) => new()
    {
        Attainment = attainment,
        IsFullWhenMet = isFull,
        Comparison = $"{target.Text} → {actual.Text}",
        Quotient = "",
    };

    private static Achievement OfNumbers(TargetKind kind, IndicatorTarget target, IndicatorMeasure actual, string? unit)
    {
        IndicatorMeasure? low = target.Low is { } lower ? With(lower, unit) : null;
        IndicatorMeasure? high = target.High is { } upper ? With(upper, unit) : null;
        IndicatorMeasure bound = low ?? high!.Value;
        if (!bound.IsComparable(actual))
        {
            return default;
        }

        Rational value = actual.In(bound.Unit);
        (Rational from, Rational to) = actual.Range(bound.Unit);
        Rational first = bound.In(actual.Unit);
        Rational last = high?.In(actual.Unit) ?? first;
        bool met = IsMet(kind, value, first, last);
        IndicatorMeasure missed = kind == TargetKind.Between && value > last ? high!.Value : bound;
        return new()
        {
            Attainment = met ? Attainment.Met : Attainment.Missed,
            Proportion = (PartOf(kind, value, first, last), PartOf(kind, from, first, last), PartOf(kind, to, first, last)) is var (exact, atLow, atHigh)
                ? (exact, Rational.Min(exact, Rational.Min(atLow, atHigh)), Rational.Max(exact, Rational.Max(atLow, atHigh))) : null,
            Deviation = DeviationOf(kind, value, first),
            LeastDeviation = DeviationOf(kind, value, first) is { } deviation
                ? Rational.Min(deviation, Rational.Min(DeviationOf(kind, from, first)!.Value, DeviationOf(kind, to, first)!.Value)) : null,
            Comparison = kind == TargetKind.Between && met ? $"{bound} ≤ {actual} ≤ {high}" : $"{actual} {SignOf(kind, met, value.CompareTo(first))} {missed}",
            Quotient = IsBetterLow(kind) || (kind == TargetKind.Between && value > last) ? $"{missed} ÷ {actual}" : $"{actual} ÷ {missed}",
        };
    }

    private static bool IsMet(TargetKind kind, Rational value, Rational first, Rational last) => kind switch
    {
        TargetKind.AtLeast => value >= first,
        TargetKind.AtMost => value <= first,
        TargetKind.Above => value > first,
        TargetKind.Below => value < first,
        TargetKind.Between => value >= first && value <= last,

        // A plan of none (安全事故 0 起) is not fulfilled by more.
        _ => first.Sign == 0 ? value.Sign == 0 : value >= first,
    };

    /// <summary>Which part of the weight a value is worth: 1 where the target is reached, less the farther it is missed.</summary>
    private static Rational PartOf(TargetKind kind, Rational value, Rational first, Rational last)
    {
        Rational part = IsMet(kind, value, first, last) ? Rational.One
            : IsBetterLow(kind) ? Part(first, value)
            : kind == TargetKind.Between && value > last ? Part(last, value)
            : kind == TargetKind.Exactly && first.Sign == 0 ? Rational.Zero
            : Part(value, first);
        return Rational.Max(Rational.Zero, Rational.Min(part, 1));
    }

    /// <summary>A quotient of two numbers that are not negative; anything else is no proportion and is worth nothing.</summary>
    private static Rational Part(Rational dividend, Rational divisor) =>
        dividend.Sign < 0 || divisor.Sign <= 0 ? Rational.Zero : dividend / divisor;

    private static Rational? DeviationOf(TargetKind kind, Rational value, Rational first) =>
        kind == TargetKind.Between || first.Sign <= 0 ? null
        : (IsBetterLow(kind) ? first - value : value - first) / first * 100;

    private static bool IsBetterLow(TargetKind kind) => kind is TargetKind.AtMost or TargetKind.Below;

    /// <summary>The sign that stands between the actual and the bound that it reaches or misses.</summary>
    private static string SignOf(TargetKind kind, bool met, int order) => (kind, met) switch
    {
        (TargetKind.AtMost, true) => "≤",
        (TargetKind.Above, true) => ">",
        (TargetKind.Below, true) => "<",
        (_, true) => "≥",
        (TargetKind.Above, false) => "≤",
        (TargetKind.Below, false) => "≥",
        _ => order > 0 ? ">" : "<",
    };

    private static IndicatorMeasure With(IndicatorMeasure measure, string? unit) =>
        measure.Unit.Length > 0 || unit is null || TargetText.Unit(unit) is not { } named ? measure : new(measure.Value, named);
}
