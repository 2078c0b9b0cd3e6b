using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SelfEval.Domain.Import.Tests.Documents;

/// <summary>Workbooks made with the Open XML SDK.</summary>
internal static class WorkbookFile
{
    /// <summary>A workbook of one sheet; a cell is text, or a decimal, which is shown with two decimals, or a (decimal, format).</summary>
    public static byte[] Of(string name, params object?[][] rows)
    {
        using MemoryStream stream = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart book = document.AddWorkbookPart();
            WorkbookStylesPart styles = book.AddNewPart<WorkbookStylesPart>();
            styles.Stylesheet = new Stylesheet(
                new NumberingFormats(new NumberingFormat { NumberFormatId = 170, FormatCode = "#,##0.000000_ " }, new NumberingFormat { NumberFormatId = 171, FormatCode = "0.00\"万元\"" }),
                new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()),
                new CellFormats(Format(0), Format(2), Format(10), Format(4), Format(170), Format(171)));
            WorksheetPart sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData(rows.Select((row, index) => Row(row, (uint)index + 1)).Where(row => row.HasChildren)));
            book.Workbook = new Workbook(new DocumentFormat.OpenXml.Spreadsheet.Sheets(new Sheet { Name = name, SheetId = 1, Id = book.GetIdOfPart(sheet) }));
        }

        return stream.ToArray();
    }

    private static CellFormat Format(uint number) => new() { NumberFormatId = number, FontId = 0, FillId = 0, BorderId = 0 };

    private static Row Row(object?[] cells, uint number) => new(cells.Select((cell, column) => Cell(cell, $"{(char)('A' + column)}{number}")).OfType<Cell>()) { RowIndex = number };

    private static Cell? Cell(object? value, string address) => value switch
    {
        null => null,
        string text => new Cell(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text))) { CellReference = address, DataType = CellValues.InlineString },
        (string raw, int style) => new Cell(new CellValue(raw)) { CellReference = address, StyleIndex = (uint)style },
        _ => new Cell(new CellValue(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!)) { CellReference = address },
    };
}
