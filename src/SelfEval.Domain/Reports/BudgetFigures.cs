using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Reports;

/// <summary>The figures of one line of budget and final accounts (预决算数), which belong together.</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public abstract record BudgetFigures
{
    private protected BudgetFigures()
    {
    }

    /// <summary>年初预算数: initial budget.</summary>
    public ReportedAmount? Initial { get; init; }

    /// <summary>调整预算数: adjusted budget.</summary>
    public ReportedAmount? Adjusted { get; init; }

    /// <summary>决算数: outturn, the final accounts.</summary>
    public ReportedAmount? Outturn { get; init; }

    /// <summary>上年决算数: the outturn of the year before.</summary>
    public ReportedAmount? PriorOutturn { get; init; }

    /// <summary>增减额: outturn less prior-year outturn; 减少 48 万元 is −48万元.</summary>
    public ReportedAmount? Change { get; init; }

    /// <summary>增减率: change ÷ prior-year outturn; 减少率 7.9 % is −7.9%.</summary>
    public ReportedPercentage? ChangeRate { get; init; }
}
