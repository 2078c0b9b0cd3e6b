namespace SelfEval.Domain.Classification;

/// <summary>The two kinds of a department's expenditure (支出性质).</summary>
public enum BudgetKind
{
    /// <summary>基本支出: basic expenditure.</summary>
    Basic = 0,

    /// <summary>项目支出: project expenditure.</summary>
    Project = 1,
}
