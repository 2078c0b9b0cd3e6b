using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace SelfEval.Domain.Tests.Samples;

/// <summary>The worked example as found (plain text) and as transcribed (docs/samples/tianhe-2023.json), cut into sections.</summary>
internal static partial class SeedSample
{
    /// <summary>The sections in reading order, and where the sample has them.</summary>
    /// <remarks>
    /// <c>Prose</c> are the places that hold the words of the section, each of which holds all of them once: the tasks repeat their
    /// narrative. <c>Figures</c> are the places that hold its numerals as data. Without prose, the figures stand alone for the section.
    /// </remarks>
    public static IReadOnlyList<Section> Sections { get; } =
    [
        new("", [["/title"]], []),
        new("一、部门基本情况", [], []),
        new("（一）部门职能", [["/department/mission", "/department/functions"]], []),
        new("（二）年度总体工作和重点工作任务", [["/annualWork/narrative"], ["/annualWork/keyTasks/*/text"]],
            ["/fiscalYear", "/annualWork/keyTasks/*/quantities"]),
        new("（三）部门整体支出绩效目标", [["/goal/narrative"]],
            ["/fiscalYear", "/goal/statements/*/quantity", "/goal/statements/*/amount"]),
        new("（四）部门整体收支情况", [], []),
        new("1. 部门整体收入情况", [["/revenue/narrative"]], ["/fiscalYear", "/revenue/total", "/revenue/byFundingSource"]),
        new("2. 部门整体支出情况", [["/expenditure/narrative"]],
            ["/fiscalYear", "/expenditure/initial", "/expenditure/adjusted", "/expenditure/outturn", "/expenditure/executionRate",
                "/expenditure/basic", "/expenditure/project", "/expenditure/byEconomicClass"]),
        new("（五）部门整体绩效管理情况", [["/management/narrative"]],
            ["/fiscalYear", "/management/indicators", "/management/monitoring"]),
        new("二、绩效自评情况", [], []),
        new("（一）自评结论", [["/evaluation/conclusion"]], []),
        new("（二）履职效能分析", [["/evaluation/effectiveness/narrative"]],
            ["/evaluation/effectiveness/statements/*/quantity", "/evaluation/effectiveness/statements/*/amount"]),
        new("（三）管理效率分析", [["/evaluation/efficiency"]], []),
        new("三、存在的主要问题", [["/problems"]], []),
        new("四、下一步改进措施", [["/improvements"]], []),
        new("广州市天河区总工会", [["/signature/unit", "/signature/date"]], ["/signature/date"]),
    ];

    public static string Text { get; } = File.ReadAllText(PathOf("tianhe-federation-of-trade-unions-2023.txt"), Encoding.UTF8);

    public static JsonElement Json { get; } = JsonDocument.Parse(File.ReadAllText(PathOf("tianhe-2023.json"), Encoding.UTF8)).RootElement;

    public static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Samples", file);

    /// <summary>The text of each section, its heading line included, in the order of <see cref="Sections"/>.</summary>
    public static IReadOnlyList<string> Cut()
    {
        List<string> texts = [];
        int start = 0;
        for (int next = 1; next <= Sections.Count; next++)
        {
            int end = next == Sections.Count ? Text.Length : LineStart(Sections[next].Heading, start);
            texts.Add(Text[start..end]);
            start = end;
        }

        return texts;
    }

    /// <summary>The text without blanks and line ends, so that neither page wrap nor spacing counts.</summary>
    public static string Squeeze(string text) => WhiteSpace().Replace(text, "");

    /// <summary>Every numeral of a text, decimals and all, as it stands there.</summary>
    public static IEnumerable<string> Numerals(string text) => Numeral().Matches(text).Select(match => match.Value);

    /// <summary>Every numeral of a text with the unit that follows it.</summary>
    public static IEnumerable<string> FiguresWithUnit(string text) => Figure().Matches(Squeeze(text)).Select(match => match.Value);

    /// <summary>The strings and numbers below the places, as text; a date as year, month and day without leading zeros.</summary>
    public static IEnumerable<string> Values(IEnumerable<string> pointers) =>
        pointers.SelectMany(pointer => At(Json, pointer.Split('/')[1..])).SelectMany(Leaves);

    private static IEnumerable<JsonElement> At(JsonElement element, string[] path) => path switch
    {
        [] => [element],
        ["*", .. string[] rest] => element.EnumerateArray().SelectMany(item => At(item, rest)),
        [string name, .. string[] rest] => element.TryGetProperty(name, out JsonElement member) ? At(member, rest) : [],
    };

    private static IEnumerable<string> Leaves(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Leaves(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Leaves),
        JsonValueKind.Number => [element.GetRawText()],
        JsonValueKind.String => [Dated(element.GetString()!)],
        _ => [],
    };

    private static string Dated(string text) => IsoDate().IsMatch(text)
        ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("yyyy年M月d日", CultureInfo.InvariantCulture)
        : text;

    private static int LineStart(string heading, int from)
    {
        int at = Text.IndexOf($"\n{heading}\n", from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The seed has no heading '{heading}'.");
        return at + 1;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"[0-9]+(?:\.[0-9]+)?")]
    private static partial Regex Numeral();

    [GeneratedRegex(@"[0-9]+(?:\.[0-9]+)?(?:万元|%|份|名|个|人)")]
    private static partial Regex Figure();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}$")]
    private static partial Regex IsoDate();

    /// <summary>One section of the seed.</summary>
    /// <param name="Heading">The line that opens it; empty for what stands before the first.</param>
    /// <param name="Prose">Groups of JSON Pointers (<c>*</c> is every item); each group holds the words of the section once.</param>
    /// <param name="Figures">JSON Pointers that together hold the numerals of the section as data.</param>
    public sealed record Section(string Heading, IReadOnlyList<IReadOnlyList<string>> Prose, IReadOnlyList<string> Figures);
}
