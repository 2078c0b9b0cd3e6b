using FsCheck.Xunit;
using SelfEval.Domain.Figures;
using Xunit;

namespace SelfEval.Domain.Tests.Figures;

/// <summary>Figures whose unit stands over their column.</summary>
public class TableCellTests
{
    [Theory]
    [InlineData("1,234.50", "1234.50万元")]
    [InlineData("１２.３０", "12.30万元")]
    [InlineData("-0.5", "-0.5万元")]
    [InlineData("12元", "12元")]
    [InlineData("0", "0万元")]
    [InlineData("99999999.99999999", "99999999.99999999万元")]
    [InlineData("123456789.123456789", "123456789.123456789万元")]
    public void An_amount_takes_the_unit_of_its_column_unless_it_has_its_own(string cell, string figure)
    {
        Assert.True(ReportedAmount.TryParse(cell, AmountUnit.WanYuan, out ReportedAmount amount));
        Assert.Equal(figure, amount.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("01")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1.2.3")]
    [InlineData("12美元")]
    [InlineData("1000000000000")]
    public void What_is_none_is_refused(string cell) => Assert.False(ReportedAmount.TryParse(cell, AmountUnit.WanYuan, out _));

    [Fact]
    public void A_unit_that_is_none_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportedAmount.TryParse("1", (AmountUnit)7, out _));

    [Property]
    public void A_cell_reads_as_the_number_with_the_unit_behind_it(long hundredths, byte decimals)
    {
        string cell = new decimal(Math.Abs(hundredths % 10_000_000_000L)).ToString(null, null) + (decimals % 4 == 0 ? "" : "." + new string('7', decimals % 11 + 1)[..Math.Min(10, decimals % 11 + 1)]);
        Assert.True(ReportedAmount.TryParse(cell, AmountUnit.WanYuan, out ReportedAmount amount));
        Assert.Equal(ReportedAmount.Parse(cell + "万元"), amount);
        Assert.True(ReportedPercentage.TryParseNumber(cell, out ReportedPercentage rate) == ReportedPercentage.TryParse(cell + "%", out ReportedPercentage other));
        Assert.Equal(other, rate);
    }

    [Theory]
    [InlineData("12.30", "12.30%")]
    [InlineData("12.30%", "12.30%")]
    [InlineData("-5％", "-5%")]
    public void A_percentage_may_leave_its_sign_to_the_column(string cell, string figure)
    {
        Assert.True(ReportedPercentage.TryParseNumber(cell, out ReportedPercentage rate));
        Assert.Equal(figure, rate.ToString());
        Assert.False(ReportedPercentage.TryParseNumber(cell + "‰", out _));
    }
}
