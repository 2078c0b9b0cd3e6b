using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using SelfEval.Domain.Figures;
using Xunit;
using Xunit.Sdk;

namespace SelfEval.Domain.Tests.Samples;

/// <summary>Nothing of the worked example is lost: every numeral and every sentence of the seed stands in the sample.</summary>
public sealed partial class SeedNumeralsTests
{
    private const int NumeralsInSeed = 75;

    /// <summary>The line that opens the end of the report: the unit that signs it.</summary>
    private const string SignatureHeading = "广州市天河区总工会";

    /// <summary>Numerals that order the page and say nothing of the report, by section: the annex number and two heading numbers.</summary>
    private static readonly Dictionary<string, string> PageFurniture = new()
    {
        [""] = "附件 2",
        ["1. 部门整体收入情况"] = "1. ",
        ["2. 部门整体支出情况"] = "2. ",
    };

    public static TheoryData<string> Headings => new(SeedSample.Sections.Select(section => section.Heading));

    [Fact]
    public void The_seed_is_kept_byte_for_byte() =>
        Assert.Equal("a7e43ca1ff544b9b8b349b7d9f386d5a79204e2ddf24ae19e197c394abcefb82",
            Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(SeedSample.PathOf("tianhe-federation-of-trade-unions-2023.txt")))));

    [Fact]
    public void Every_numeral_of_the_seed_belongs_to_one_section()
    {
        Assert.Equal(NumeralsInSeed, SeedSample.Numerals(SeedSample.Text).Count());
        Assert.Equal(SeedSample.Numerals(SeedSample.Text), SeedSample.Cut().SelectMany(SeedSample.Numerals));
        Assert.Equal(SeedSample.Text, string.Concat(SeedSample.Cut()));
    }

    [Fact]
    public void Squeezing_out_blanks_joins_no_two_numerals() =>
        Assert.Equal(SeedSample.Numerals(SeedSample.Text), SeedSample.Numerals(SeedSample.Squeeze(SeedSample.Text)));

    [Theory]
    [MemberData(nameof(Headings))]
    public void Every_numeral_of_a_section_stands_in_each_place_that_transcribes_its_words(string heading)
    {
        int index = IndexOf(heading);
        SeedSample.Section section = SeedSample.Sections[index];
        IReadOnlyList<string> printed = [.. PrintedNumerals(index)];
        foreach (IReadOnlyList<string> prose in section.Prose)
        {
            AssertNoneIsMissing(printed, NumeralsBelow(prose), $"{heading}: {string.Join(", ", prose)}");
        }
    }

    [Theory]
    [MemberData(nameof(Headings))]
    public void Every_numeral_of_a_section_stands_among_its_figures_and_no_other_does(string heading)
    {
        int index = IndexOf(heading);
        SeedSample.Section section = SeedSample.Sections[index];
        if (section.Figures.Count == 0)
        {
            // A section without figures has no numerals but those of its page furniture and its list.
            Assert.Empty(PrintedNumerals(index));
            return;
        }

        // However often a section names the year of the report, /fiscalYear holds it once.
        string year = SeedSample.Json.GetProperty("fiscalYear").GetRawText();
        bool namesYear = section.Figures.Contains("/fiscalYear");
        List<string> printed = [.. PrintedNumerals(index)];
        List<string> held = [.. NumeralsBelow(section.Figures)];
        if (namesYear)
        {
            Assert.Contains(year, printed);
            printed.RemoveAll(numeral => numeral == year);
            Assert.True(held.Remove(year));
        }

        AssertNoneIsMissing(printed, held, heading);
        AssertNoneIsMissing(held, printed, $"{heading}, the other way round");
    }

    [Theory]
    [InlineData("（二）年度总体工作和重点工作任务")]
    [InlineData("（三）部门整体支出绩效目标")]
    [InlineData("1. 部门整体收入情况")]
    [InlineData("2. 部门整体支出情况")]
    [InlineData("（二）履职效能分析")]
    public void Every_figure_keeps_its_unit(string heading)
    {
        int index = IndexOf(heading);
        string[] printed = [.. SeedSample.FiguresWithUnit(SeedSample.Cut()[index])];
        string[] held = [.. SeedSample.Values(SeedSample.Sections[index].Figures).SelectMany(SeedSample.FiguresWithUnit)];
        Assert.NotEmpty(printed);
        Assert.Equal(printed.Order(StringComparer.Ordinal), held.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_function_stands_in_the_place_that_its_number_names()
    {
        string text = SeedSample.Cut()[IndexOf("（一）部门职能")];
        MatchCollection numbered = ListNumber().Matches(text);
        string[] functions = [.. SeedSample.Values(["/department/functions/*"])];

        Assert.Equal(Enumerable.Range(1, functions.Length), numbered.Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)));
        Assert.Contains("以下十个方面", text, StringComparison.Ordinal);
        Assert.Equal(10, SeedSample.Json.GetProperty("department").GetProperty("statedFunctions").GetInt32());
        for (int i = 0; i < functions.Length; i++)
        {
            int end = i + 1 < numbered.Count ? numbered[i + 1].Index : text.Length;
            Assert.Equal(SeedSample.Squeeze(text[(numbered[i].Index + numbered[i].Length)..end]), SeedSample.Squeeze(functions[i]));
        }
    }

    [Theory]
    [MemberData(nameof(Headings))]
    public void Every_sentence_of_a_section_stands_in_each_place_that_transcribes_it(string heading)
    {
        int index = IndexOf(heading);
        SeedSample.Section section = SeedSample.Sections[index];
        string[] sentences = [.. Sentence().Matches(SeedSample.Squeeze(Words(index))).Select(match => match.Value)];
        foreach (IReadOnlyList<string> prose in section.Prose)
        {
            string held = SeedSample.Squeeze(string.Concat(SeedSample.Values(prose)));
            string[] missing = [.. sentences.Where(sentence => !held.Contains(sentence, StringComparison.Ordinal))];
            Assert.True(missing.Length == 0, $"{heading}: {string.Join(", ", prose)} lacks: {string.Join(" | ", missing)}");
        }
    }

    [Fact]
    public void No_section_has_words_without_a_place_for_them()
    {
        IEnumerable<string> without = SeedSample.Sections.Select((section, index) => (section, index))
            .Where(item => item.section.Prose.Count == 0 && Words(item.index).Trim().Length > 0)
            .Select(item => item.section.Heading);
        Assert.Empty(without);
    }

    [Fact]
    public void Every_quantified_statement_is_part_of_its_narrative()
    {
        foreach (string part in (string[])["/goal", "/evaluation/effectiveness"])
        {
            string statement = Assert.Single(SeedSample.Values([$"{part}/statements/*/text"]));
            Assert.Contains(statement, Assert.Single(SeedSample.Values([$"{part}/narrative"])), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_figure_is_written_in_its_canonical_form()
    {
        string[] pointers = [.. SeedSample.Sections.SelectMany(section => section.Figures).Where(pointer => pointer != "/fiscalYear").Distinct()];
        string[] figures = [.. SeedSample.Values(pointers).Where(value => Canonical().IsMatch(value))];
        // 4 in the tasks, 2 in the goal, 20 of revenue, 16 of expenditure, 2 in the analysis.
        Assert.Equal(44, figures.Length);
        Assert.All(figures, figure => Assert.Equal(figure, Reprinted(figure)));
    }

    private static string Reprinted(string figure) => figure switch
    {
        [.., '%'] => ReportedPercentage.Parse(figure, CultureInfo.InvariantCulture).ToString(),
        [.., '元'] => ReportedAmount.Parse(figure, CultureInfo.InvariantCulture).ToString(),
        _ => ReportedQuantity.Parse(figure, CultureInfo.InvariantCulture).ToString(),
    };

    private static int IndexOf(string heading) =>
        SeedSample.Sections.Select((section, index) => (section, index)).Single(item => item.section.Heading == heading).index;

    /// <summary>The section without what only orders the page: its heading, its page furniture, the numbers of its list.</summary>
    private static string Words(int index)
    {
        string heading = SeedSample.Sections[index].Heading;
        string text = SeedSample.Cut()[index];
        if (PageFurniture.TryGetValue(heading, out string? furniture))
        {
            Assert.StartsWith(furniture, text.TrimStart(), StringComparison.Ordinal);
            text = text.TrimStart()[furniture.Length..];
            heading = heading.Length == 0 ? "" : heading[furniture.Length..];
        }

        text = heading == SignatureHeading ? text : text[heading.Length..];
        return heading == "（一）部门职能" ? ListNumber().Replace(text, "") : text;
    }

    private static IEnumerable<string> PrintedNumerals(int index) => SeedSample.Numerals(Words(index));

    private static IEnumerable<string> NumeralsBelow(IEnumerable<string> pointers) =>
        SeedSample.Values(pointers).SelectMany(SeedSample.Numerals);

    private static void AssertNoneIsMissing(IEnumerable<string> printed, IEnumerable<string> held, string where)
    {
        Dictionary<string, int> times = held.CountBy(numeral => numeral).ToDictionary();
        string[] missing =
        [
            .. printed.CountBy(numeral => numeral)
                .Where(numeral => times.GetValueOrDefault(numeral.Key) < numeral.Value)
                .Select(numeral => $"{numeral.Key} stands {times.GetValueOrDefault(numeral.Key)} times, not {numeral.Value}"),
        ];
        if (missing.Length > 0)
        {
            throw new XunitException($"{where}: {string.Join("; ", missing)}");
        }
    }

    [GeneratedRegex(@"^(\d+)\.", RegexOptions.Multiline)]
    private static partial Regex ListNumber();

    [GeneratedRegex("[^。：]+[。：]?")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^-?[0-9.]+(?:%|\p{L}+)$")]
    private static partial Regex Canonical();
}
