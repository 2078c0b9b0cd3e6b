namespace SelfEval.Domain.Reports;

/// <summary>A part of an expenditure and its share (其中).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record ExpenditurePart : BudgetPart;
