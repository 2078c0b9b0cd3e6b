using System.Text;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Import.Tables;

/// <summary>How a budget table is read. Immutable.</summary>
public sealed record BudgetTableOptions
{
    /// <summary>The limit on a record that holds where none is chosen.</summary>
    public const int DefaultMaxRecordLength = 65_536;

    /// <summary>预算年度: the year whose tables the codes are held against.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>计量单位 of amounts for which neither cell, column nor table prints one, known or not; null to call such amounts bad.</summary>
    public AmountUnit? Unit { get; init; }

    /// <summary>What separates cells; null to find out.</summary>
    public char? Delimiter { get; init; }

    /// <summary>The encoding; null to find out: a byte order mark, else UTF-8 where most
    /// of what is not ASCII in the first 64 KB is that, else GB18030.
    /// A byte order mark is passed over in any case, and bytes that are no text make their row bad whatever the encoding's own fallback.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>Whether a code that the year's table rules out, or a name that is another code's, makes a row bad. Otherwise
    /// only what is no code at all does, and the rules of a report judge the rest.</summary>
    public bool HoldCodesToTables { get; init; } = true;

    /// <summary>Other titles of columns beside the known ones; null for a title whose column is not to be read.</summary>
    public IReadOnlyDictionary<string, BudgetColumn?>? Titles { get; init; }

    /// <summary>The classification that names without a code are of: <see cref="BudgetColumn.EconomicClass"/>,
    /// <see cref="BudgetColumn.GovernmentClass"/> or <see cref="BudgetColumn.Function"/>; null to go by what the table says of itself,
    /// and to call a name bad that stands in several tables (住房公积金 in all three).</summary>
    public BudgetColumn? NamesOf { get; init; }

    /// <summary>The most characters a record may have, 1,024 to 16,777,216; a longer one is a bad row. Memory grows with this.</summary>
    public int MaxRecordLength { get; init; } = DefaultMaxRecordLength;
}
