using System.Text;
using SelfEval.Domain.Import.Tables;
using Xunit;

namespace SelfEval.Domain.Import.Tests.Tables;

/// <summary>Reads tables written down in a test.</summary>
internal static class Table
{
    public static BudgetTableOptions Options { get; } = new() { Year = 2023 };

    public static BudgetTableReader Open(string text, BudgetTableOptions? options = null, Encoding? encoding = null) =>
        BudgetTableReader.Open(new MemoryStream((encoding ?? new UTF8Encoding(false)).GetBytes(text)), options ?? Options);

    public static BudgetTableRow[] Rows(string text, BudgetTableOptions? options = null)
    {
        using BudgetTableReader reader = Open(text, options);
        return [.. reader.Read()];
    }

    /// <summary>The only row of a table, which is good.</summary>
    public static BudgetTableLine Line(string text, BudgetTableOptions? options = null)
    {
        BudgetTableRow row = Assert.Single(Rows(text, options));
        Assert.Empty(row.Problems);
        Assert.Null(row.Text);
        return row.Value!;
    }

    /// <summary>All that is wrong with the only row of a table.</summary>
    public static IReadOnlyList<TableProblem> Problems(string text, BudgetTableOptions? options = null)
    {
        BudgetTableRow row = Assert.Single(Rows(text, options));
        Assert.False(row.IsGood);
        return [.. row.Problems];
    }
}
