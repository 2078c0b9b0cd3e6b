using SelfEval.Domain.Classification;
using SelfEval.Domain.Import.Tables;
using SelfEval.Domain.Localization;
using Xunit;

namespace SelfEval.Domain.Import.Tests.Tables;

public class CodeTests
{
    private const string Joined = "类,款,项,科目名称,决算数（元）\n";

    [Theory]
    [InlineData("208,5,5", "2080505")]
    [InlineData("201,29,6", "2012906")]
    [InlineData("301,1,", "30101")]
    [InlineData("301,01,-", "30101")]
    [InlineData("３０１,０１,", "30101")]
    [InlineData("208,20805,2080505", "2080505")]
    [InlineData("20805,,", "20805")]
    [InlineData("301 工资福利支出,,", "301")]
    public void Class_group_and_item_are_put_together_by_their_digits(string cells, string code)
    {
        BudgetTableLine line = Table.Line(Joined + cells + ",,5\n");
        Assert.Equal(code, line.Function?.ToString() ?? line.EconomicClass.ToString());
    }

    [Theory]
    [InlineData("20,805,05", 1)]
    [InlineData("3,01,", 1)]
    [InlineData(",29,01", 1)]
    [InlineData("208,,05", 2)]
    [InlineData("208,055,", 2)]
    [InlineData("208,x,", 2)]
    [InlineData("208,05,123", 3)]
    [InlineData("208,30105,", 2)]
    public void What_does_not_fit_together_is_not_put_together(string cells, int column)
    {
        TableProblem problem = Assert.Single(Table.Problems(Joined + cells + ",,5\n"));
        Assert.Equal((TableProblemKind.Code, column), (problem.Kind, problem.Column));
    }

    [Theory]
    [InlineData("40101")]
    [InlineData("abc")]
    [InlineData("基本工姿")]
    [InlineData("公务用车购置")]
    [InlineData("=\"30101\"")]
    [InlineData("'30102")]
    [InlineData("#30101")]
    public void What_is_no_code_is_bad_in_a_table_of_projects_as_well(string cell)
    {
        string quoted = cell.Contains('"', StringComparison.Ordinal) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
        TableProblem problem = Assert.Single(Table.Problems($"科目编码,项目名称,预算数\n{quoted},某项目,1元\n"));
        Assert.Equal((TableProblemKind.Code, 1, cell), (problem.Kind, problem.Column, problem.Found));
        Assert.Equal(TableProblemKind.Code, Assert.Single(Table.Problems("科目名称,项目名称,预算数\n基本工姿,某项目,1元\n")).Kind);
        Assert.Equal("某项目", Table.Line("科目编码,项目名称,预算数\n,某项目,1元\n").Label);
    }

    [Theory]
    [InlineData("301,工资福利支出小计", "301", "工资福利支出小计")]
    [InlineData("302,小计", "302", "小计")]
    [InlineData("302,合　计", "302", "合　计")]
    [InlineData("302 商品和服务支出小计,", "302", "商品和服务支出")]
    public void A_total_keeps_its_code(string cells, string code, string name)
    {
        BudgetTableLine line = Table.Line($"科目编码,科目名称,决算数\n{cells},1元\n");
        Assert.Equal((true, code, name), (line.IsTotal, line.EconomicClass.ToString(), line.Name));
    }

    [Theory]
    [InlineData("xyz,合计", TableProblemKind.Code)]
    [InlineData("401,合计", TableProblemKind.Code)]
    [InlineData("301,商品和服务支出小计", TableProblemKind.CodeName)]
    public void A_total_with_a_wrong_code_is_bad(string cells, object kind) =>
        Assert.Equal((TableProblemKind)kind, Assert.Single(Table.Problems($"科目编码,科目名称,决算数\n{cells},1元\n")).Kind);

    [Fact]
    public void The_same_code_is_read_alike_whatever_stood_beside_it_before()
    {
        string[] rows = ["301,,1元", "301,工资福利支出,1元", "301,奖金,1元", "301,工资福利支出小计,1元", "301,其中：工资福利支出,1元"];
        IEnumerable<string> order = Enumerable.Range(0, 25).SelectMany(shift => new[] { rows[shift % 5], rows[shift * 3 % 5] });
        Assert.All(order.Zip(Table.Rows("科目编码,科目名称,决算数\n" + string.Join('\n', order))), pair =>
        {
            BudgetTableRow alone = Assert.Single(Table.Rows("科目编码,科目名称,决算数\n" + pair.First));
            Assert.Equal(alone.Value is { } line ? line with { Line = pair.Second.Line } : null, pair.Second.Value);
            Assert.Equal(alone.Problems.Select(problem => problem.Kind), pair.Second.Problems.Select(problem => problem.Kind));
        });
    }

