using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Testing;
using Xunit;

namespace SelfEval.Domain.Tests.Figures;

/// <summary>Text to figures and back, for every kind of figure.</summary>
public class FigureParsingTests
{
    [Theory]
    [InlineData("560.57 万元", "560.57", AmountUnit.WanYuan, 2)]
    [InlineData("560.57万元", "560.57", AmountUnit.WanYuan, 2)]
    [InlineData("5,605,700元", "5605700", AmountUnit.Yuan, 0)]
    [InlineData("１０.９２万元", "10.92", AmountUnit.WanYuan, 2)]
    [InlineData("１，２３４．５０元", "1234.50", AmountUnit.Yuan, 2)]
    [InlineData("-48万元", "-48", AmountUnit.WanYuan, 0)]
    [InlineData("－48万元", "-48", AmountUnit.WanYuan, 0)]
    [InlineData("−48万元", "-48", AmountUnit.WanYuan, 0)]
    [InlineData("  3.0\u3000亿元\t", "3.0", AmountUnit.YiYuan, 1)]
    [InlineData("7千元", "7", AmountUnit.QianYuan, 0)]
    [InlineData("0", "0", AmountUnit.Yuan, 0)]
    [InlineData("0.00", "0.00", AmountUnit.Yuan, 2)]
    [InlineData("-0.00万元", "0.00", AmountUnit.WanYuan, 2)]
    [InlineData("9999999999999999.9999999999元", "9999999999999999.9999999999", AmountUnit.Yuan, 10)]
    public void An_amount_is_read_as_printed(string text, string value, AmountUnit unit, int decimals)
    {
        ReportedAmount figure = ReportedAmount.Parse(text);

        Assert.Equal((value, unit, decimals), (figure.Value.ToString(CultureInfo.InvariantCulture), figure.Unit, figure.Decimals));
        Assert.True(ReportedAmount.TryParse(text, CultureInfo.InvariantCulture, out ReportedAmount again));
        Assert.Equal(figure, again);
    }

    [Theory]
    [InlineData("99.97%", "99.97%")]
    [InlineData("99.97％", "99.97%")]
    [InlineData("-7.9 %", "-7.9%")]
    [InlineData("0", "0%")]
    [InlineData("１００％", "100%")]
    public void A_percentage_is_read_as_printed(string text, string plain) => Assert.Equal(plain, ReportedPercentage.Parse(text).ToString());

