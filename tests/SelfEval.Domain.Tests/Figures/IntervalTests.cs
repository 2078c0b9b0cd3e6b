using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Figures;
using Xunit;
using Interval = SelfEval.Domain.Figures.Interval;

namespace SelfEval.Domain.Tests.Figures;

public class IntervalTests
{
    private static Gen<decimal> Numbers =>
        from mantissa in Gen.Choose(-2_000_000_000, 2_000_000_000)
        from scale in Gen.Choose(0, 10)
        select mantissa * NumberLimits.Ulp(scale);

    private static Arbitrary<Interval> Intervals => Numbers.Two().Select(ends => new Interval(Math.Min(ends.Item1, ends.Item2), Math.Max(ends.Item1, ends.Item2))).ToArbitrary();

    /// <summary>A value inside, its ends included.</summary>
    private static Gen<decimal> Share => Gen.Choose(0, 4).Select(quarters => quarters / 4m);

    [Property]
    public Property Sums_and_differences_contain_every_pointwise_result_and_reach_their_ends() =>
        Prop.ForAll(Intervals, Intervals, Share.Two().ToArbitrary(), (a, b, share) =>
        {
            (decimal x, decimal y) = (At(a, share.Item1), At(b, share.Item2));
            return (a + b).Contains(x + y) && (a - b).Contains(x - y) && (-a).Contains(-x)
                && a + b == new Interval(a.Low + b.Low, a.High + b.High)
                && a - b == new Interval(a.Low - b.High, a.High - b.Low);
        });

    [Property]
    public Property A_product_with_a_factor_contains_every_pointwise_result() =>
        Prop.ForAll(Intervals, Gen.Choose(-1000, 1000).ToArbitrary(), Share.ToArbitrary(), (a, factor, share) =>
            (a * factor).Contains(At(a, share) * factor) && (a * factor).Width == a.Width * Math.Abs(factor));

    [Property(MaxTest = 2000)]
    public Property A_quotient_contains_every_pointwise_result_and_is_tight() =>
        Prop.ForAll(Intervals, Intervals, (a, b) =>
        {
            if (b.Contains(0m))
            {
                Assert.Throws<DivideByZeroException>(() => a / b);
                return true;
            }

            Interval quotient = a / b;
            (decimal Over, decimal Under)[] corners = [(a.Low, b.Low), (a.Low, b.High), (a.High, b.Low), (a.High, b.High)];

            // Both ends are outside every corner's quotient, and one step of the last digit inside would not be.
            return corners.All(corner => Compare(quotient.Low, corner) <= 0 && Compare(quotient.High, corner) >= 0)
                && corners.Any(corner => Compare(quotient.Low + Step(quotient.Low), corner) > 0 || Compare(quotient.Low, corner) == 0)
                && corners.Any(corner => Compare(quotient.High - Step(quotient.High), corner) < 0 || Compare(quotient.High, corner) == 0);
        });

    [Property]
    public Property Meeting_is_symmetric_and_means_a_common_value() =>
        Prop.ForAll(Intervals, Intervals, (a, b) =>
        {
            bool common = Math.Max(a.Low, b.Low) <= Math.Min(a.High, b.High);
            return a.Meets(b) == common && b.Meets(a) == common && (!a.Contains(b) || a.Meets(b));
        });

    [Fact]
    public void An_interval_is_never_empty()
    {
        Assert.Throws<ArgumentException>(() => new Interval(1m, 0m));
        Assert.True(new Interval(1m, 1m).Contains(1.00m));
        Assert.Equal(new Interval(1m, 2m), new Interval(1.0m, 2.00m));
        Assert.Equal("[-0.5, 1]", new Interval(-0.5m, 1m).ToString());
    }

    [Fact]
    public void What_cannot_be_written_exactly_is_an_overflow()
    {
        Interval large = Interval.Point(decimal.MaxValue);
        Interval fine = Interval.Point(0.0000000000000000000000000001m);

        Assert.Throws<OverflowException>(() => large + large);
        Assert.Throws<OverflowException>(() => large + fine);
        Assert.Throws<OverflowException>(() => large - fine);
        Assert.Throws<OverflowException>(() => fine * 0.1m);
        Assert.Throws<OverflowException>(() => large / fine);
        Assert.Equal(Interval.Point(decimal.MaxValue), large + Interval.Point(0.0m));
        Assert.Equal(Interval.Point(1m), Interval.Point(0.50000000000000000000000000m) * 2.000m);
    }

    [Fact]
    public void A_quotient_without_a_finite_decimal_is_moved_outwards()
    {
        Interval third = Interval.Point(1m) / Interval.Point(3m);

        Assert.Equal(0.3333333333333333333333333333m, third.Low);
        Assert.Equal(0.3333333333333333333333333334m, third.High);
        Assert.Equal(new Interval(-0.3333333333333333333333333334m, -0.3333333333333333333333333333m), Interval.Point(-1m) / Interval.Point(3m));
    }

    private static decimal At(Interval interval, decimal share) => interval.Low + ((interval.High - interval.Low) * share);

    private static decimal Step(decimal value) => NumberLimits.Ulp((value + 0.0000000000000000000000000000m).Scale);

    /// <summary>value against over ÷ under, in whole numbers.</summary>
    private static int Compare(decimal value, (decimal Over, decimal Under) quotient)
    {
        BigInteger left = Mantissa(value) * Mantissa(quotient.Under) * BigInteger.Pow(10, quotient.Over.Scale);
        BigInteger right = Mantissa(quotient.Over) * BigInteger.Pow(10, value.Scale + quotient.Under.Scale);
        return left.CompareTo(right) * Math.Sign(quotient.Under);
    }

    private static BigInteger Mantissa(decimal value) => BigInteger.Parse(
        value.ToString(System.Globalization.CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
}
