using System.Globalization;

namespace SelfEval.Domain.Figures;

/// <summary>The true values that a printed figure allows (真值区间), both ends included; exact.</summary>
/// <remarks>
/// <para>For an amount the ends are in yuan, for a percentage in percent, otherwise in pieces.</para>
/// <para>Never empty. Equality is by ends; intervals are not ordered. <c>default</c> is the single point zero.
/// Immutable, so safe to share between threads.</para>
/// <para>Sums, differences and products are exact or an <see cref="OverflowException"/>. An end of a quotient that has no
/// finite decimal is moved outwards to the next decimal that can be written, so a quotient always contains every
/// pointwise result.</para>
/// </remarks>
public readonly record struct Interval
{
    /// <summary>The values from <paramref name="low"/> to <paramref name="high"/>.</summary>
    /// <exception cref="ArgumentException">The low end is above the high end.</exception>
    public Interval(decimal low, decimal high) => (Low, High) = low <= high ? (low, high)
        : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"An interval needs low ≤ high; got {low} and {high}."));

    /// <summary>The smallest value allowed.</summary>
    public decimal Low { get; }

    /// <summary>The largest value allowed.</summary>
    public decimal High { get; }

    /// <summary>How far the ends are apart.</summary>
    /// <exception cref="OverflowException">The width cannot be written exactly.</exception>
    public decimal Width => ExactDecimal.Subtract(High, Low);

    /// <summary>The interval of a value that is known exactly.</summary>
    public static Interval Point(decimal value) => new(value, value);

    /// <summary>Whether the value is allowed.</summary>
    public bool Contains(decimal value) => Low <= value && value <= High;

    /// <summary>Whether every value of the other interval is allowed.</summary>
    public bool Contains(Interval other) => Low <= other.Low && other.High <= High;

    /// <summary>Whether some value is allowed by both.</summary>
    public bool Meets(Interval other) => Low <= other.High && other.Low <= High;

    /// <summary>Every sum of a value of each.</summary>
    /// <exception cref="OverflowException">An end cannot be written exactly.</exception>
    public static Interval operator +(Interval left, Interval right) =>
        new(ExactDecimal.Add(left.Low, right.Low), ExactDecimal.Add(left.High, right.High));

    /// <summary>Every difference of a value of each.</summary>
    /// <exception cref="OverflowException">An end cannot be written exactly.</exception>
    public static Interval operator -(Interval left, Interval right) =>
        new(ExactDecimal.Subtract(left.Low, right.High), ExactDecimal.Subtract(left.High, right.Low));

    /// <summary>Every value with the other sign.</summary>
    public static Interval operator -(Interval value) => new(-value.High, -value.Low);

    /// <summary>Every value times the factor.</summary>
    /// <exception cref="OverflowException">An end cannot be written exactly.</exception>
    public static Interval operator *(Interval value, decimal factor)
    {
        decimal a = ExactDecimal.Multiply(value.Low, factor);
        decimal b = ExactDecimal.Multiply(value.High, factor);
        return a <= b ? new(a, b) : new(b, a);
    }

    /// <summary>Every quotient of a value of each.</summary>
    /// <exception cref="DivideByZeroException">The divisor allows zero.</exception>
    /// <exception cref="OverflowException">A quotient is beyond the range of <see cref="decimal"/>.</exception>
    public static Interval operator /(Interval left, Interval right)
    {
        if (right.Contains(0m))
        {
            throw new DivideByZeroException($"The divisor {right} allows zero.");
        }

        (decimal lowOver, decimal highOver) = right.Low > 0m
            ? (left.Low < 0m ? right.Low : right.High, left.High < 0m ? right.High : right.Low)
            : (left.High < 0m ? right.Low : right.High, left.Low < 0m ? right.High : right.Low);
        (decimal low, decimal high) = right.Low > 0m ? (left.Low, left.High) : (left.High, left.Low);
        return new(ExactDecimal.DivideDown(low, lowOver), ExactDecimal.DivideUp(high, highOver));
    }

    /// <summary>The ends, as in <c>[5605650, 5605750]</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Low}, {High}]");
}
