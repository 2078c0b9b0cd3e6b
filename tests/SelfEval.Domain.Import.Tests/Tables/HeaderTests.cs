using System.Text;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Import.Tables;
using SelfEval.Domain.Localization;
using Xunit;

namespace SelfEval.Domain.Import.Tests.Tables;

public class HeaderTests
{
    [Theory]
    [InlineData(",")]
    [InlineData("\t")]
    [InlineData(";")]
    public void The_delimiter_is_found_out(string delimiter)
    {
        using BudgetTableReader reader = Table.Open(string.Join(delimiter, "科目编码", "科目名称", "决算数（元）") + "\n" + string.Join(delimiter, "30101", "基本工资", "1234.56"));
        Assert.Equal(delimiter[0], reader.Header.Delimiter);
        Assert.Equal(ReportedAmount.Yuan(1234.56m), Assert.Single(reader.Read()).Value!.Outturn);
    }

    public static TheoryData<string, bool> Encodings => new() { { "utf-8", true }, { "utf-8", false }, { "gb18030", false }, { "utf-16", true }, { "utf-16BE", true } };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_encoding_is_found_out(string name, bool mark)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] text = encoding.GetBytes("编码,名称,决算数（万元）\n30101,基本工资,1.20\n");
        using BudgetTableReader reader = BudgetTableReader.Open(new MemoryStream(mark ? [.. encoding.GetPreamble(), .. text] : text), Table.Options);
        Assert.Equal(name, reader.Header.Encoding, ignoreCase: true);
        BudgetTableLine line = Assert.Single(reader.Read()).Value!;
        Assert.Equal("基本工资", line.Name);
        Assert.Equal(ReportedAmount.Wan(1.20m), line.Outturn);
    }

    [Fact]
    public void A_sample_that_ends_inside_a_character_is_still_utf8()
    {
        // Three bytes a character and one before them: 65,536 bytes end inside one.
        string text = "编码,名称,决算数（元）,备注\n" + string.Concat(Enumerable.Repeat("30101,基本工资,1,注\n", 4_000));
        foreach (string before in new[] { "", "x", "xx" })
        {
            using BudgetTableReader reader = Table.Open(before + text);
            Assert.Equal("utf-8", reader.Header.Encoding);
            Assert.Equal(4_000, reader.Read().Count(row => row.IsGood));
        }
    }

    [Fact]
    public void A_title_and_a_unit_may_stand_above()
    {
        using BudgetTableReader reader = Table.Open("支出决算表,,\n部门：某某,,金额单位：万元\n\n科目编码,科目名称,决算数\n301,工资福利支出,10.00\n");
        Assert.Equal(AmountUnit.WanYuan, reader.Header.Unit);
        Assert.Equal(["支出决算表", "部门：某某,,金额单位：万元"], reader.Header.Preamble);
        Assert.Equal(4, reader.Header.Line);
        BudgetTableRow row = Assert.Single(reader.Read());
        Assert.Equal(5, row.Line);
        Assert.Equal(ReportedAmount.Wan(10.00m), row.Value!.Outturn);
    }

    [Fact]
    public void The_cell_goes_before_the_column_the_column_before_the_table_the_table_before_the_options()
    {
        const string text = "单位：千元,,,\n编码,年初预算数(元),调整预算数,决算数\n301,1,2,3万元\n";
        BudgetTableLine line = Table.Line(text, Table.Options with { Unit = AmountUnit.YiYuan });
        Assert.Equal(ReportedAmount.Yuan(1m), line.Initial);
        Assert.Equal(new ReportedAmount(2m, AmountUnit.QianYuan), line.Adjusted);
        Assert.Equal(ReportedAmount.Wan(3m), line.Outturn);
        Assert.Equal(ReportedAmount.Yi(5m), Table.Line("编码,决算数\n301,5", Table.Options with { Unit = AmountUnit.YiYuan }).Outturn);
    }

    [Fact]
    public void Class_group_and_item_may_stand_in_columns_of_their_own_below_a_merged_title()
    {
        BudgetTableRow[] rows = Table.Rows("科目编码,,,科目名称,决算数（元）\n类,款,项,,\n栏次,,,,1\n201,29,01,行政运行,5\n201,29,,群众团体事务,6\n201,,,一般公共服务支出,7\n");
        Assert.Equal(["2012901", "20129", "201"], rows.Select(row => row.Value!.Function.ToString()));
        Assert.Equal([4, 5, 6], rows.Select(row => row.Line));
    }

    [Fact]
    public void Columns_are_named_in_english_as_well()
    {
        BudgetTableLine line = Table.Line(
            "Economic code,Name,Initial Budget,Adjusted budget,Outturn,Prior year,Change,Change rate,Share\n30101,基本工资,1元,2元,3元,4元,-1元,-25.0%,10\n");
        Assert.Equal("30101", line.EconomicClass.ToString());
        Assert.Equal(
            [1m, 2m, 3m, 4m, -1m], Enum.GetValues<BudgetMeasure>().Select(measure => line[measure]!.Value.Value));
        Assert.Equal(ReportedPercentage.Percent(-25.0m), line.ChangeRate);
        Assert.Equal(ReportedPercentage.Percent(10m), line.Share);
    }

    [Fact]
    public void A_year_before_a_title_is_that_of_the_table_or_the_one_before()
    {
        using BudgetTableReader reader = Table.Open("编码,2021年决算数,2022年度决算数,2023年决算数,2024年预算数\n301,1元,2元,3元,4元\n");
        Assert.Equal(
            [BudgetColumn.Code, null, BudgetColumn.PriorOutturn, BudgetColumn.Outturn, null], reader.Header.Columns.Select(column => column.Meaning));
        BudgetTableLine line = Assert.Single(reader.Read()).Value!;
        Assert.Equal(ReportedAmount.Yuan(2m), line.PriorOutturn);
        Assert.Null(line.Initial);
    }

    [Fact]
    public void Columns_that_are_not_read_are_told()
    {
        using BudgetTableReader reader = Table.Open("编码,决算数,负责人\n301,1元,某某");
        Assert.Equal(new BudgetTableColumn(3, "负责人", null, null), reader.Header.Columns[2]);
    }

    [Fact]
    public void A_host_may_add_titles()
    {
        BudgetTableOptions options = Table.Options with { Titles = new Dictionary<string, BudgetColumn?> { ["Kostenart"] = BudgetColumn.EconomicClass, ["Ist"] = BudgetColumn.Outturn } };
        Assert.Equal(ReportedAmount.Yuan(1m), Table.Line("KOSTENART,ist\n301,1元", options).Outturn);
    }

    [Fact]
    public void No_header_says_what_was_looked_for()
    {
        BudgetTableException thrown = Assert.Throws<BudgetTableException>(() => Table.Open("甲,乙\n1,2\n"));
        Assert.Equal(TableProblemKind.NoHeader, thrown.Problem.Kind);
        Assert.StartsWith("甲,乙", thrown.Problem.Found, StringComparison.Ordinal);
        Assert.Contains("科目编码", thrown.Problem.Expected(Language.Chinese), StringComparison.Ordinal);
        Assert.Throws<BudgetTableException>(() => Table.Open(""));
    }

    [Fact]
    public void A_column_named_twice_is_refused()
    {
        TableProblem problem = Assert.Throws<BudgetTableException>(() => Table.Open("编码,决算数,决算金额\n301,1,2")).Problem;
        Assert.Equal((TableProblemKind.ColumnTwice, 3, "决算金额"), (problem.Kind, problem.Column, problem.Title));
        Assert.Contains("第2列", problem.Describe(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Table.Open("编码,决算数", Table.Options with { MaxRecordLength = 1_000 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Table.Open("编码,决算数", Table.Options with { MaxRecordLength = 20_000_000 }));
        Assert.Throws<ArgumentException>(() => Table.Open("编码|决算数", Table.Options with { Delimiter = '|' }));
    }
}
