using System.Globalization;
using System.Numerics;

namespace SelfEval.Domain.Figures;

/// <summary>An exact fraction of whole numbers of any size, always in lowest terms.</summary>
/// <remarks>Equality and order are by value; <c>default</c> is 0. What fits 64 bits is kept there, which nearly everything does;
/// the rest falls back on <see cref="BigInteger"/>.</remarks>
internal readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private readonly long _numerator;
    private readonly long _denominatorLessOne;
    private readonly Wide? _wide;

    private Rational(long numerator, long denominator) => (_numerator, _denominatorLessOne) = (numerator, denominator - 1);

    private Rational(Wide wide) => _wide = wide;

    public static Rational Zero => default;

    public static Rational One => new(1, 1);

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => _wide is null ? Math.Sign(_numerator) : _wide.Numerator.Sign;

    public bool IsZero => _wide is null && _numerator == 0;

    /// <summary>Whether it is a whole number.</summary>
    public bool IsInteger => _wide is null ? _denominatorLessOne == 0 : _wide.Denominator.IsOne;

    public BigInteger Numerator => _wide is null ? _numerator : _wide.Numerator;

    /// <summary>Positive.</summary>
    public BigInteger Denominator => _wide is null ? (BigInteger)_denominatorLessOne + 1 : _wide.Denominator;

    private long SmallDenominator => _denominatorLessOne + 1;

    public static implicit operator Rational(int value) => new(value, 1);

    public static Rational Of(Int128 value) => FitsSmall(value) ? new((long)value, 1) : new(new Wide(value, BigInteger.One));

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public static Rational Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException();
        }

        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        (numerator, denominator) = (numerator / divisor, denominator / divisor);
        return denominator <= long.MaxValue && BigInteger.Abs(numerator) <= long.MaxValue
            ? new((long)numerator, (long)denominator) : new(new Wide(numerator, denominator));
    }

    /// <summary>The fraction that a decimal is.</summary>
    public static Rational From(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        BigInteger mantissa = new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        return Of(bits[3] < 0 ? -mantissa : mantissa, BigInteger.Pow(10, value.Scale));
    }

    public static Rational operator -(Rational value) =>
        value._wide is null ? new(-value._numerator, value.SmallDenominator) : new(new Wide(-value._wide.Numerator, value._wide.Denominator));

    public static Rational operator +(Rational left, Rational right)
    {
        if (left._wide is not null || right._wide is not null)
        {
            return Of((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);
        }

        // Numbers within 63 bits: the products within 126, their sum within 127.
        return (left._denominatorLessOne | right._denominatorLessOne) == 0
            ? Of((Int128)left._numerator + right._numerator)
            : Reduced(
                ((Int128)left._numerator * right.SmallDenominator) + ((Int128)right._numerator * left.SmallDenominator),
                (Int128)left.SmallDenominator * right.SmallDenominator);
    }

    public static Rational operator -(Rational left, Rational right) => left + -right;

    public static Rational operator *(Rational left, Rational right)
    {
        if (left._wide is not null || right._wide is not null)
        {
            return Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);
        }

        return Reduced((Int128)left._numerator * right._numerator, (Int128)left.SmallDenominator * right.SmallDenominator);
    }

    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Rational operator /(Rational left, Rational right)
    {
        if (left._wide is not null || right._wide is not null || right._numerator == 0)
        {
            return Of(left.Numerator * right.Denominator, left.Denominator * right.Numerator);
        }

        Int128 numerator = (Int128)left._numerator * right.SmallDenominator;
        Int128 denominator = (Int128)left.SmallDenominator * right._numerator;
        return denominator < 0 ? Reduced(-numerator, -denominator) : Reduced(numerator, denominator);
    }

    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    public static Rational Min(Rational left, Rational right) => left <= right ? left : right;

    public static Rational Max(Rational left, Rational right) => left >= right ? left : right;

    public static Rational Abs(Rational value) => value.Sign < 0 ? -value : value;

    /// <summary>The largest whole number that is not above the value.</summary>
    public BigInteger Floor()
    {
        BigInteger quotient = BigInteger.DivRem(Numerator, Denominator, out BigInteger remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The smallest whole number that is not below the value.</summary>
    public BigInteger Ceiling() => -(-this).Floor();

    /// <summary>The nearest decimal with at most so many decimals, ties away from zero.</summary>
    /// <exception cref="OverflowException">It is beyond the range of <see cref="decimal"/>.</exception>
    public decimal Round(int decimals)
    {
        BigInteger power = BigInteger.Pow(10, decimals);
        BigInteger twice = (BigInteger.Abs(Numerator) * power * 2) + Denominator;
        BigInteger places = twice / (Denominator * 2);
        return ToDecimal(Sign < 0 ? -places : places, power);
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

    public int CompareTo(Rational other)
    {
        if (_wide is not null || other._wide is not null)
        {
            return (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
        }

        return (_denominatorLessOne | other._denominatorLessOne) == 0
            ? _numerator.CompareTo(other._numerator)
            : ((Int128)_numerator * other.SmallDenominator).CompareTo((Int128)other._numerator * SmallDenominator);
    }

    // Lowest terms and one form for every size: equal values have equal parts.
    public bool Equals(Rational other) => _wide is null
        ? other._wide is null && _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne
        : other._wide is { } wide && _wide.Numerator == wide.Numerator && _wide.Denominator == wide.Denominator;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <summary>As in 3/4.</summary>
    public override string ToString() => IsInteger
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    // The whole part and the rest apart: the product with the power alone may be too long for a decimal.
    private static decimal ToDecimal(BigInteger places, BigInteger power)
    {
        BigInteger whole = BigInteger.DivRem(places, power, out BigInteger rest);
        return (decimal)whole + ((decimal)rest / (decimal)power);
    }

    private static bool FitsSmall(Int128 value) => value <= long.MaxValue && value >= -long.MaxValue;

    /// <summary>The quotient for a positive denominator.</summary>
    private static Rational Reduced(Int128 numerator, Int128 denominator)
    {
        if (denominator != 1)
        {
            Int128 divisor = (Int128)Divisor((UInt128)Int128.Abs(numerator), (UInt128)denominator);
            (numerator, denominator) = (numerator / divisor, denominator / divisor);
        }

        return FitsSmall(numerator) && denominator <= long.MaxValue
            ? new((long)numerator, (long)denominator) : new(new Wide(numerator, denominator));
    }

    private static UInt128 Divisor(UInt128 left, UInt128 right)
    {
        while (right > ulong.MaxValue)
        {
            (left, right) = (right, left % right);
        }

        if (right == 0)
        {
            return left;
        }

        ulong a = (ulong)right;
        ulong b = (ulong)(left % right);
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }

    private sealed record Wide(BigInteger Numerator, BigInteger Denominator);
}
