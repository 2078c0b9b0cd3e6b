using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Diagnosis;

/// <summary>How dear it is to call a printed figure wrong: the set of suspects that costs least comes first.</summary>
/// <remarks>
/// Only the proportions matter. By default every figure costs nearly the same, so that the fewest figures are suspected, and among
/// equally many those first that are computed from others. Equality is by value; immutable.
/// </remarks>
public sealed record DiagnosisWeights
{
    private const int Most = 1_000_000;

    /// <summary>8, 9 and 10.</summary>
    public static DiagnosisWeights Default { get; } = new();

    /// <summary>Of a percentage (占比、增减率、执行率).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 1 to a million.</exception>
    public int Percentage { get; init => field = Checked(value); } = 8;

    /// <summary>Of a total, difference or other figure that an identity derives from others (合计、增减额).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 1 to a million.</exception>
    public int Derived { get; init => field = Checked(value); } = 9;

    /// <summary>Of any other figure (分项).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 1 to a million.</exception>
    public int Other { get; init => field = Checked(value); } = 10;

    internal int Of(FigureKind kind, bool isDerived) => kind == FigureKind.Percentage ? Percentage : isDerived ? Derived : Other;

    private static int Checked(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Most);
        return value;
    }
}
