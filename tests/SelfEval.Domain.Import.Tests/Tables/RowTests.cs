using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Import.Tables;
using SelfEval.Domain.Localization;
using Xunit;

namespace SelfEval.Domain.Import.Tests.Tables;

public class RowTests
{
    private const string Header = "科目编码,科目名称,资金性质,年初预算数（万元）,决算数（万元）,增减率\n";

    [Theory]
    [InlineData("30101,基本工资", "30101", "基本工资")]
    [InlineData("30101,", "30101", "基本工资")]
    [InlineData("３０１０１,基本工资", "30101", "基本工资")]
    [InlineData("301 01,基本工资", "30101", "基本工资")]
    [InlineData("30101 基本工资,", "30101", "基本工资")]
    [InlineData(",基本工资", "30101", "基本工资")]
    [InlineData(",一、离休费", "30301", "一、离休费")]
    [InlineData("302,商品服务支出", "302", "商品服务支出")]
    public void Codes_are_read_as_they_are_printed(string cells, string code, string name)
    {
        BudgetTableLine line = Table.Line(Header + cells + ",,1,2,3%");
        Assert.Equal(code, line.EconomicClass.ToString());
        Assert.Equal(name, line.Name);
    }

    [Fact]
    public void The_first_digit_tells_the_classification_where_the_title_does_not()
    {
        BudgetTableLine[] lines = [.. Table.Rows(Header + "50101,,,1,2,\n2012901,,,1,2,\n301,,,1,2,\n").Select(row => row.Value!)];
        Assert.Equal("50101", lines[0].GovernmentClass.ToString());
        Assert.Equal("2012901", lines[1].Function.ToString());
        Assert.Equal("301", lines[2].EconomicClass.ToString());
    }

