using System.Text;
using SelfEval.Domain.Import.Packed;
using SelfEval.Domain.Import.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace SelfEval.Domain.Import.Pdf;

/// <summary>Takes the text out of a PDF: its lines as they stand on the pages, a form feed between pages.</summary>
internal static class PdfText
{
    /// <summary>Letters whose base lines are nearer than this part of their height stand on one line.</summary>
    private const double SameLine = 0.5;

    /// <summary>A gap of more than this part of a letter's height is a blank.</summary>
    private const double Blank = 0.3;

    /// <summary>The text.</summary>
    public static SourceText Read(ReadOnlyMemory<byte> bytes, Budget budget)
    {
        using PdfDocument document = PdfDocument.Open(bytes.ToArray());
        if (document.NumberOfPages > budget.Options.MaxPages)
        {
            throw Budget.TooComplex("Pages", document.NumberOfPages, budget.Options.MaxPages);
        }

        StringBuilder text = new();
        for (int page = 1; page <= document.NumberOfPages; page++)
        {
            budget.Look();
            ReadPage(document.GetPage(page), text, budget);
            text.Append('\f');
        }

        return new SourceText(text.ToString(), isWrapped: true);
    }

    private static void ReadPage(Page page, StringBuilder text, Budget budget)
    {
        Letter[] letters = [.. page.Letters.OrderByDescending(letter => letter.StartBaseLine.Y)];
        List<Letter> line = [];
        foreach (Letter letter in letters)
        {
            budget.Unpacked(letter.Value.Length * sizeof(char));
            if (line.Count > 0 && line[0].StartBaseLine.Y - letter.StartBaseLine.Y > SameLine * Math.Max(letter.PointSize, 1))
            {
                WriteLine(line, text);
            }

            line.Add(letter);
        }

        WriteLine(line, text);
    }

    private static void WriteLine(List<Letter> line, StringBuilder text)
    {
        line.Sort(static (a, b) => a.StartBaseLine.X.CompareTo(b.StartBaseLine.X));
        PdfPoint? end = null;
        foreach (Letter letter in line)
        {
            if (end is { } before && letter.StartBaseLine.X - before.X > Blank * Math.Max(letter.PointSize, 1))
            {
                text.Append(' ');
            }

            Rows.Append(text, letter.Value);
            end = letter.EndBaseLine;
        }

        if (line.Count > 0)
        {
            text.Append('\n');
        }

        line.Clear();
    }
}
