using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SelfEval.Domain.Import.Tests.Documents;

/// <summary>Word documents made with the Open XML SDK, which knows nothing of the reader under test.</summary>
internal static class WordFile
{
    /// <summary>A document with a paragraph for each line, and a table for lines with tabs that touch.</summary>
    public static byte[] OfText(string text)
    {
        List<OpenXmlElement> body = [];
        List<string[]> rows = [];
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.Contains('\t'))
            {
                rows.Add(line.Split('\t'));
                continue;
            }

            if (rows.Count > 0)
            {
                body.Add(Table(rows));
                rows = [];
            }

            if (line.Trim().Length > 0)
            {
                body.Add(Paragraph(line.Trim()));
            }
        }

        return Of(body);
    }

    public static Paragraph Paragraph(string text) => new(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    /// <summary>A paragraph of a list, whose number Word makes.</summary>
    public static Paragraph Numbered(string text, int list, int level) => new(
        new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = list })),
        new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(text)));

    public static Table Table(IEnumerable<string[]> rows) => new(rows.Select(row => new TableRow(row.Select(cell => new TableCell(Paragraph(cell))))));

    public static byte[] Of(IEnumerable<OpenXmlElement> body, Action<MainDocumentPart>? more = null)
    {
        using MemoryStream stream = new();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(body));
            more?.Invoke(main);
        }

        return stream.ToArray();
    }

    /// <summary>The list 一、（一）1. of official documents.</summary>
    public static void AddNumbering(MainDocumentPart main)
    {
        NumberingDefinitionsPart part = main.AddNewPart<NumberingDefinitionsPart>();
        part.Numbering = new DocumentFormat.OpenXml.Wordprocessing.Numbering(
            new AbstractNum(
                Level(0, NumberFormatValues.ChineseCounting, "%1、"),
                Level(1, NumberFormatValues.ChineseCounting, "（%2）"),
                Level(2, NumberFormatValues.Decimal, "%3.")) { AbstractNumberId = 1 },
            new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 });
    }

    private static Level Level(int place, NumberFormatValues format, string text) =>
        new(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = text }) { LevelIndex = place };
}