    [Fact]
    public void A_line_may_have_a_code_of_each_classification()
    {
        BudgetTableLine line = Table.Line("功能分类科目编码,科目名称,部门经济分类,政府经济分类,资金来源,决算数(元)\n2012901,行政运行,30101,50101,政府性基金,7");
        Assert.Equal(("2012901", "30101", "50101"), (line.Function.ToString(), line.EconomicClass.ToString(), line.GovernmentClass.ToString()));
        Assert.Equal(FundingSource.GovernmentFund, line.Source);
        Assert.Equal("行政运行", line.Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("/")]
    [InlineData("无")]
    [InlineData("  ")]
    public void What_is_not_there_is_absent_and_a_zero_is_not(string blank)
    {
        BudgetTableLine line = Table.Line(Header + $"301,,,{blank},0,");
        Assert.Null(line.Initial);
        Assert.Equal(ReportedAmount.Wan(0m), line.Outturn);
    }

    [Fact]
    public void Totals_and_parts_are_told()
    {
        BudgetTableLine[] lines = [.. Table.Rows(Header + "合计,,,1,2,\n,合　计,,1,2,\n302,其中：商品和服务支出,,1,2,\n").Select(row => row.Value!)];
        Assert.Equal([true, true, false], lines.Select(line => line.IsTotal));
        Assert.Equal([false, false, true], lines.Select(line => line.OfWhich));
    }

    [Fact]
    public void Quoted_cells_hold_delimiters_quotes_and_lines()
    {
        BudgetTableRow[] rows = Table.Rows("项目名称,决算数（元）\r\n\"甲,\"\"乙\"\"\r\n丙\",\"1,234.50\"\r\n丁,2\r\n");
        Assert.Equal("甲,\"乙\"\r\n丙", rows[0].Value!.Label);
        Assert.Equal(ReportedAmount.Yuan(1234.50m), rows[0].Value!.Outturn);
        Assert.Equal([2, 4], rows.Select(row => row.Line));
    }

    [Fact]
    public void Rows_without_text_are_passed_over_and_count_as_lines()
    {
        BudgetTableRow[] rows = Table.Rows(Header + "\n,,,,,\n   \n301,,,1,2,\n\n");
        Assert.Equal(5, Assert.Single(rows).Line);
    }

    [Fact]
    public void Everything_that_is_wrong_with_a_row_is_said_at_once()
    {
        IReadOnlyList<TableProblem> problems = Table.Problems(Header + "30198,,彩票,1.2.3,x,5‰");
        Assert.Equal(
            [TableProblemKind.Code, TableProblemKind.Source, TableProblemKind.Amount, TableProblemKind.Amount, TableProblemKind.Percentage],
            problems.Select(problem => problem.Kind));
        Assert.Equal([1, 3, 4, 5, 6], problems.Select(problem => problem.Column));
        Assert.Equal(["30198", "彩票", "1.2.3", "x", "5‰"], problems.Select(problem => problem.Found));
        Assert.All(problems, problem => Assert.Equal(2, problem.Line));
        Assert.Equal("第2行第4列（年初预算数（万元））：为“1.2.3”，应为金额，如1,234.56。", problems[2].Describe(Language.Chinese));
        Assert.Equal("Line 2, column 4 (年初预算数（万元）): found '1.2.3', expected an amount such as 1,234.56.", problems[2].Describe(Language.English));
    }

    [Theory]
    [InlineData("30198,", TableProblemKind.Code)]
    [InlineData("3O1,", TableProblemKind.Code)]
    [InlineData("30101,奖金", TableProblemKind.CodeName)]
    [InlineData("30101 奖金,", TableProblemKind.CodeName)]
    [InlineData(",没有这个科目", TableProblemKind.Code)]
    [InlineData(",公务用车购置", TableProblemKind.Code)]
    public void Codes_are_held_to_the_table_of_the_year(string cells, object kind) =>
        Assert.Equal((TableProblemKind)kind, Assert.Single(Table.Problems(Header + cells + ",,1,2,")).Kind);

    [Fact]
    public void A_host_may_leave_codes_and_names_to_the_rules()
    {
        BudgetTableOptions options = Table.Options with { HoldCodesToTables = false };
        Assert.Equal("30198", Table.Line(Header + "30198,,,1,2,", options).EconomicClass.ToString());
        Assert.Equal("奖金", Table.Line(Header + "30101,奖金,,1,2,", options).Name);
        Assert.Equal(TableProblemKind.Code, Assert.Single(Table.Problems(Header + "3019,,,1,2,", options)).Kind);
    }

    [Fact]
    public void A_functional_item_that_the_incomplete_table_lacks_is_not_wrong() =>
        Assert.Equal("2012977", Table.Line(Header + "2012977,某项,,1,2,").Function.ToString());

    [Fact]
    public void An_amount_without_any_unit_is_asked_for_one()
    {
        TableProblem problem = Assert.Single(Table.Problems("编码,决算数\n301,5"));
        Assert.Equal(TableProblemKind.Unit, problem.Kind);
        Assert.Contains("万元", problem.Expected(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("301,,,1")]
    [InlineData("301,,,1,2,3,4")]
    public void A_row_of_other_cells_than_the_header_is_not_guessed_at(string row) =>
        Assert.Equal(TableProblemKind.CellCount, Assert.Single(Table.Problems(Header + row)).Kind);

    [Fact]
    public void A_row_that_is_for_nothing_is_bad() =>
        Assert.Equal(TableProblemKind.Nameless, Assert.Single(Table.Problems(Header + ",,,1,2,")).Kind);

    [Fact]
    public void Blank_cells_behind_the_last_column_do_no_harm() => Assert.NotNull(Table.Line(Header + "301,,,1,2,,,, "));

    [Fact]
    public void A_broken_quote_costs_its_own_line_only()
    {
        BudgetTableRow[] rows = Table.Rows(Header + "301,,,1,2,\n302,\"商品,,1,2,\n303,,,1,2,\n310,\"资本\"性,,1,2,\n312,,,1,2,\n");
        Assert.Equal([true, false, true, false, true], rows.Select(row => row.IsGood));
        Assert.Equal([2, 3, 4, 5, 6], rows.Select(row => row.Line));
        Assert.Equal(TableProblemKind.Quotes, Assert.Single(rows[1].Problems).Kind);
        Assert.Equal("302,\"商品,,1,2,", rows[1].Text);
    }

    [Fact]
    public void Two_broken_quotes_do_not_swallow_what_stands_between_them()
    {
        BudgetTableRow[] rows = Table.Rows(Header + "301,\"工资,,1,2,\n302,,,1,2,\n303,\"对,,1,2,\n310,,,1,2,\n");
        Assert.Equal([false, true, false, true], rows.Select(row => row.IsGood));
        Assert.Equal([2, 3, 4, 5], rows.Select(row => row.Line));
    }

    [Fact]
    public void Two_broken_quotes_do_not_swallow_rows_though_the_cells_between_them_fit_the_header()
    {
        const string text = "编码,名称,备注,决算数（元）\n301,工资福利支出,\"a,1\n302,商品和服务支出,b,2\n303,对个人和家庭的补助,c\",3\n310,,\"d\",4\n";
        BudgetTableRow[] rows = Table.Rows(text);
        Assert.Equal([2, 3, 4, 5], rows.Select(row => row.Line));
        Assert.Equal([false, true, true, true], rows.Select(row => row.IsGood));
        Assert.Equal((TableProblemKind.Quotes, "301,工资福利支出,\"a,1"), (Assert.Single(rows[0].Problems).Kind, rows[0].Text));
        Assert.Equal([2m, 3m, 4m], rows.Skip(1).Select(row => row.Value!.Outturn!.Value.Value));
    }

    [Theory]
    [InlineData("301,,\"一,二\n三,四\n五\",3")]
    [InlineData("301,,\"甲\n乙,丙,丁,1\",3")]
    [InlineData("301,,\"注,1\n302,,注,约2\n303,,注\",3")]
    public void A_cell_of_several_lines_that_are_no_rows_is_one(string row)
    {
        BudgetTableLine line = Table.Line("编码,名称,摘要,决算数（元）\n" + row);
        Assert.Equal(row.Split('"')[1], line.Label);
        Assert.Equal(ReportedAmount.Yuan(3m), line.Outturn);
    }

    [Fact]
    public void A_quote_that_never_closes_costs_its_own_line_only_however_long_the_table()
    {
        string rows = string.Concat(Enumerable.Repeat("301,,,1,2,\n", 20_000));
        BudgetTableRow[] read = Table.Rows(Header + rows + "302,\"\n" + rows);
        Assert.Equal(40_001, read.Length);
        Assert.Equal(20_002, Assert.Single(read, row => !row.IsGood).Line);
        Assert.Equal(40_002, read[^1].Line);
    }

    [Fact]
    public void A_record_beyond_the_limit_is_bad_and_cut()
    {
        BudgetTableRow[] rows = Table.Rows(Header + "301,,,1,2,\n" + new string('x', 5_000) + "\n302,,,1,2,\n", Table.Options with { MaxRecordLength = 1_024 });
        Assert.Equal([true, false, true], rows.Select(row => row.IsGood));
        Assert.Equal(TableProblemKind.TooLong, Assert.Single(rows[1].Problems).Kind);
        Assert.Equal(401, rows[1].Text!.Length);
        Assert.Equal(4, rows[2].Line);
    }

    [Fact]
    public void Bytes_that_are_no_text_spoil_their_own_row_only()
    {
        byte[] good = System.Text.Encoding.UTF8.GetBytes(Header + "301,,,1,2,\n");
        byte[] bad = [.. "30101,"u8, 0xD6, 0xC6, .. ",,1,2,\n"u8];
        using BudgetTableReader reader = BudgetTableReader.Open(
            new MemoryStream([.. good, .. bad, .. "302,,,1,2,\n"u8]), Table.Options with { Encoding = System.Text.Encoding.UTF8 });
        BudgetTableRow[] rows = [.. reader.Read()];
        Assert.Equal([true, false, true], rows.Select(row => row.IsGood));
        Assert.Equal(TableProblemKind.Encoding, rows[1].Problems[0].Kind);
    }

    [Fact]
    public void A_year_chooses_its_table()
    {
        TableProblem problem = Assert.Single(Table.Problems(Header + "30312,,,1,2,"));
        Assert.Equal(TableProblemKind.Code, problem.Kind);
        Assert.Contains("2023", problem.Expected(Language.Chinese), StringComparison.Ordinal);

        // From which year 30311 holds was not verified, and what was not verified calls nothing bad.
        Assert.Equal("30311", Table.Line(Header + "30311,,,1,2,", Table.Options with { Year = 2019 }).EconomicClass.ToString());
    }

    [Fact]
    public void Reading_a_second_time_gives_nothing()
    {
        using BudgetTableReader reader = Table.Open(Header + "301,,,1,2,");
        Assert.Single(reader.Read());
        Assert.Empty(reader.Read());
    }

    [Fact]
    public void The_stream_stays_open_where_that_is_asked_for()
    {
        using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes(Header));
        BudgetTableReader.Open(stream, Table.Options, leaveOpen: true).Dispose();
        Assert.True(stream.CanRead);
        BudgetTableReader.Open(new MemoryStream(stream.ToArray()), Table.Options).Dispose();
        stream.Position = 0;
        BudgetTableReader.Open(stream, Table.Options).Dispose();
        Assert.False(stream.CanRead);
    }
}