    [Theory]
    [InlineData("", 1)]
    [InlineData("  ", 3)]
    [InlineData("-", 2)]
    [InlineData("--1元", 2)]
    [InlineData("+1元", 1)]
    [InlineData(".5元", 1)]
    [InlineData("5.元", 3)]
    [InlineData("1.2.3元", 4)]
    [InlineData("1,23元", 5)]
    [InlineData("1,2345元", 7)]
    [InlineData("1234,567元", 5)]
    [InlineData("12,34,567元", 6)]
    [InlineData(",123元", 1)]
    [InlineData("007元", 1)]
    [InlineData("1 2元", 3)]
    [InlineData("560.57", 7)]
    [InlineData("560.57万", 7)]
    [InlineData("560.57万元x", 7)]
    [InlineData("1元元", 2)]
    [InlineData("1e3元", 2)]
    [InlineData("NaN", 1)]
    [InlineData("٣元", 1)]
    [InlineData("99.97%", 6)]
    public void What_is_no_amount_is_refused_with_the_text_and_the_place(string text, int place)
    {
        FormatException exception = Assert.Throws<FormatException>(() => ReportedAmount.Parse(text));

        Assert.Contains($"'{text}'", exception.Message, StringComparison.Ordinal);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"at character {place}, expected"), exception.Message, StringComparison.Ordinal);
        Assert.False(ReportedAmount.TryParse(text, out _));
    }

    [Theory]
    [InlineData("10000000000000000元")]
    [InlineData("10000000000000千元")]
    [InlineData("1000000000000万元")]
    [InlineData("-100000000亿元")]
    [InlineData("99999999999999999999999999999999999999元")]
    [InlineData("1.01234567890元")]
    public void An_amount_beyond_the_range_is_an_overflow(string text)
    {
        Assert.Throws<OverflowException>(() => ReportedAmount.Parse(text));
        Assert.False(ReportedAmount.TryParse(text, out _));
    }

    [Theory]
    [InlineData("1000000000%")]
    [InlineData("1.01234567890%")]
    public void A_percentage_beyond_the_range_is_an_overflow(string text) => Assert.Throws<OverflowException>(() => ReportedPercentage.Parse(text));

    [Fact]
    public void A_long_text_is_shown_cut_short() =>
        Assert.InRange(Assert.Throws<FormatException>(() => ReportedAmount.Parse(new string('x', 100_000))).Message.Length, 60, 200);

    [Fact]
    public void Null_is_no_figure()
    {
        Assert.Throws<ArgumentNullException>(() => ReportedAmount.Parse(null!, null));
        Assert.Throws<ArgumentNullException>(() => ReportedQuantity.Parse(null!, null));
        Assert.False(ReportedAmount.TryParse(null, null, out _));
        Assert.False(ReportedPercentage.TryParse(null, null, out _));
    }

    [Theory]
    [InlineData("168份", "168份")]
    [InlineData("1,200 人次", "1200人次")]
    [InlineData("3.5 km", "3.5km")]
    [InlineData("5𠮷", "5𠮷")]
    public void A_quantity_is_read_with_its_unit(string text, string plain) => Assert.Equal(plain, ReportedQuantity.Parse(text).ToString());

    [Theory]
    [InlineData("168")]
    [InlineData("168%")]
    [InlineData("168 份 ，")]
    [InlineData("5一二三四五六七八九十一二三四五六七")]
    public void What_has_no_unit_of_letters_is_no_quantity(string text) => Assert.Throws<FormatException>(() => ReportedQuantity.Parse(text));

    [Fact]
    public void A_unit_that_is_no_word_is_refused_at_construction()
    {
        Assert.Throws<ArgumentException>(() => new ReportedQuantity(1m, ""));
        Assert.Throws<ArgumentException>(() => new ReportedQuantity(1m, "5"));
        Assert.Throws<ArgumentNullException>(() => new ReportedQuantity(1m, null!));
        Assert.Throws<OverflowException>(() => new ReportedQuantity(1_000_000_000m, "份"));
    }

    [Theory]
    [InlineData("92.5分", "92.5分")]
    [InlineData("100 分", "100分")]
    public void A_score_is_read_as_printed(string text, string plain) => Assert.Equal(plain, ReportedScore.Parse(text).ToString());

    [Fact]
    public void A_score_needs_its_unit() => Assert.Throws<FormatException>(() => ReportedScore.Parse("92.5"));

    [Property]
    public Property Parsing_what_was_formatted_is_the_identity() =>
        Prop.ForAll(ReportGenerators.Amounts.ToArbitrary(), ReportGenerators.Percentages.ToArbitrary(), ReportGenerators.Quantities.ToArbitrary(), (amount, percentage, quantity) =>
            ReportedAmount.Parse(amount.ToString()) == amount
            && ReportedAmount.Parse(amount.ToString("N", null)) == amount
            && ReportedPercentage.Parse(percentage.ToString()) == percentage
            && ReportedPercentage.Parse(percentage.ToString("N", null)) == percentage
            && ReportedQuantity.Parse(quantity.ToString()) == quantity
            && ReportedQuantity.Parse(quantity.ToString("N", null)) == quantity);

    [Property]
    public Property Scores_too() => Prop.ForAll(ReportGenerators.Scores.ToArbitrary(), score => ReportedScore.Parse(score.ToString()) == score);

    [Fact]
    public void Trailing_zeros_make_another_figure()
    {
        Assert.NotEqual(ReportedAmount.Wan(10.0m), ReportedAmount.Wan(10.00m));
        Assert.NotEqual(ReportedPercentage.Percent(0m), ReportedPercentage.Percent(0.0m));
        Assert.NotEqual(ReportedAmount.Wan(10m), ReportedAmount.Yuan(100_000m));
        Assert.Equal(ReportedAmount.Wan(10.0m).ToAmount(), ReportedAmount.Yuan(100_000m).ToAmount());
        Assert.Equal("10.00万元", ReportedAmount.Wan(10.00m).ToString());
    }

    [Fact]
    public void Defaults_are_what_their_types_say()
    {
        Assert.Equal("0元", default(ReportedAmount).ToString());
        Assert.Equal("0%", default(ReportedPercentage).ToString());
        Assert.Equal("0分", default(ReportedScore).ToString());
        Assert.Equal("0", default(ReportedQuantity).ToString());
        Assert.Equal(ReportedFigure.Count(0), default);
        Assert.Equal(Domain.Figures.Interval.Point(0m), default);
    }

    [Fact]
    public void An_unknown_format_is_refused() => Assert.Throws<FormatException>(() => ReportedAmount.Wan(1m).ToString("X", null));

    [Fact]
    public void A_span_that_is_too_short_is_left_to_the_caller()
    {
        Span<char> tooShort = stackalloc char[7];

        Assert.False(ReportedAmount.Wan(560.57m).TryFormat(tooShort, out int written));
        Assert.Equal(0, written);
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void Cultures_make_no_difference(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal("1,234.50万元", ReportedAmount.Parse("1234.50万元").ToString("N", null));
            Assert.Equal("-7.9%", ReportedPercentage.Parse("-7.9%").ToString());
            Assert.Equal("[-0.5, 0.5]", ReportedAmount.Yuan(0m).ToInterval().ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Reading_and_writing_spans_allocates_nothing()
    {
        Span<char> buffer = stackalloc char[64];
        RoundTrip(buffer);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            RoundTrip(buffer);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        static void RoundTrip(Span<char> buffer)
        {
            bool all = true;
            foreach (string text in (ReadOnlySpan<string>)["560.57 万元", "5,605,700元", "１０.９２万元", "-48万元", "0"])
            {
                all &= ReportedAmount.TryParse(text.AsSpan(), out ReportedAmount amount) && amount.TryFormat(buffer, out _) && amount.TryFormat(buffer, out _, "N");
            }

            all &= ReportedPercentage.TryParse("99.97％".AsSpan(), out ReportedPercentage percentage) && percentage.TryFormat(buffer, out _);
            all &= ReportedScore.TryParse("92.5分".AsSpan(), out ReportedScore score) && score.TryFormat(buffer, out _);
            all &= !ReportedAmount.TryParse("560.57万".AsSpan(), out _);
            Assert.True(all);
        }
    }
}
