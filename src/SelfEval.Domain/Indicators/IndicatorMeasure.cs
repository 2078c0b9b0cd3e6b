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

    /// <summary>千 only before 元: 千米 and 千克 are units of their own.</summary>
    private static readonly (string Word, decimal Scale)[] Scales = [("百万", 1_000_000m), ("千万", 10_000_000m), ("万", 10_000m), ("亿", 100_000_000m)];

    private readonly string? _unit;

    internal IndicatorMeasure(decimal value, string unit) => (Value, _unit) = (value, unit);

    /// <summary>The printed number; its scale is the number of printed decimals.</summary>
    public decimal Value { get; }

    /// <summary>The unit as printed, half width; empty where none stands beside the number.</summary>
    public string Unit => _unit ?? "";

    /// <summary>The true values that print as this number, in its own unit. A whole number of things was counted and is exact; a percentage, an
    /// amount of money and whatever has decimals was rounded.</summary>
    public Interval ToInterval()
    {
        (decimal scale, string unit) = Parts(Unit);
        decimal half = Value.Scale == 0 && scale == 1m && unit is not ("%" or "元") ? 0m : NumberLimits.Ulp(Value.Scale) / 2m;
        return new(Value - half, Value + half);
    }

    /// <inheritdoc/>
    public bool Equals(IndicatorMeasure other) => Value == other.Value && Value.Scale == other.Value.Scale && Unit == other.Unit;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Value.Scale, Unit);

    /// <summary>Compares two numbers, exactly: across 元, 千元, 万元, 百万元 and 亿元, 人 and 万人, and otherwise in one unit.</summary>
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
    internal bool IsComparable(IndicatorMeasure other) => Unit.Length == 0 || other.Unit.Length == 0 || Parts(Unit).Unit == Parts(other.Unit).Unit;

    /// <summary>The exact value in the base unit: 元 for 万元, 人 for 万人; a bare number takes the unit of the other.</summary>
    internal Rational In(string otherUnit) => Rational.From(Value) * Scale(otherUnit);

    /// <summary>The exact ends of what prints so, in the base unit.</summary>
    internal (Rational Low, Rational High) Range(string otherUnit)
    {
        Interval interval = ToInterval();
        Rational scale = Scale(otherUnit);
        return (Rational.From(interval.Low) * scale, Rational.From(interval.High) * scale);
    }

    private Rational Scale(string otherUnit) => Rational.From(Parts(Unit.Length == 0 ? otherUnit : Unit).Scale);

    /// <summary>How many of which base unit a unit is: 万人 is 10,000 人, 篇/年 counts 篇 within the year that every report is of.</summary>
    private static (decimal Scale, string Unit) Parts(string unit)
    {
        if (unit == "千元")
        {
            return (1_000m, "元");
        }

        foreach ((string word, decimal scale) in Scales)
        {
            if (unit.Length > word.Length && unit.StartsWith(word, StringComparison.Ordinal))
            {
                return (scale, Parts(unit[word.Length..]).Unit);
            }
        }

        return (1m, unit switch
        {
            "百分比" or "百分点" or "个百分点" => "%",
            _ when unit.EndsWith("/年", StringComparison.Ordinal) => unit[..^2],
            _ => unit,
        });
    }
}
