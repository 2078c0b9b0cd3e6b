using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Import.Tests.Documents;
using Xunit;

namespace SelfEval.Domain.Import.Tests;

/// <summary>Shapes of tables: where lines, measures, years, units and codes stand.</summary>
public class TableShapeTests
{
    [Fact]
    public void Measures_may_stand_before_the_rows_and_lines_above_the_columns() => Assert.Equal(
        "1000.00 /expenditure/initial; 700.00 /expenditure/basic/initial; 1050.00 /expenditure/outturn; 715.00 /expenditure/basic/outturn",
        Fields(Table(["项目（单位：万元）", "支出合计", "基本支出"], ["年初预算数", "1000.00", "700.00"], ["决算数", "1050.00", "715.00"])));

    [Fact]
    public void Lines_may_stand_below_measures_that_are_merged() => Assert.Equal(
        "12 /expenditure/threePublicExpenses/total/initial; 0 /expenditure/threePublicExpenses/abroad/initial; 10 /expenditure/threePublicExpenses/vehicles/initial; 10 /expenditure/threePublicExpenses/vehicleOperation/initial; "
            + "8.62 /expenditure/threePublicExpenses/total/outturn; 0 /expenditure/threePublicExpenses/abroad/outturn; 7.85 /expenditure/threePublicExpenses/vehicles/outturn; 7.85 /expenditure/threePublicExpenses/vehicleOperation/outturn",
        Fields(ReportImport.Read(WorkbookFile.Of("三公",
            ["某市某局2023年度部门整体支出绩效自评附表"],
            ["单位：万元"],
            ["预算数", null, null, null, "决算数"],
            ["合计", "因公出国（境）费", "公务用车购置及运行维护费", null, "合计", "因公出国（境）费", "公务用车购置及运行维护费", null],
            [null, null, "小计", "公务用车运行费", null, null, "小计", "公务用车运行费"],
            [12, 0, 10, 10, 8.62m, 0, 7.85m, 7.85m]))));

    [Fact]
    public void A_table_of_functions_by_lines_gives_the_totals_of_both_and_lists_the_rest()
    {
        ImportedReport imported = Table(["支出决算表（单位：万元）"],
            ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"],
            ["", "合计", "1050.00", "715.00", "335.00"],
            ["205", "教育支出", "800.00", "500.00", "300.00"],
            ["20501", "某某事务", "800.00", "500.00", "300.00"]);

        Assert.Equal(
            "1050.00 /expenditure/outturn; 715.00 /expenditure/basic/outturn; 335.00 /expenditure/project/outturn; 205 /expenditure/byFunction/0/code; 800.00 /expenditure/byFunction/0/outturn",
            Fields(imported));
        Assert.Equal(["500.00", "300.00", "20501", "800.00", "500.00", "300.00"], imported.Unread.Select(unread => unread.Text));
        Assert.Equal(imported.Unbound.Select(numeral => numeral.Text), imported.Unread.Select(unread => unread.Text));
    }

    [Fact]
    public void Years_alone_are_titles_beside_a_change() => Assert.Equal(
        "1,050.00 /expenditure/outturn; 1,000.00 /expenditure/priorOutturn; 50.00 /expenditure/change; 5 /expenditure/changeRate",
        Fields(Table(["项目", "2023年（万元）", "2022年（万元）", "增减额（万元）", "增减率"], ["支出合计", "1,050.00", "1,000.00", "50.00", "5%"])));

    [Fact]
    public void Years_alone_without_a_change_are_not_guessed() =>
        Assert.Equal("", Fields(Table(["项目", "2023年（万元）", "2024年（万元）"], ["支出合计", "1,050.00", "1,000.00"])));

    [Fact]
    public void Brackets_around_an_amount_are_a_minus_sign() => Assert.Equal(
        ReportedAmount.Wan(-20.00m),
        Table(["项目（万元）", "决算数", "增减额"], ["项目支出", "335.00", "（20.00）"]).RequireReport().Expenditure!.Project!.Change);

    [Fact]
    public void The_format_of_a_number_may_name_its_unit()
    {
        ImportedReport imported = ReportImport.Read(WorkbookFile.Of("表", ["某市某局2023年度部门整体支出绩效自评附表"], ["项目", "决算数"], ["支出合计", ("1050", 5)], ["项目支出", "335"]));

        Assert.Equal("1050.00 /expenditure/outturn", Fields(imported));
        Assert.Equal("335", Assert.Single(imported.Unread).Text);
    }

    [Fact]
    public void Lines_of_a_unit_below_are_not_those_of_the_unit() => Assert.Equal(
        "1050 /expenditure/outturn; 300 /expenditure/project/outturn",
        Fields(Table(["项目（万元）", "决算数"], ["下属单位甲", ""], ["基本支出", "715"], ["支出合计", "1050"], ["项目支出", "300"])));

    [Fact]
    public void Numbers_of_rows_only_order_them()
    {
        ImportedReport imported = Table(["行次", "项目（万元）", "决算数"], ["1", "支出合计", "1050"], ["2", "1.基本支出", "715"]);

        Assert.Equal("1050 /expenditure/outturn; 715 /expenditure/basic/outturn", Fields(imported));
        Assert.Equal(["1", "2", "1"], imported.Numerals.Where(numeral => numeral.Binding == NumeralBinding.Ordering).Select(numeral => numeral.Text).Where(text => text.Length == 1));
        Assert.Empty(imported.Unread);
    }

    [Fact]
    public void Sentences_in_cells_are_read_and_are_part_of_the_narrative()
    {
        ImportedReport imported = Table(["收支情况", "说明：支出合计1050.00万元。"], ["三公", "“三公”经费支出8.62万元，其中公务接待费0.77万元，接待9批。"]);

        Assert.Equal("1050.00 /expenditure/outturn; 8.62 /expenditure/threePublicExpenses/total/outturn; 0.77 /expenditure/threePublicExpenses/reception/outturn", Fields(imported));
        Assert.Contains("接待9批", imported.RequireReport().Expenditure!.Narrative, StringComparison.Ordinal);
        Assert.Empty(imported.Unbound);
    }

    [Fact]
    public void Line_breaks_inside_a_sentence_part_nothing()
    {
        static Run Words(string text) => new(new DocumentFormat.OpenXml.Wordprocessing.Text(text));
        ImportedReport imported = ReportImport.Read(WordFile.Of(
        [
            WordFile.Paragraph("某市某局2023年度部门整体支出绩效自评报告"),
            new Paragraph(Words("一、支出情况"), new Run(new Break()), Words("支出合计"), new Run(new Break()), Words("990万元。"), new Run(new Break()), Words("基本支出500万元。")),
        ]));

        Assert.Equal("支出合计990万元。\n基本支出500万元。", imported.RequireReport().Expenditure!.Narrative);
        Assert.Equal("990 /expenditure/outturn; 500 /expenditure/basic/outturn", Fields(imported));
    }

    private static ImportedReport Table(params string[][] rows) =>
        ReportImport.Read(WordFile.Of([WordFile.Paragraph("某市某局2023年度部门整体支出绩效自评报告"), WordFile.Paragraph("一、部门整体支出情况"), WordFile.Table(rows)]));

    private static string Fields(ImportedReport imported) => string.Join("; ", imported.Numerals
        .Where(numeral => numeral.Binding == NumeralBinding.Field && !numeral.Pointers.Contains("/fiscalYear"))
        .Select(numeral => string.Create(CultureInfo.InvariantCulture, $"{numeral.Text} {string.Join(' ', numeral.Pointers)}")));
}
