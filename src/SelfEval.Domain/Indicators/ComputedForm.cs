using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Indicators;

/// <summary>A whole self-evaluation form reckoned by a scheme (评分结果).</summary>
/// <remarks>Equality is by value; immutable.</remarks>
public sealed record ComputedForm
{
    /// <summary>执行率得分: the score of execution; null where it cannot be reckoned.</summary>
    public ComputedScore? Execution { get; init; }

    /// <summary>The score of each indicator, in the order of the form; null where it cannot be reckoned.</summary>
    public ValueList<ComputedScore?> Indicators { get; init; }

    /// <summary>The score of each criterion of management, in the order of the form; null where the scheme leaves it to judgement.</summary>
    public ValueList<ComputedScore?> Management { get; init; }

    /// <summary>总分: the exact sum, to ten decimals; null where some part is left to judgement or cannot be reckoned.</summary>
    public decimal? Points => Exact is { } exact ? exact.Round(10) : null;

    /// <summary>The totals that the scheme allows, rounded outwards to ten decimals; what cannot be reckoned may be anything up to its weight.</summary>
    public Interval Range => new(Low.Floor(10), High.Ceiling(10));

    /// <summary>等级: the grade of the exact sum; null where there is none.</summary>
    public Grade? Grade { get; init; }

    internal Rational? Exact { get; init; }

    internal Rational Low { get; init; }

    internal Rational High { get; init; }
}
