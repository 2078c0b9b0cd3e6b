using System.Globalization;

namespace SelfEval.Domain.Classification;

/// <summary>The run of years in which a row of a table holds, as its cells say: an empty cell leaves that end open.</summary>
internal readonly record struct ValidYears(FiscalYear First, FiscalYear Last)
{
    /// <summary>Reads the cells <c>valid_from_year</c> and <c>valid_to_year</c>.</summary>
    public static ValidYears Of(string from, string to) => new(Year(from, FiscalYear.First), Year(to, FiscalYear.Last));

    /// <summary>Whether the row holds in the year.</summary>
    public bool Contains(FiscalYear year) => First <= year && year <= Last;

    private static FiscalYear Year(string cell, int otherwise) => cell.Length == 0 ? otherwise : int.Parse(cell, CultureInfo.InvariantCulture);
}
