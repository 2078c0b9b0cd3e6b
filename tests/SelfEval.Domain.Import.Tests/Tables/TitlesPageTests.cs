using SelfEval.Domain.Import.Tables;
using SelfEval.Tests;
using Xunit;

namespace SelfEval.Domain.Import.Tests.Tables;

/// <summary>docs/tables.md lists the known titles.</summary>
public class TitlesPageTests
{
    private const string Mark = "<!-- Below: made from columns.csv by the tests. -->\n";

    [Fact]
    public void The_titles_on_the_page_are_those_that_are_known()
    {
        string head = File.ReadAllText(Path.Combine(Accepted.Root, "docs/tables.md")).Split(Mark)[0];
        IEnumerable<string> rows = File.ReadLines(Path.Combine(Accepted.Root, "src/SelfEval.Domain.Import/Resources/columns.csv")).Skip(1)
            .GroupBy(row => row.Split(',')[0], row => row.Split(',')[1])
            .Select(column => $"| {column.Key} | {string.Join("、", column)} |");
        Accepted.AssertFile("docs/tables.md", $"{head}{Mark}\n| meaning | titles |\n|---|---|\n{string.Join('\n', rows)}\n");
    }

    [Fact]
    public void Every_known_title_is_read_as_what_it_means()
    {
        foreach (string row in File.ReadLines(Path.Combine(Accepted.Root, "src/SelfEval.Domain.Import/Resources/columns.csv")).Skip(1))
        {
            string[] cells = row.Split(',');
            Assert.Equal(Enum.Parse<BudgetColumn>(cells[0]), new ColumnTitles(Table.Options).Read(1, cells[1]).Column.Meaning);
        }
    }
}
