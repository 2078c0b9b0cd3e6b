using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Import.Tables;

/// <summary>A column as the header names it.</summary>
/// <param name="Number">Its place, the first being 1.</param>
/// <param name="Title">What the header prints.</param>
/// <param name="Meaning">What it means; null for a column that is not read.</param>
/// <param name="Unit">计量单位 that the title prints, or null.</param>
public sealed record BudgetTableColumn(int Number, string Title, BudgetColumn? Meaning, AmountUnit? Unit);
