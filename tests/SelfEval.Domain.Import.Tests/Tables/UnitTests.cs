using SelfEval.Domain.Figures;
using SelfEval.Domain.Import.Tables;
using SelfEval.Domain.Localization;
using Xunit;

namespace SelfEval.Domain.Import.Tests.Tables;

public class UnitTests
{
    [Theory]
    [InlineData("单位：万元")]
    [InlineData("单 位：万 元")]
    [InlineData("金额单位 万元")]
    [InlineData("金额单位：人民币万元")]
    [InlineData("计量单位:万元人民币")]
    [InlineData("2023年度单位：万元")]
    [InlineData("编制单位：某某局   金额单位：万元")]
    [InlineData("（单位：万元）")]
    [InlineData("支出决算表（万元）")]
    [InlineData("Unit: 10000 yuan")]
    [InlineData("Amounts in RMB 10000")]
    [InlineData("\"Unit: 10,000 yuan\"")]
    public void The_unit_above_is_read_as_it_is_printed(string above) =>
        Assert.Equal(ReportedAmount.Wan(1.00m), Table.Line(above + ",\n编码,决算数\n301,1.00\n").Outturn);

    [Theory]
    [InlineData("编制单位：元氏县总工会,金额单位：万元", AmountUnit.WanYuan)]
    [InlineData("部门单位：元谋县某局,", null)]
    [InlineData("单位：元氏县总工会,", null)]
    [InlineData("金额单位：,万元", AmountUnit.WanYuan)]
    [InlineData("编制单位：,元氏县总工会", null)]
    [InlineData("填报单位：千元村,单位:千元", AmountUnit.QianYuan)]
    public void A_place_that_begins_like_a_unit_is_none(string above, AmountUnit? unit)
    {
        using BudgetTableReader reader = Table.Open(above + "\n编码,决算数\n301,1.00\n", Table.Options with { Unit = AmountUnit.YiYuan });
        Assert.Equal(unit, reader.Header.Unit);
        Assert.Equal(new ReportedAmount(1.00m, unit ?? AmountUnit.YiYuan), Assert.Single(reader.Read()).Value!.Outturn);
    }

    [Theory]
    [InlineData("单位：百万元,", "百万元")]
    [InlineData("单位：万美元,", "万美元")]
    [InlineData("单位：人民币,", "人民币")]
    [InlineData("Unit: USD,", "usd")]
    [InlineData("单位：元,金额单位：万元", "元, 万元")]
    public void A_unit_that_is_not_known_or_not_the_only_one_is_no_reason_to_take_another(string above, string shown)
    {
        TableProblem problem = Assert.Single(Table.Problems(above + "\n编码,决算数\n301,1\n", Table.Options with { Unit = AmountUnit.Yuan }));
        Assert.Equal((TableProblemKind.Unit, 3, 2, "1"), (problem.Kind, problem.Line, problem.Column, problem.Found));
        Assert.Contains(shown, problem.Expected(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal(ReportedAmount.Wan(1m), Table.Line(above + "\n编码,决算数\n301,1万元\n").Outturn);
    }

    [Theory]
    [InlineData("initial budget (10000 yuan)", AmountUnit.WanYuan)]
    [InlineData("\"initial budget (10,000 yuan)\"", AmountUnit.WanYuan)]
    [InlineData("Initial Budget (CNY)", AmountUnit.Yuan)]
    [InlineData("initial budget (RMB 100 million)", AmountUnit.YiYuan)]
    [InlineData("年初预算数（单位：千元）", AmountUnit.QianYuan)]
    [InlineData("年初预算数(人民币万元)", AmountUnit.WanYuan)]
    [InlineData("年初预算数（万元）（A）", AmountUnit.WanYuan)]
    [InlineData("年初预算数/万元", AmountUnit.WanYuan)]
    [InlineData("年初预算数[亿元]", AmountUnit.YiYuan)]
    public void The_unit_of_a_column_is_read_in_chinese_and_in_english(string title, AmountUnit unit) =>
        Assert.Equal(new ReportedAmount(1m, unit), Table.Line($"编码,{title}\n301,1\n").Initial);

    [Theory]
    [InlineData("决算数（百万元）")]
    [InlineData("outturn (USD)")]
    public void A_column_of_a_unit_that_is_not_known_is_read_and_asked_for_one(string title)
    {
        TableProblem problem = Assert.Single(Table.Problems($"单位：万元,\n编码,{title}\n301,1\n"));
        Assert.Equal((TableProblemKind.Unit, 2), (problem.Kind, problem.Column));
        Assert.Equal(ReportedAmount.Wan(1m), Table.Line($"编码,{title}\n301,1万元\n").Outturn);
    }

    [Theory]
    [InlineData("编码,决算数\n,万元\n301,1")]
    [InlineData("编码,决算数\n,（万元）\n301,1")]
    [InlineData("编码,决算数\n单位,万元\n301,1")]
    [InlineData("编码,决算数,占比\n,10000 yuan,%\n301,1,5")]
    public void Units_may_stand_in_a_row_of_their_own_below_the_titles(string table) => Assert.Equal(ReportedAmount.Wan(1m), Table.Line(table).Outturn);

    [Fact]
    public void A_row_of_units_that_are_not_known_is_asked_for_others() =>
        Assert.Equal(TableProblemKind.Unit, Assert.Single(Table.Problems("单位：万元,\n编码,决算数\n,百万元\n301,1")).Kind);
}
