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

    private static Gen<Rational> Any => from top in Gen.Choose(-5000, 5000) from bottom in Gen.Choose(1, 300) from sign in Gen.Elements(1, -1) select Rational.Of(top, bottom * sign);

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

    [Fact]
    public void Decimals_and_fractions_are_in_lowest_terms()
    {
        Assert.Equal("-2/3", Rational.Of(4, -6).ToString());
        Assert.Equal(Rational.Of(1, 8), Rational.From(0.1250m));
    }

    [Fact]
    public void Rounding_is_to_the_nearest_and_outwards()
    {
        Assert.Equal(0.67m, Rational.Of(2, 3).Round(2));
        Assert.Equal(-0.67m, Rational.Of(-2, 3).Round(2));
        Assert.Equal(0.13m, Rational.Of(1, 8).Round(2));
        Assert.Equal(-0.13m, Rational.Of(-1, 8).Round(2));
        Assert.Equal(0.66m, Rational.Of(2, 3).Floor(2));
        Assert.Equal(-0.67m, Rational.Of(-2, 3).Floor(2));
        Assert.Equal(0.67m, Rational.Of(2, 3).Ceiling(2));
        Assert.Equal(0.5m, Rational.Of(1, 2).Floor(1));
    }

    [Property]
    public Property Arithmetic_is_that_of_a_field() =>
        Prop.ForAll(Any.ToArbitrary(), Any.ToArbitrary(), Any.ToArbitrary(), (a, b, c) =>
            a + b == b + a && (a + b) + c == a + (b + c) && a * (b + c) == (a * b) + (a * c) && a - a == Rational.Zero
            && (b == Rational.Zero || (a / b) * b == a) && (a + b).GetHashCode() == (b + a).GetHashCode());

    [Property]
    public Property Order_agrees_with_subtraction() =>
        Prop.ForAll(Any.ToArbitrary(), Any.ToArbitrary(), (a, b) =>
            (a < b) == ((a - b).Sign < 0) && (a <= b) == !(a > b) && Rational.Min(a, b) <= Rational.Max(a, b) && Rational.Min(a, b) + Rational.Max(a, b) == a + b);

    [Property]
    public Property Floor_and_ceiling_of_a_decimal_enclose_within_one_place() =>
        Prop.ForAll(Any.ToArbitrary(), Gen.Choose(0, 6).ToArbitrary(), (a, decimals) =>
        {
            Rational low = Rational.From(a.Floor(decimals));
            Rational high = Rational.From(a.Ceiling(decimals));
            return low <= a && a <= high && high - low <= Rational.From(NumberLimits.Ulp(decimals));
        });

    /// <summary>Whether the value is the quotient, in lowest terms over a positive denominator.</summary>
    private static bool Is(Rational value, BigInteger numerator, BigInteger denominator) =>
        value.Numerator * denominator == numerator * value.Denominator && value.Denominator.Sign > 0
        && BigInteger.GreatestCommonDivisor(value.Numerator, value.Denominator).IsOne;
}
