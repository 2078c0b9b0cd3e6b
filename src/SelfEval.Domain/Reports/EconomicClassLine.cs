using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Reports;

/// <summary>A line of the department economic classification (部门预算支出经济分类).</summary>
/// <remarks>Equality is by value; immutable.</remarks>
public sealed record EconomicClassLine : ClassifiedLine<DepartmentEconomic>;
