namespace SelfEval.Domain.Reports;

/// <summary>Project expenditure: what is spent on projects (项目支出).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record ProjectExpenditure : BudgetPart
{
    /// <summary>按部门预算支出经济分类: project expenditure by economic class, in the order printed.</summary>
    public ValueList<EconomicClassLine> ByEconomicClass { get; init; }
}
