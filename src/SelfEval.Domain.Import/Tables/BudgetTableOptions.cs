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

    /// <summary>计量单位 of amounts for which neither cell, column nor table prints one; null to call such amounts bad.</summary>
    public AmountUnit? Unit { get; init; }

    /// <summary>What separates cells; null to find out.</summary>
    public char? Delimiter { get; init; }

    /// <summary>The encoding; null to find out: a byte order mark, else UTF-8 where the first 64 KB are, else GB18030.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>Whether a code that the year's table rules out, or a name that is another code's, makes a row bad. Otherwise
    /// only what is no code at all does, and the rules of a report judge the rest.</summary>
    public bool HoldCodesToTables { get; init; } = true;

    /// <summary>Other titles of columns beside the known ones.</summary>
    public IReadOnlyDictionary<string, BudgetColumn>? Titles { get; init; }

    /// <summary>The most characters a record may have, 1,024 to 16,777,216; a longer one is a bad row. Memory grows with this.</summary>
    public int MaxRecordLength { get; init; } = DefaultMaxRecordLength;
}
