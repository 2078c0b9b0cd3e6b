using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Indicators;

/// <summary>What a scheme gives for an indicator, the execution or a criterion of management, and how it is reckoned (得分计算).</summary>
/// <remarks>Equality is by value; immutable.</remarks>
public sealed record ComputedScore
{
    /// <summary>Whether the target was reached.</summary>
    public required Attainment Attainment { get; init; }

    /// <summary>The points, to ten decimals; null where the scheme leaves a range to judgement.</summary>
    public decimal? Points => Exact is { } exact ? exact.Round(10) : null;

    /// <summary>The points that the scheme allows for all true values behind the printed actual, rounded outwards to ten decimals.</summary>
    public Interval Range => new(Low.Floor(10), High.Ceiling(10));

    /// <summary>How much better (positive) or worse the actual is than the target, in percent of it, to ten decimals; null where that means nothing.</summary>
    public decimal? Deviation => ExactDeviation is { } exact ? exact.Round(10) : null;

    /// <summary>The arithmetic, in the language asked for: 160 ÷ 168 × 20分 = 19.05分.</summary>
    public required string Trail { get; init; }

    internal Rational? Exact { get; init; }

    internal Rational Low { get; init; }

    internal Rational High { get; init; }

    internal Rational? ExactDeviation { get; init; }

    /// <summary>The smallest deviation, in percent, of all true values behind the printed actual.</summary>
    internal Rational? LeastDeviation { get; init; }

    /// <summary>Whether the printed score is what the scheme gives: exactly, or for some true value behind the printed figures.</summary>
    internal (bool Exactly, bool WithinRounding) Fits(ReportedScore printed)
    {
        Interval interval = printed.ToInterval();
        (Rational from, Rational to) = (Rational.From(interval.Low), Rational.From(interval.High));
        bool within = Low <= to && High >= from;
        return (Exact is { } exact ? exact >= from && exact <= to : within, within);
    }
}
