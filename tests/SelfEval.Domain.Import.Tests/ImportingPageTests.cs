using System.Globalization;
using System.Text;
using SelfEval.Tests;
using Xunit;

namespace SelfEval.Domain.Import.Tests;

/// <summary>docs/importing.md says how much of each document is read.</summary>
[Collection(nameof(Alone))]
public class ImportingPageTests
{
    private const string Page = "docs/importing.md";
    private const string Mark = "<!-- Below: made by the tests. -->\n";

    [Fact]
    public void The_measures_on_the_page_are_those_of_the_documents()
    {
        StringBuilder table = new("| document | form | numerals | bound | share | as fields | ambiguous | not understood |\n|---|---|---|---|---|---|---|---|\n");
        int numerals = 0;
        int bound = 0;
        foreach ((string name, ImportedReport imported) in Documents())
        {
            numerals += imported.NumeralCount;
            bound += imported.BoundCount;
            int fields = imported.Numerals.Count(numeral => numeral.Binding == NumeralBinding.Field);
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {imported.Form} | {imported.NumeralCount} | {imported.BoundCount} | {Share(imported.BoundCount, imported.NumeralCount)} | {fields} | {imported.Ambiguities.Count} | {imported.Unread.Count} |\n");
        }

        table.Append(CultureInfo.InvariantCulture, $"| all | | {numerals} | {bound} | {Share(bound, numerals)} | | | |\n");
        Assert.True(bound * 100 >= numerals * 95, $"Only {bound} of {numerals} numerals are bound.");
        string head = File.ReadAllText(Path.Combine(Accepted.Root, Page)).Split(Mark)[0];
        Accepted.AssertFile(Page, $"{head}{Mark}\n{table}");
    }

    [Fact]
    public void Reading_takes_memory_in_proportion_to_length()
    {
        long few = Allocated(2_000);
        long many = Allocated(2_000 * 16);

        // Tables that double as they grow take up to twice as much; a reader that copies what it has read takes sixteen times.
        Assert.True(many < few * 16 * 2, $"{few} bytes for the short text, {many} for one sixteen times as long.");
    }

    [Theory]
    [InlineData("预算5万元；")]
    [InlineData("得分5分")]
    [InlineData("发放品5份")]
    [InlineData("基本支出、")]
    [InlineData("（")]
    [InlineData("2023年")]
    [InlineData("比上年增加\n")]
    [InlineData("2024年1月2日\n")]
    [InlineData("1.一\n")]
    public void Text_that_repeats_one_thing_is_read_to_its_end(string piece)
    {
        StringBuilder text = new("某市某局2023年度自评报告\n一、部门整体收支情况\n");
        for (int i = 0; i < 60_000; i++)
        {
            text.Append(piece);
        }

        text.Append("\n二、自评结论\n").Append(text.ToString(30, Math.Min(300_000, text.Length - 30)));

        // A reader that goes back over what repeats needs hours for this, and nobody would miss that the run does not end.
        ImportedReport imported = ReportImport.ReadText(text.ToString());

        Assert.NotEmpty(imported.Sections);
    }

    private static IEnumerable<(string Name, ImportedReport Imported)> Documents()
    {
        yield return ("worked example", ReportImport.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "tianhe-federation-of-trade-unions-2023.txt"))));
        foreach (string name in HouseStyleTests.Names)
        {
            yield return (name, ReportImport.ReadText(HouseStyleTests.TextOf(name)));
        }
    }

    private static string Share(int part, int whole) => (100m * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    private static long Allocated(int items)
    {
        StringBuilder text = new("某市某局2023年度自评报告\n一、存在的主要问题\n");
        for (int i = 1; i <= items; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"第{i}个问题是项目支出{i}.25万元，比上年减少{i}万元，\n下降3.5%。\n");
        }

        string read = text.ToString();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(items, ReportImport.ReadText(read).RequireReport().Problems!.Value.Count);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
