namespace SelfEval.Domain.Import.Tables;

/// <summary>A row below the header: a good one with its line, or a bad one with everything that is wrong with it.</summary>
/// <param name="Line">The line of the file in which the row begins, the first being 1.</param>
/// <param name="Value">The line; null for a bad row.</param>
/// <param name="Problems">What is wrong; empty for a good row.</param>
/// <param name="Text">The text of a bad row as it stands in the file, cut after 400 characters; null for a good one.</param>
public readonly record struct BudgetTableRow(int Line, BudgetTableLine? Value, ValueList<TableProblem> Problems, string? Text)
{
    /// <summary>Whether the row could be read.</summary>
    public bool IsGood => Value is not null;
}
