using SelfEval.Domain.Figures;
using SelfEval.Domain.Import.Tables;
using SelfEval.Domain.Localization;
using Xunit;

namespace SelfEval.Domain.Import.Tests.Tables;

public class TitleTests
{
    [Theory]
    [InlineData("预算数(万元，含税)")]
    [InlineData("预算数（其中：上年结转）")]
    [InlineData("预算数（%）")]
    [InlineData("预算数明细")]
    [InlineData("占比（万元）")]
    public void A_title_close_to_a_known_one_is_told_and_not_read(string title)
    {
        using BudgetTableReader reader = Table.Open($"编码,{title},决算数\n301,1,2元\n");
        TableProblem problem = Assert.Single(reader.Header.Problems);
        Assert.Equal((TableProblemKind.Title, 1, 2, title), (problem.Kind, problem.Line, problem.Column, problem.Found));
        Assert.Contains("未读取", problem.Describe(Language.Chinese), StringComparison.Ordinal);
        Assert.Null(reader.Header.Columns[1].Meaning);
        BudgetTableLine line = Assert.Single(reader.Read()).Value!;
        Assert.Null(line.Initial);
        Assert.Equal(ReportedAmount.Yuan(2m), line.Outturn);
    }

    [Theory]
    [InlineData("负责人")]
    [InlineData("预算科目负责人")]
    [InlineData("2021年决算数")]
    [InlineData("项目支出（万元）")]
    [InlineData("数")]
    public void Other_titles_are_no_problem(string title)
    {
        using BudgetTableReader reader = Table.Open($"编码,{title},决算数\n301,1,2元\n");
        Assert.Empty(reader.Header.Problems);
        Assert.Null(reader.Header.Columns[1].Meaning);
    }

    [Theory]
    [InlineData("决算数合计")]
    [InlineData("决算数（B）")]
    [InlineData("决算数（3=1+2）")]
    public void What_a_title_adds_without_changing_its_meaning_does_no_harm(string title) =>
        Assert.Equal(ReportedAmount.Yuan(2m), Table.Line($"编码,{title}\n301,2元\n").Outturn);

    [Theory]
    [InlineData("增减（%）")]
    [InlineData("比上年增减(%)")]
    [InlineData("增减率（%）")]
    public void A_change_in_percent_is_a_rate(string title) =>
        Assert.Equal(ReportedPercentage.Percent(5m), Table.Line($"编码,决算数,{title}\n301,1元,5\n").ChangeRate);

    [Fact]
    public void A_damaged_title_is_told()
    {
        byte[] bytes = [.. "编码,决算数,备"u8, 0xFF, .. "注\n301,1元,\n"u8];
        using BudgetTableReader reader = BudgetTableReader.Open(new MemoryStream(bytes), Table.Options);
        Assert.Equal((TableProblemKind.Encoding, 3), Assert.Single(reader.Header.Problems) is { } problem ? (problem.Kind, problem.Column) : default);
    }

    [Fact]
    public void A_host_may_say_that_a_title_is_not_read()
    {
        BudgetTableOptions options = Table.Options with { Titles = new Dictionary<string, BudgetColumn?> { ["编码"] = null, ["预算数（含税）"] = null } };
        using BudgetTableReader reader = Table.Open("编码,项目名称,预算数（含税）,决算数\nXM01,某项目,1,2元\n", options);
        Assert.Empty(reader.Header.Problems);
        Assert.Equal("某项目", Assert.Single(reader.Read()).Value!.Label);
    }

    [Fact]
    public void A_merged_title_stands_over_the_names_of_its_parts()
    {
        const string text = "单位：万元,,,,\n项目,,决算数,,\n科目编码,科目名称,合计,基本支出,项目支出\n301,工资福利支出,3.00,2.00,1.00\n";
        using BudgetTableReader reader = Table.Open(text);
        Assert.Equal(["科目编码", "科目名称", "决算数合计", "决算数基本支出", "决算数项目支出"], reader.Header.Columns.Select(column => column.Title));
        Assert.Equal([BudgetColumn.Code, BudgetColumn.Name, BudgetColumn.Outturn, null, null], reader.Header.Columns.Select(column => column.Meaning));
        BudgetTableRow row = Assert.Single(reader.Read());
        Assert.Equal((4, "301", ReportedAmount.Wan(3.00m)), (row.Line, row.Value!.EconomicClass.ToString(), row.Value.Outturn));
    }

    [Fact]
    public void A_merged_title_says_what_the_titles_below_it_are_of()
    {
        const string text = "编码,年初预算数（万元）,,2022年,2023年,\n,金额,占比,决算数,决算数,增减\n301,1,2,3元,4元,5元\n";
        BudgetTableLine line = Table.Line(text);
        Assert.Equal((ReportedAmount.Wan(1m), ReportedPercentage.Percent(2m)), (line.Initial, line.Share));
        Assert.Equal((ReportedAmount.Yuan(3m), ReportedAmount.Yuan(4m), ReportedAmount.Yuan(5m)), (line.PriorOutturn, line.Outturn, line.Change));
    }

    [Fact]
    public void A_merged_title_over_parts_alone_is_not_taken_for_the_first_of_them() =>
        Assert.Equal(TableProblemKind.NoHeader, Assert.Throws<BudgetTableException>(() => Table.Open("编码,决算数,\n科目编码,基本支出,项目支出\n301,1,2\n")).Problem.Kind);

    [Theory]
    [InlineData("合计,,,,")]
    [InlineData(",,,,")]
    [InlineData("301,,,,")]
    [InlineData("301,某某,未定,,")]
    [InlineData(",,未定,,")]
    public void A_row_of_the_table_is_no_second_row_of_the_header(string row)
    {
        using BudgetTableReader reader = Table.Open("项目,编码,决算数（元）,,\n" + row + "\n,301,5,,\n");
        Assert.Equal("决算数（元）", reader.Header.Columns[2].Title);
        Assert.Equal(3, reader.Read().Last().Line);
    }
}
