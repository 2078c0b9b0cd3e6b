using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Import.Tables;
using SelfEval.Domain.Localization;
using SelfEval.Tests;
using Xunit;

namespace SelfEval.Domain.Import.Tests.Tables;

/// <summary>docs/tables.md lists the known titles, and its code runs.</summary>
[Collection(nameof(Alone))]
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

    [Fact]
    public void The_code_of_the_page_runs()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        string before = Environment.CurrentDirectory;
        TextWriter console = Console.Out;
        using StringWriter written = new();
        try
        {
            File.WriteAllText(Path.Combine(folder, "lines.csv"), "编码,名称,决算数（元）\n30101,基本工资,5\n30102,津贴补贴,x\n合计,,5\n");
            Environment.CurrentDirectory = folder;
            Console.SetOut(written);

#pragma warning disable IDE0011 // The page spares lines.
            // <page>
            using var table = BudgetTableReader.Open(File.OpenRead("lines.csv"), new BudgetTableOptions { Year = 2023 });
            var sums = new RollUp<DepartmentEconomic>();
            foreach (var row in table.Read())
                if (row.Value is { IsTotal: false, EconomicClass: { } code, Outturn: { } outturn })
                    sums.Add(code, BudgetMeasure.Outturn, outturn);
                else
                    foreach (var problem in row.Problems)
                        Console.WriteLine(problem.Describe(Language.Chinese));
            // </page>
#pragma warning restore IDE0011

            Assert.Equal(Amount.FromYuan(5m), sums.Total(BudgetMeasure.Outturn));
        }
        finally
        {
            Console.SetOut(console);
            Environment.CurrentDirectory = before;
            Directory.Delete(folder, recursive: true);
        }

        Assert.Equal("第3行第3列（决算数（元））：为“x”，应为金额，如1,234.56。", written.ToString().Trim());
        string source = File.ReadAllText(Path.Combine(Accepted.Root, "tests/SelfEval.Domain.Import.Tests/Tables/TitlesPageTests.cs"));
        string shown = string.Join('\n', source.Split("            // <page>\n")[1].Split("            // </page>")[0].Split('\n').Select(line => line.Length > 12 ? line[12..] : line.Trim()));
        Assert.Contains(shown, File.ReadAllText(Path.Combine(Accepted.Root, "docs/tables.md")), StringComparison.Ordinal);
    }
}
