using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Figures;
using Xunit;

namespace SelfEval.Domain.Tests.Figures;

/// <summary>Exact fractions, held to cross-multiplication of whole numbers; operands around the limits of 64 bits.</summary>
public class RationalTests
{
    private static readonly Gen<BigInteger> Whole =
        from bits in Gen.Elements(1, 8, 31, 62, 63, 64, 90)
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        select (((BigInteger)high << 62) + ((BigInteger)low << 31) + low) >> (95 - bits);

    private static readonly Arbitrary<(BigInteger N, BigInteger D)> Fraction =
        (from numerator in Whole
         from denominator in Whole
         select (numerator, denominator.IsZero ? BigInteger.One : denominator)).ToArbitrary();

    [Property(MaxTest = 3000)]
    public Property Sums_and_products_are_exact() => Prop.ForAll(Fraction, Fraction, (a, b) =>
    {
        (Rational x, Rational y) = (Rational.Of(a.N, a.D), Rational.Of(b.N, b.D));
        return Is(x + y, (a.N * b.D) + (b.N * a.D), a.D * b.D) && Is(x - y, (a.N * b.D) - (b.N * a.D), a.D * b.D) && Is(x * y, a.N * b.N, a.D * b.D);
    });

    [Property(MaxTest = 3000)]
    public Property Quotients_are_exact() => Prop.ForAll(Fraction, Fraction, (a, b) =>
        b.N.IsZero || Is(Rational.Of(a.N, a.D) / Rational.Of(b.N, b.D), a.N * b.D, a.D * b.N));

    [Property(MaxTest = 3000)]
    public Property Order_is_by_value() => Prop.ForAll(Fraction, Fraction, (a, b) =>
        Rational.Of(a.N, a.D).CompareTo(Rational.Of(b.N, b.D)) == (a.N * b.D * (a.D * b.D).Sign).CompareTo(b.N * a.D * (a.D * b.D).Sign));

    [Property(MaxTest = 3000)]
    public Property Equal_values_have_one_form() => Prop.ForAll(Fraction, Whole.Where(factor => !factor.IsZero).ToArbitrary(), (a, factor) =>
        Rational.Of(a.N, a.D) == Rational.Of(a.N * factor, a.D * factor) && Rational.Of(a.N, a.D).GetHashCode() == Rational.Of(a.N * factor, a.D * factor).GetHashCode());

    [Property(MaxTest = 1000)]
    public Property Floor_and_ceiling_enclose_the_value() => Prop.ForAll(Fraction, a =>
    {
        Rational value = Rational.Of(a.N, a.D);
        Rational floor = Rational.Of(value.Floor(), 1);
        Rational ceiling = Rational.Of(value.Ceiling(), 1);
        return floor <= value && value <= ceiling && ceiling - floor <= Rational.One && value.IsInteger == (floor == ceiling);
    });

    [Fact]
    public void The_default_is_zero() => Assert.Equal((default, 0, "0"), (Rational.Zero, default(Rational).Sign, default(Rational).ToString()));

    [Fact]
    public void Nothing_is_divided_by_zero()
    {
        Assert.Throws<DivideByZeroException>(() => Rational.One / Rational.Zero);
        Assert.Throws<DivideByZeroException>(() => Rational.Of(1, 0));
    }

    /// <summary>Whether the value is the quotient, in lowest terms over a positive denominator.</summary>
    private static bool Is(Rational value, BigInteger numerator, BigInteger denominator) =>
        value.Numerator * denominator == numerator * value.Denominator && value.Denominator.Sign > 0
        && BigInteger.GreatestCommonDivisor(value.Numerator, value.Denominator).IsOne;
}
