namespace SelfEval.Domain.Import.Tables;

/// <summary>A header with what only the reader of its table needs to know.</summary>
/// <param name="Header">The header.</param>
/// <param name="Records">How many records reach to its end.</param>
/// <param name="Units">The unit that is printed for each column: its own, else that above the table.</param>
internal sealed record FoundHeader(BudgetTableHeader Header, int Records, PrintedUnit[] Units);
