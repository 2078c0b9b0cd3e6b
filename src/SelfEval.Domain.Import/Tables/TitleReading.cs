namespace SelfEval.Domain.Import.Tables;

/// <summary>What a title says.</summary>
/// <param name="Column">The column as a header tells it.</param>
/// <param name="Unit">计量单位 that the title prints.</param>
/// <param name="IsKnown">Whether the title is understood, be its column read or not.</param>
/// <param name="IsDoubtful">Whether it is close to a title that is known, so that its column may have been meant to be read.</param>
internal readonly record struct TitleReading(BudgetTableColumn Column, PrintedUnit Unit, bool IsKnown, bool IsDoubtful);
