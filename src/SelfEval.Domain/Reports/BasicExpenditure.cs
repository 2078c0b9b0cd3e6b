namespace SelfEval.Domain.Reports;

/// <summary>Basic expenditure: what keeps the unit running (基本支出).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record BasicExpenditure : BudgetPart
{
    /// <summary>人员经费: personnel expenditure, the classes 301 and 303.</summary>
    public ExpenditurePart? Personnel { get; init; }

    /// <summary>公用经费: operating expenditure, all other classes.</summary>
    public ExpenditurePart? Operating { get; init; }

    /// <summary>按部门预算支出经济分类: basic expenditure by economic class, in the order printed.</summary>
    public ValueList<EconomicClassLine> ByEconomicClass { get; init; }
}
