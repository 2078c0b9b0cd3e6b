using SelfEval.Tests;
using Xunit;

namespace SelfEval.Domain.Tests.Classification;

/// <summary>Every table has a page, whose lower part is the table.</summary>
public class ClassificationPagesTests
{
    private const string Mark = "<!-- Below: made from the table by the tests. -->\n";

    public static TheoryData<string> Tables =>
        [.. Directory.GetFiles(Path.Combine(Accepted.Root, "src/SelfEval.Domain/Classification/Tables"), "*.csv").Select(file => Path.GetFileNameWithoutExtension(file)!)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_page_of_a_table_is_fresh(string table)
    {
        string path = $"docs/classification/{table}.md";
        string head = File.ReadAllText(Path.Combine(Accepted.Root, path)).Split(Mark)[0];
        string[][] rows = [.. File.ReadLines(Path.Combine(Accepted.Root, $"src/SelfEval.Domain/Classification/Tables/{table}.csv")).Select(row => row.Split(','))];
        IEnumerable<string> lines =
        [
            $"{rows.Length - 1} rows, [{table}.csv](../../src/SelfEval.Domain/Classification/Tables/{table}.csv):",
            "",
            $"| {string.Join(" | ", rows[0])} |",
            $"|{string.Concat(rows[0].Select(_ => "---|"))}",
            .. rows[1..].Select(row => $"| {string.Join(" | ", row)} |"),
        ];
        Accepted.AssertFile(path, $"{head}{Mark}\n{string.Join('\n', lines)}\n");
        Assert.Contains($"({table}.md)", File.ReadAllText(Path.Combine(Accepted.Root, "docs/classification/README.md")), StringComparison.Ordinal);
    }
}
