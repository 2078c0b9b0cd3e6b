namespace SelfEval.Domain.Classification;

/// <summary>The amounts of a budget line that add up from its parts (预决算数).</summary>
public enum BudgetMeasure
{
    /// <summary>年初预算数: initial budget.</summary>
    Initial = 0,

    /// <summary>调整预算数: adjusted budget.</summary>
    Adjusted = 1,

    /// <summary>决算数: outturn.</summary>
    Outturn = 2,

    /// <summary>上年决算数: outturn of the year before.</summary>
    PriorOutturn = 3,

    /// <summary>增减额: outturn less prior-year outturn.</summary>
    Change = 4,
}
