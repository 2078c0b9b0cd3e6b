using System.Globalization;
using System.Numerics;

namespace SelfEval.Domain.Figures;

/// <summary>
/// Decimal arithmetic that is exact or says so. <see cref="decimal"/> rounds in silence when a result needs more than 28
/// digits, which would turn a bound into a wrong bound.
/// </summary>
internal static class ExactDecimal
{
    public static decimal Add(decimal left, decimal right)
    {
        decimal sum = left + right;

        // Addition keeps the larger scale unless digits had to go.
        return sum.Scale == Math.Max(left.Scale, right.Scale) || Equals(sum, Mantissa(left, right) + Mantissa(right, left), Math.Max(left.Scale, right.Scale))
            ? sum : throw NotExact(left, "+", right);
    }

    public static decimal Subtract(decimal left, decimal right) => Add(left, -right);

    public static decimal Multiply(decimal left, decimal right)
    {
        decimal product = left * right;
        return product.Scale == left.Scale + right.Scale || Equals(product, Mantissa(left) * Mantissa(right), left.Scale + right.Scale)
            ? product : throw NotExact(left, "×", right);
    }

    /// <summary>The largest decimal that is not above the true quotient, of those with as many digits as fit.</summary>
    public static decimal DivideDown(decimal dividend, decimal divisor)
    {
        decimal quotient = dividend / divisor;
        return CompareWithQuotient(quotient, dividend, divisor) > 0 ? quotient - LastPlace(quotient) : quotient;
    }

    /// <summary>The smallest decimal that is not below the true quotient, of those with as many digits as fit.</summary>
    public static decimal DivideUp(decimal dividend, decimal divisor) => -DivideDown(-dividend, divisor);

    /// <summary>The sign of quotient − dividend ÷ divisor, without any rounding.</summary>
    private static int CompareWithQuotient(decimal quotient, decimal dividend, decimal divisor)
    {
        BigInteger left = Mantissa(quotient) * Mantissa(divisor) * BigInteger.Pow(10, dividend.Scale);
        BigInteger right = Mantissa(dividend) * BigInteger.Pow(10, quotient.Scale + divisor.Scale);
        return left.CompareTo(right) * Math.Sign(divisor);
    }

    /// <summary>One step of the last digit that a decimal of this size can hold.</summary>
    private static decimal LastPlace(decimal value)
    {
        // Adding a zero with 28 decimals makes the runtime keep as many decimals as fit.
        decimal full = value + 0.0000000000000000000000000000m;
        return NumberLimits.Ulp(full.Scale);
    }

    private static bool Equals(decimal value, BigInteger mantissa, int scale) =>
        Mantissa(value) * BigInteger.Pow(10, scale - value.Scale) == mantissa;

    private static BigInteger Mantissa(decimal value, decimal alignWith) =>
        Mantissa(value) * BigInteger.Pow(10, Math.Max(value.Scale, alignWith.Scale) - value.Scale);

    private static BigInteger Mantissa(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        BigInteger mantissa = new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        return bits[3] < 0 ? -mantissa : mantissa;
    }

    private static OverflowException NotExact(decimal left, string operation, decimal right) => new(string.Create(
        CultureInfo.InvariantCulture, $"{left} {operation} {right} needs more digits than a decimal holds."));
}
