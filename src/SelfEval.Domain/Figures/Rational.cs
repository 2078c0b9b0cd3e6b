using System.Globalization;
using System.Numerics;

namespace SelfEval.Domain.Figures;

/// <summary>An exact fraction of whole numbers, for what no decimal holds: a third of ten points, a pivot of a linear system.</summary>
/// <remarks>In lowest terms, the denominator positive. Equality and order are by value; <c>default</c> is zero.</remarks>
internal readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private readonly BigInteger _denominatorLessOne;

    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException();
        }

        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        _denominatorLessOne = (denominator / divisor) - 1;
    }

    public static Rational Zero => default;

    public static Rational One => new(1, 1);

    public BigInteger Numerator { get; }

    public BigInteger Denominator => _denominatorLessOne + 1;

    public int Sign => Numerator.Sign;

    public static implicit operator Rational(int value) => new(value, 1);

    /// <summary>The fraction that a decimal is.</summary>
    public static Rational From(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        BigInteger mantissa = new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        return new Rational(bits[3] < 0 ? -mantissa : mantissa, BigInteger.Pow(10, value.Scale));
    }

    public static Rational operator +(Rational left, Rational right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Rational operator -(Rational left, Rational right) => left + -right;

    public static Rational operator -(Rational value) => new(-value.Numerator, value.Denominator);

    public static Rational operator *(Rational left, Rational right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Rational operator /(Rational left, Rational right) => new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    public static Rational Min(Rational left, Rational right) => left <= right ? left : right;

    public static Rational Max(Rational left, Rational right) => left >= right ? left : right;

    /// <summary>The nearest decimal with at most so many decimals, ties away from zero.</summary>
    /// <exception cref="OverflowException">It is beyond the range of <see cref="decimal"/>.</exception>
    public decimal Round(int decimals)
    {
        BigInteger power = BigInteger.Pow(10, decimals);
        BigInteger twice = (BigInteger.Abs(Numerator) * power * 2) + Denominator;
        BigInteger places = twice / (Denominator * 2);
        return ToDecimal(Numerator.Sign < 0 ? -places : places, power);
    }

    /// <summary>The largest decimal with at most so many decimals that is not above the fraction.</summary>
    /// <exception cref="OverflowException">It is beyond the range of <see cref="decimal"/>.</exception>
    public decimal Floor(int decimals)
    {
        BigInteger power = BigInteger.Pow(10, decimals);
        BigInteger places = BigInteger.DivRem(Numerator * power, Denominator, out BigInteger rest);
        return ToDecimal(rest.Sign < 0 ? places - 1 : places, power);
    }

    /// <summary>The smallest decimal with at most so many decimals that is not below the fraction.</summary>
    /// <exception cref="OverflowException">It is beyond the range of <see cref="decimal"/>.</exception>
    public decimal Ceiling(int decimals) => -(-this).Floor(decimals);

    public int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public bool Equals(Rational other) => Numerator == other.Numerator && Denominator == other.Denominator;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    public override string ToString() => Denominator.IsOne
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    // The whole part and the rest apart: the product with the power alone may be too long for a decimal.
    private static decimal ToDecimal(BigInteger places, BigInteger power)
    {
        BigInteger whole = BigInteger.DivRem(places, power, out BigInteger rest);
        return (decimal)whole + ((decimal)rest / (decimal)power);
    }
}
