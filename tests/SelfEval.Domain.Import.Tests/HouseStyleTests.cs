using System.Text;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Import.Tests.Documents;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Serialization;
using SelfEval.Tests;
using Xunit;

namespace SelfEval.Domain.Import.Tests;

/// <summary>Documents of many regions, years and habits, written for this purpose, and the model that a person reads in each.</summary>
public class HouseStyleTests
{
    public const string Folder = "tests/SelfEval.Domain.Import.Tests/Samples";

    public static IEnumerable<string> Names { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Accepted.Root, Folder), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Documents { get; } = [.. Names];

    public static string TextOf(string name) => File.ReadAllText(Path.Combine(Accepted.Root, Folder, $"{name}.txt"));

    /// <summary>A paragraph a line, as in Word: where lines are broken at the ends of columns and pages, the same words without those breaks.</summary>
    private static string ParagraphsOf(string name) =>
        Path.Combine(Accepted.Root, Folder, "Unwrapped", $"{name}.txt") is var unwrapped && File.Exists(unwrapped) ? File.ReadAllText(unwrapped) : TextOf(name);

    [Fact]
    public void There_are_at_least_twelve_documents() => Assert.True(Names.Count() >= 12);

    /// <summary>Beside each document stand its figures, written down by a person from its words: none is bound wrongly, and none is missed that has a field.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void The_figures_are_those_that_a_person_wrote_down(string name)
    {
        string[] expected = File.ReadAllLines(Path.Combine(Accepted.Root, Folder, $"{name}.figures"));
        IEnumerable<string> read = ReportImport.ReadText(TextOf(name)).RequireReport().Figures().Select(figure => $"{figure.Key} {figure.Value}");

        Assert.Equal(expected.Order(StringComparer.Ordinal), read.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_numeral_that_is_unbound_is_listed_with_a_reason(string name)
    {
        ImportedReport imported = ReportImport.ReadText(TextOf(name));
        Assert.All(imported.Unbound, numeral => Assert.Contains(imported.Unread, unread =>
            unread.Place.Span.Offset <= numeral.Place.Span.Offset && numeral.Place.Span.Offset < unread.Place.Span.Offset + unread.Place.Span.Length));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_text_gives_the_model(string name)
    {
        ImportedReport imported = ReportImport.ReadText(TextOf(name));
        Accepted.AssertFile($"{Folder}/{name}.json", Encoding.UTF8.GetString(ReportJson.Write(imported.RequireReport())));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_figure_is_what_is_printed_at_its_place(string name)
    {
        string text = TextOf(name);
        ImportedReport imported = ReportImport.ReadText(text);
        foreach ((string pointer, ReportedFigure figure) in imported.RequireReport().Figures())
        {
            SourcePlace place = imported.Places[pointer];
            string printed = Printed(text.Substring(place.Span.Offset, place.Span.Length));
            if (printed is not ("持平" or "无变化" or "无支出") && printed[0] is not (>= '一' and <= '龥'))
            {
                Assert.True(Printed(figure.ToString()).TrimStart('-').StartsWith(Number(printed), StringComparison.Ordinal), $"{pointer}: {figure} is printed as {printed}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_numeral_is_listed_once_in_order(string name)
    {
        string text = TextOf(name);
        ImportedReport imported = ReportImport.ReadText(text);
        Assert.Equal(text.Count(c => char.IsAsciiDigit(Narrow(c))), imported.Numerals.Sum(numeral => numeral.Text.Count(c => char.IsAsciiDigit(Narrow(c)))));
        Assert.Equal(imported.Numerals.Select(numeral => numeral.Place.Span.Offset).Order().Distinct(), imported.Numerals.Select(numeral => numeral.Place.Span.Offset));
        Assert.All(imported.Numerals, numeral => Assert.Equal(numeral.Text, text.Substring(numeral.Place.Span.Offset, numeral.Place.Span.Length)));
        Assert.All(imported.Numerals, numeral => Assert.Equal(numeral.Binding is NumeralBinding.Field or NumeralBinding.Passage, numeral.Pointers.Count > 0));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_word_document_of_the_same_words_gives_the_same_model(string name)
    {
        ImportedReport word = ReportImport.Read(WordFile.OfText(ParagraphsOf(name)));
        Assert.Equal(SourceFormat.Word, word.Format);
        Assert.Equal(ReportImport.ReadText(TextOf(name)).RequireReport(), word.RequireReport());
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_workbook_with_the_same_words_in_its_rows_gives_the_same_model(string name)
    {
        object?[][] rows = [.. ParagraphsOf(name).ReplaceLineEndings("\n").Split('\n').Where(line => line.Trim().Length > 0).Select(line => (object?[])[.. line.Split('\t').Select(cell => cell.Length == 0 ? null : cell.Trim())])];
        ImportedReport workbook = ReportImport.Read(WorkbookFile.Of("报告", rows));

        Assert.Equal(SourceFormat.Workbook, workbook.Format);
        Assert.Equal(ReportImport.ReadText(TextOf(name)).RequireReport(), workbook.RequireReport());
        Assert.All(workbook.Places.Values, place => Assert.Equal("报告", place.Sheet));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_pdf_of_the_same_words_gives_the_same_figures(string name)
    {
        if (TextOf(name).Contains('\t'))
        {
            // The lines of a PDF do not say where a cell ends.
            return;
        }

        ImportedReport pdf = ReportImport.Read(PdfFile.OfText(ParagraphsOf(name)));
        Assert.Equal(SourceFormat.Pdf, pdf.Format);
        Assert.Equal(ReportImport.ReadText(TextOf(name)).RequireReport().Figures(), pdf.RequireReport().Figures());
    }

    private static string Printed(string text) => string.Concat(text.Select(Narrow).Where(c => !char.IsWhiteSpace(c) && c != ','));

    private static string Number(string printed) => string.Concat(printed.TakeWhile(c => char.IsAsciiDigit(c) || c == '.'));

    private static char Narrow(char c) => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c;
}
