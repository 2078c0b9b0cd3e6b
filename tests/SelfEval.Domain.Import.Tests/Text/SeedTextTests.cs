using System.Text;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Serialization;
using Xunit;

namespace SelfEval.Domain.Import.Tests.Text;

/// <summary>The worked example as found gives the model that was made from it by hand.</summary>
public class SeedTextTests
{
    private static readonly byte[] Bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "tianhe-federation-of-trade-unions-2023.txt"));

    private static readonly string Text = Encoding.UTF8.GetString(Bytes);

    private static readonly SelfEvaluationReport ByHand =
        ReportJson.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "tianhe-2023.json"))).RequireReport();

    private static readonly ImportedReport Imported = ReportImport.Read(Bytes);

    [Fact]
    public void The_text_gives_the_model_made_by_hand()
    {
        // JSON first: when they differ, it shows where.
        Assert.Equal(Encoding.UTF8.GetString(ReportJson.Write(ByHand)), Encoding.UTF8.GetString(ReportJson.Write(Imported.RequireReport())));
        Assert.Equal(ByHand, Imported.Report);
    }

    [Fact]
    public void Every_numeral_is_bound_and_nothing_is_left_unread()
    {
        Assert.Empty(Imported.Unbound);
        Assert.Empty(Imported.Ambiguities);
        Assert.Empty(Imported.Unread);
        Assert.Equal(Imported.NumeralCount, Imported.BoundCount);
        Assert.Equal(ReportForm.MandateAndEfficiency, Imported.Form);
    }

    [Fact]
    public void Every_figure_is_found_where_it_is_printed()
    {
        foreach ((string pointer, ReportedFigure figure) in ByHand.Figures())
        {
            Assert.True(Imported.Places.TryGetValue(pointer, out SourcePlace place), pointer);
            string printed = string.Concat(Text.Substring(place.Span.Offset, place.Span.Length).Where(c => !char.IsWhiteSpace(c)));

            // The sign is in a word before the figure; the number of indicators has its counting word behind it.
            Assert.Equal(figure.ToString().TrimStart('-'), printed == "十" ? "10" : printed);
            Assert.Equal(Text[..place.Span.Offset].Count(c => c == '\n') + 1, place.Span.Line);
            Assert.Equal(place.Span.Offset - Text.LastIndexOf('\n', place.Span.Offset - 1), place.Span.Column);
        }
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("gb18030", false)]
    public void The_encoding_makes_no_difference(string name, bool withMark)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = [.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)];
        Assert.Equal(ByHand, ReportImport.Read(bytes).Report);
    }

    [Fact]
    public void Line_ends_of_Windows_and_full_width_figures_make_no_difference()
    {
        Assert.Equal(ByHand, ReportImport.ReadText(Text.ReplaceLineEndings("\r\n")).Report);
        SelfEvaluationReport wide = ReportImport.ReadText(Text.Replace("560.57 万元", "５６０．５７ 万元", StringComparison.Ordinal).Replace("99.97%", "９９．９７％", StringComparison.Ordinal)).RequireReport();
        Assert.Equal(ByHand.Figures(), wide.Figures());
    }
}
