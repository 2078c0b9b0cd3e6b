using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Figures;
using Xunit;

namespace SelfEval.Domain.Tests.Figures;

public class RationalTests
{
    private static Gen<Rational> Any => from top in Gen.Choose(-5000, 5000) from bottom in Gen.Choose(1, 300) from sign in Gen.Elements(1, -1) select new Rational(top, bottom * sign);

    [Fact]
    public void The_default_is_zero_and_terms_are_lowest()
    {
        Assert.Equal(Rational.Zero, default);
        Assert.Equal("0", default(Rational).ToString());
        Assert.Equal("-2/3", new Rational(4, -6).ToString());
        Assert.Equal(new Rational(1, 8), Rational.From(0.1250m));
        Assert.Throws<DivideByZeroException>(() => new Rational(1, 0));
        Assert.Throws<DivideByZeroException>(() => Rational.One / Rational.Zero);
    }

    [Fact]
    public void Rounding_is_to_the_nearest_and_outwards()
    {
        Assert.Equal(0.67m, new Rational(2, 3).Round(2));
        Assert.Equal(-0.67m, new Rational(-2, 3).Round(2));
        Assert.Equal(0.13m, new Rational(1, 8).Round(2));
        Assert.Equal(-0.13m, new Rational(-1, 8).Round(2));
        Assert.Equal(0.66m, new Rational(2, 3).Floor(2));
        Assert.Equal(-0.67m, new Rational(-2, 3).Floor(2));
        Assert.Equal(0.67m, new Rational(2, 3).Ceiling(2));
        Assert.Equal(0.5m, new Rational(1, 2).Floor(1));
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
    public Property Floor_and_ceiling_enclose_within_one_place() =>
        Prop.ForAll(Any.ToArbitrary(), Gen.Choose(0, 6).ToArbitrary(), (a, decimals) =>
        {
            Rational low = Rational.From(a.Floor(decimals));
            Rational high = Rational.From(a.Ceiling(decimals));
            return low <= a && a <= high && high - low <= Rational.From(NumberLimits.Ulp(decimals));
        });
}
