namespace SelfEval.Domain.Reports;

/// <summary>One line of budget and final accounts (预决算行).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record BudgetLine : BudgetFigures;