    [Fact]
    public void A_total_without_a_code_keeps_its_words()
    {
        Assert.Equal((true, "本年支出合计"), Table.Line("科目编码,科目名称,决算数\n本年支出合计,,1元\n") is { } line ? (line.IsTotal, line.Name) : default);
        Assert.Equal((true, "本年支出合计"), Table.Line("科目名称,决算数\n本年支出合计,1元\n") is { } other ? (other.IsTotal, other.Name) : default);
    }

    [Theory]
    [InlineData(2017)]
    [InlineData(2010)]
    public void A_year_without_a_known_table_rules_out_no_code_and_reads_no_name(int year)
    {
        BudgetTableOptions options = Table.Options with { Year = year };
        Assert.Equal("301", Table.Line("科目编码,科目名称,决算数\n301,工资福利支出,1元\n", options).EconomicClass.ToString());
        Assert.Equal("30198", Table.Line("科目编码,科目名称,决算数\n30198,某某,1元\n", options).EconomicClass.ToString());
        Assert.Equal(TableProblemKind.Code, Assert.Single(Table.Problems("科目编码,科目名称,决算数\n3019,,1元\n", options)).Kind);
        Assert.Equal(TableProblemKind.Code, Assert.Single(Table.Problems("科目编码,科目名称,决算数\n,工资福利支出,1元\n", options)).Kind);
    }

    [Theory]
    [InlineData("科目名称,决算数\n住房公积金,1元\n", "30113")]
    [InlineData("项目,决算数\n会议费,1元\n", "50202")]
    [InlineData("科目编码,科目名称,决算数\n,住房公积金,1元\n", "2210201")]
    public void A_name_of_several_classifications_is_not_guessed_at(string table, string shown)
    {
        TableProblem problem = Assert.Single(Table.Problems(table));
        Assert.Equal(TableProblemKind.Code, problem.Kind);
        Assert.Contains(shown, problem.Expected(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("支出决算表（按功能分类）,\n科目名称,决算数\n住房公积金,1元\n", "2210201")]
    [InlineData("部门预算支出经济分类科目,\n科目名称,决算数\n住房公积金,1元\n", "30113")]
    [InlineData("政府预算支出经济分类科目,\n科目名称,决算数\n住房公积金,1元\n", "50103")]
    [InlineData("功能分类科目编码,科目名称,决算数\n,住房公积金,1元\n", "2210201")]
    [InlineData("政府经济分类,科目名称,决算数\n,住房公积金,1元\n", "50103")]
    [InlineData("科目名称,决算数\n基本工资,1元\n", "30101")]
    [InlineData("科目名称,决算数\n一般公共服务支出,1元\n", "201")]
    public void A_name_is_read_in_the_classification_that_the_table_speaks_of_or_the_only_one_that_knows_it(string table, string code) =>
        Assert.Equal(code, Code(Table.Line(table)));

    [Theory]
    [InlineData(BudgetColumn.EconomicClass, "30113")]
    [InlineData(BudgetColumn.GovernmentClass, "50103")]
    [InlineData(BudgetColumn.Function, "2210201")]
    public void A_host_may_say_what_names_are_of(BudgetColumn column, string code)
    {
        Assert.Equal(code, Code(Table.Line("科目名称,决算数\n住房公积金,1元\n", Table.Options with { NamesOf = column })));
        Assert.Throws<ArgumentException>(() => Table.Open("编码,决算数", Table.Options with { NamesOf = BudgetColumn.Source }));
    }

    [Fact]
    public void A_name_of_a_funding_source_is_one()
    {
        Assert.Equal(FundingSource.FiscalAppropriation, Table.Line("项目,决算数\n一般公共预算财政拨款,1元\n").Source);
        Assert.Equal(FundingSource.GovernmentFund, Table.Line("项目,资金来源,决算数\n政府性基金预算财政拨款,政府性基金,1元\n").Source);
        Assert.Equal(TableProblemKind.Source, Assert.Single(Table.Problems("项目,资金来源,决算数\n政府性基金预算财政拨款,事业收入,1元\n")).Kind);
    }

    private static string Code(BudgetTableLine line) => line.EconomicClass?.ToString() ?? line.GovernmentClass?.ToString() ?? line.Function.ToString()!;
}
