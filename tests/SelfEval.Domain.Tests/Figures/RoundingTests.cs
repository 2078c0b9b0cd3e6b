using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Testing;
using Xunit;
using Interval = SelfEval.Domain.Figures.Interval;

namespace SelfEval.Domain.Tests.Figures;

/// <summary>What a printed figure says of the true value behind it.</summary>
public class RoundingTests
{
    private static readonly RoundingMode[] Modes = [RoundingMode.Nearest, RoundingMode.Truncation];

    [Theory]
    [InlineData("560.57万元", RoundingMode.Nearest, "5605650", "5605750")]
    [InlineData("-48万元", RoundingMode.Nearest, "-485000", "-475000")]
    [InlineData("0万元", RoundingMode.Nearest, "-5000", "5000")]
    [InlineData("0.00元", RoundingMode.Nearest, "-0.005", "0.005")]
    [InlineData("560.57万元", RoundingMode.Truncation, "5605700", "5605800")]
    [InlineData("-48万元", RoundingMode.Truncation, "-490000", "-480000")]
    [InlineData("0万元", RoundingMode.Truncation, "-10000", "10000")]
    public void The_interval_of_an_amount_is_that_of_the_design(string text, RoundingMode mode, string low, string high) =>
        Assert.Equal(new Interval(D(low), D(high)), ReportedAmount.Parse(text).ToInterval(mode));

    [Fact]
    public void Truncation_leaves_the_far_end_out_and_rounding_takes_both_in()
    {
        ReportedAmount positive = ReportedAmount.Yuan(3m);
        ReportedAmount negative = ReportedAmount.Yuan(-3m);
        ReportedAmount zero = ReportedAmount.Yuan(0m);

        Assert.Equal((true, false), (Cuts(positive, 3m), Cuts(positive, 4m)));
        Assert.Equal((true, false), (Cuts(negative, -3m), Cuts(negative, -4m)));
        Assert.Equal((false, true, false), (Cuts(zero, -1m), Cuts(zero, 0.9999999999m), Cuts(zero, 1m)));
        Assert.True(positive.Prints(Amount.FromYuan(2.5m)) && positive.Prints(Amount.FromYuan(3.5m)));

        static bool Cuts(ReportedAmount figure, decimal yuan) => figure.Prints(Amount.FromYuan(yuan), RoundingMode.Truncation);
    }

    [Fact]
    public void What_was_counted_is_exact()
    {
        Assert.Equal(Interval.Point(168m), new ReportedQuantity(168m, "份").ToInterval());
        Assert.Equal(new Interval(1.45m, 1.55m), new ReportedQuantity(1.5m, "公里").ToInterval());
        Assert.Equal(Interval.Point(3m), ReportedFigure.Count(3).ToInterval(RoundingMode.Truncation));
        Assert.False(ReportedFigure.Count(3).Prints(3.4m));
    }

    [Property(MaxTest = 1000)]
    public Property A_true_value_lies_in_the_interval_of_its_print() =>
        Prop.ForAll(TrueValues.ToArbitrary(), Gen.Choose(0, 10).ToArbitrary(), Gen.Elements(Modes).ToArbitrary(), (value, decimals, mode) =>
        {
            ReportedPercentage print = ReportedPercentage.Print(value, decimals, mode);
            return print.Decimals == decimals && print.ToInterval(mode).Contains(value) && print.Prints(value, mode);
        });

    [Property(MaxTest = 1000)]
    public Property A_value_prints_as_a_figure_exactly_when_an_exact_oracle_says_so() =>
        Prop.ForAll(TrueValues.ToArbitrary(), Gen.Choose(0, 4).Zip(Gen.Choose(-2, 2)).ToArbitrary(), Gen.Elements(Modes).ToArbitrary(), (value, style, mode) =>
        {
            (int decimals, int off) = style;
            ReportedPercentage figure = new(ReportedPercentage.Print(value, decimals).Value + (off * NumberLimits.Ulp(decimals)));
            return figure.Prints(value, mode) == Oracle(value, figure, mode);
        });

    [Property]
    public Property No_value_beyond_the_bound_prints_as_the_figure() =>
        Prop.ForAll(ReportGenerators.Amounts.ToArbitrary(), Gen.Elements(Modes).ToArbitrary(), (figure, mode) =>
        {
            Interval interval = figure.ToInterval(mode);
            ReportedFigure any = figure;
            return interval.Width == (mode == RoundingMode.Truncation && figure.Value == 0m ? 2m : 1m) * any.Ulp
                && !any.Prints(interval.High + 0.00000000001m, mode)
                && !any.Prints(interval.Low - 0.00000000001m, mode);
        });

    [Property]
    public Property A_figure_prints_itself() =>
        Prop.ForAll(ReportGenerators.Amounts.ToArbitrary(), Gen.Elements(Modes).ToArbitrary(), (figure, mode) =>
            figure.Prints(figure.ToAmount(), mode) && ReportedAmount.Print(figure.ToAmount(), figure.Unit, figure.Decimals, mode) == figure);

    [Fact]
    public void Printing_rounds_ties_away_from_zero_and_keeps_zeros()
    {
        Assert.Equal("0.13万元", ReportedAmount.Print(Amount.FromYuan(1250m), AmountUnit.WanYuan, 2).ToString());
        Assert.Equal("-0.13万元", ReportedAmount.Print(Amount.FromYuan(-1250m), AmountUnit.WanYuan, 2).ToString());
        Assert.Equal("0.12万元", ReportedAmount.Print(Amount.FromYuan(1299m), AmountUnit.WanYuan, 2, RoundingMode.Truncation).ToString());
        Assert.Equal("5.0000万元", ReportedAmount.Print(Amount.FromYuan(50_000m), AmountUnit.WanYuan, 4).ToString());
        Assert.Equal("0.00%", ReportedPercentage.Print(-0.001m, 2).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportedPercentage.Print(1m, 11));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportedPercentage.Print(1m, 1, (RoundingMode)7));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportedAmount.Wan(1m).ToInterval((RoundingMode)7));
    }

    [Property]
    public Property Exact_whole_numbers_are_the_figure_they_stand_for() =>
        Prop.ForAll(ReportGenerators.Amounts.ToArbitrary(), figure =>
        {
            Domain.Figures.ExactFigure exact = new(figure);
            Interval interval = figure.ToInterval();
            return Scaled(interval.Low) == exact.Low && Scaled(interval.High) == exact.High;
        });

    private static Gen<decimal> TrueValues =>
        from whole in Gen.Choose(-1_000_000, 1_000_000)
        from decimals in Gen.Choose(0, 10)
        select whole * NumberLimits.Ulp(decimals);

    private static decimal D(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static BigInteger Scaled(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        BigInteger mantissa = new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        return (bits[3] < 0 ? -mantissa : mantissa) * BigInteger.Pow(10, 12 - value.Scale);
    }

    /// <summary>Whether a value prints so, in whole numbers of 10⁻¹²: a remainder compared with half or one unit.</summary>
    private static bool Oracle(decimal value, ReportedPercentage figure, RoundingMode mode)
    {
        BigInteger difference = Scaled(value) - Scaled(figure.Value);
        BigInteger unit = Scaled(NumberLimits.Ulp(figure.Decimals));
        return mode == RoundingMode.Nearest ? BigInteger.Abs(difference) * 2 <= unit
            : figure.Value > 0m ? difference >= 0 && difference < unit
            : figure.Value < 0m ? difference <= 0 && -difference < unit
            : BigInteger.Abs(difference) < unit;
    }
}
