using System.Globalization;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Indicators;

/// <summary>A number with the unit beside it, as targets and actuals print it (指标值): <c>95%</c>, <c>168份</c>, <c>10.92万元</c>.</summary>
/// <remarks>
/// <para>Equality is by what was printed: number, decimals and unit. Not ordered, because numbers of different units are not;
/// <see cref="TryCompare"/> compares what can be. <c>default</c> is a bare 0. Immutable.</para>
/// <para>Range: up to 16 digits before the point and 10 behind it.</para>
/// </remarks>
public readonly record struct IndicatorMeasure
{
    /// <summary>Characters that a unit may have.</summary>
    internal const int LongestUnit = 16;

    private static readonly Int128[] Powers = [1, 1_000, 10_000, 1_000_000, 100_000_000];
    private readonly string? _unit;

    internal IndicatorMeasure(decimal value, string unit) => (Value, _unit) = (value, unit);

    /// <summary>The printed number; its scale is the number of printed decimals.</summary>
    public decimal Value { get; }

    /// <summary>The unit as printed, half width; empty where none stands beside the number.</summary>
    public string Unit => _unit ?? "";

    /// <summary>The true values that print as this number, in its own unit: a whole number was counted and is exact.</summary>
    public Interval ToInterval()
    {
        decimal half = Value.Scale == 0 ? 0m : NumberLimits.Ulp(Value.Scale) / 2m;
        return new(Value - half, Value + half);
    }

    /// <inheritdoc/>
    public bool Equals(IndicatorMeasure other) => Value == other.Value && Value.Scale == other.Value.Scale && Unit == other.Unit;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Value.Scale, Unit);

    /// <summary>Compares two numbers, exactly: money across 元, 千元, 万元, 百万元 and 亿元, everything else in one unit.</summary>
    /// <returns>False where the units have nothing to do with each other. A number without a unit takes that of the other.</returns>
    /// <param name="other">The other number.</param>
    /// <param name="order">Negative, zero or positive as this number is less than, equal to or more than the other.</param>
    public bool TryCompare(IndicatorMeasure other, out int order)
    {
        order = 0;
        if (!IsComparable(other))
        {
            return false;
        }

        order = In(other.Unit).CompareTo(other.In(Unit));
        return true;
    }

    /// <summary>The number and its unit.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture) + Unit;

    /// <summary>Whether both count the same thing.</summary>
    internal bool IsComparable(IndicatorMeasure other) =>
        Unit.Length == 0 || other.Unit.Length == 0 || Unit == other.Unit || (Family(Unit) is var family && family != UnitFamily.Own && family == Family(other.Unit));

    /// <summary>The exact value in the smallest unit of its family; a bare number takes the unit of the other.</summary>
    internal Rational In(string otherUnit) => Rational.From(Value) * Scale(Unit.Length == 0 ? otherUnit : Unit);

    /// <summary>The exact ends of what prints so, in the smallest unit of its family.</summary>
    internal (Rational Low, Rational High) Range(string otherUnit)
    {
        Interval interval = ToInterval();
        Rational scale = Scale(Unit.Length == 0 ? otherUnit : Unit);
        return (Rational.From(interval.Low) * scale, Rational.From(interval.High) * scale);
    }

    private static UnitFamily Family(string unit) => unit switch
    {
        "元" or "千元" or "万元" or "百万元" or "亿元" => UnitFamily.Money,
        "%" or "百分比" or "百分点" or "个百分点" => UnitFamily.Percent,
        _ => UnitFamily.Own,
    };

    private static Rational Scale(string unit) => new(
        unit switch
        {
            "千元" => Powers[1],
            "万元" => Powers[2],
            "百万元" => Powers[3],
            "亿元" => Powers[4],
            _ => Powers[0],
        },
        1);

    private enum UnitFamily
    {
        Own,
        Money,
        Percent,
    }
}
