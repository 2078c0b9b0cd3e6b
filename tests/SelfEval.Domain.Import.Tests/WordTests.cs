using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Import.Tests.Documents;
using SelfEval.Domain.Reports;
using Xunit;

namespace SelfEval.Domain.Import.Tests;

/// <summary>What Word keeps elsewhere than in the text: numbers, cells, boxes, headers, notes, what was deleted.</summary>
public class WordTests
{
    [Fact]
    public void Numbers_that_word_makes_are_read_as_if_they_were_typed()
    {
        ImportedReport imported = ReportImport.Read(WordFile.Of(
            [
                WordFile.Paragraph("某市某局2023年度部门整体支出绩效自评报告"),
                WordFile.Numbered("部门基本情况", 1, 0),
                WordFile.Numbered("部门职能", 1, 1),
                WordFile.Paragraph("某市某局的主要职责包括以下两个方面："),
                WordFile.Numbered("制定规划；", 1, 2),
                WordFile.Numbered("组织实施。", 1, 2),
                WordFile.Numbered("部门整体支出情况", 1, 1),
                WordFile.Paragraph("2023年支出决算数100.00万元。"),
                WordFile.Numbered("存在的主要问题", 1, 0),
                WordFile.Paragraph("无"),
            ],
            WordFile.AddNumbering));
        SelfEvaluationReport report = imported.RequireReport();

        Assert.Equal(["制定规划；", "组织实施。"], report.Department.Functions);
        Assert.Equal(2, report.Department.StatedFunctions);
        Assert.Equal(ReportedAmount.Wan(100.00m), report.Expenditure!.Outturn);
        Assert.Equal(["", "一、部门基本情况", "（一）部门职能", "（二）部门整体支出情况", "二、存在的主要问题"], imported.Sections.Select(section => section.Heading));
        Assert.Empty(report.Problems!.Value);
    }

    [Fact]
    public void Cells_boxes_headers_and_notes_are_read_and_what_was_deleted_is_not()
    {
        Paragraph boxed = new(new Run(new Picture(new DocumentFormat.OpenXml.Vml.Shape(new DocumentFormat.OpenXml.Vml.TextBox(new TextBoxContent(WordFile.Paragraph("项目支出40.00万元。"))))),
            new DocumentFormat.OpenXml.Wordprocessing.Text("2023年支出决算数100.00万元。")),
            new DeletedRun(new Run(new DeletedText("决算数999.00万元"))));
        TableCell nested = new(WordFile.Table([["科目", "决算数（万元）"], ["基本支出", "60.00"]]), WordFile.Paragraph("说明"));
        ImportedReport imported = ReportImport.Read(WordFile.Of(
            [
                WordFile.Paragraph("某市某局2023年度部门整体支出绩效自评报告"),
                WordFile.Paragraph("一、部门整体支出情况"),
                boxed,
                new Table(new TableRow(new TableCell(WordFile.Paragraph("甲")), nested)),
            ],
            main =>
            {
                HeaderPart header = main.AddNewPart<HeaderPart>();
                header.Header = new Header(WordFile.Paragraph("内部资料 第7号"));
            }));
        Expenditure expenditure = imported.RequireReport().Expenditure!;

        Assert.Equal(ReportedAmount.Wan(100.00m), expenditure.Outturn);
        Assert.Equal(ReportedAmount.Wan(40.00m), expenditure.Project!.Outturn);
        Assert.Equal(ReportedAmount.Wan(60.00m), expenditure.Basic!.Outturn);
        Assert.Equal("7", Assert.Single(imported.Unbound).Text);
        Assert.DoesNotContain(imported.Numerals, numeral => numeral.Text == "999.00");
    }

    [Fact]
    public void Merged_cells_keep_columns_in_their_places()
    {
        Table table = new(
            new TableRow(new TableCell(new TableCellProperties(new GridSpan { Val = 2 }), WordFile.Paragraph("项目")), new TableCell(WordFile.Paragraph("年初预算数（万元）")), new TableCell(WordFile.Paragraph("决算数（万元）"))),
            new TableRow(new TableCell(new TableCellProperties(new VerticalMerge { Val = MergedCellValues.Restart }), WordFile.Paragraph("部门整体支出")), new TableCell(WordFile.Paragraph("基本支出")), new TableCell(WordFile.Paragraph("50.00")), new TableCell(WordFile.Paragraph("60.00"))),
            new TableRow(new TableCell(new TableCellProperties(new VerticalMerge()), new Paragraph()), new TableCell(WordFile.Paragraph("项目支出")), new TableCell(WordFile.Paragraph("45.00")), new TableCell(WordFile.Paragraph("40.00"))));
        SelfEvaluationReport report = ReportImport.Read(WordFile.Of([WordFile.Paragraph("某市某局2023年度部门整体支出绩效自评报告"), WordFile.Paragraph("一、部门整体支出情况"), table])).RequireReport();

        Assert.Equal((ReportedAmount.Wan(50.00m), ReportedAmount.Wan(60.00m)), (report.Expenditure!.Basic!.Initial!.Value, report.Expenditure.Basic.Outturn!.Value));
        Assert.Equal((ReportedAmount.Wan(45.00m), ReportedAmount.Wan(40.00m)), (report.Expenditure.Project!.Initial!.Value, report.Expenditure.Project.Outturn!.Value));
    }

    [Fact]
    public void What_was_moved_away_or_hidden_is_not_read()
    {
        Run hidden = new(new RunProperties(new Vanish()), new DocumentFormat.OpenXml.Wordprocessing.Text("支出决算数999万元。"));
        MoveFromRun moved = new(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text("支出决算数888万元。"))) { Id = "1", Author = "a" };
        SelfEvaluationReport report = ReportImport.Read(WordFile.Of(
        [
            WordFile.Paragraph("某市某局2023年度部门整体支出绩效自评报告"),
            WordFile.Paragraph("一、支出情况"),
            new Paragraph(hidden, moved, new Run(new DocumentFormat.OpenXml.Wordprocessing.Text("支出决算数990万元。"))),
        ])).RequireReport();

        Assert.Equal("支出决算数990万元。", report.Expenditure!.Narrative);
        Assert.Equal(ReportedAmount.Wan(990m), report.Expenditure.Outturn);
    }
}
