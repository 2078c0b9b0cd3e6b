using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Testing.Consistent;

/// <summary>What is spent on one group of the economic classification, of one kind, for one function, out of one source.</summary>
/// <remarks>Every amount of expenditure that a report prints is a sum of these, so that all breakdowns agree.</remarks>
internal sealed record Spending(ClassificationCode<DepartmentEconomic> Code, BudgetKind Kind, ClassificationCode<Functional> Function, FundingSource Source, TrueLine Amount);
