using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Indicators;

/// <summary>The block of funds of a self-evaluation form (年度资金总额) and the score of its execution.</summary>
/// <remarks>
/// The score is the weight times the execution rate, not above the weight. A member that is null is absent in the source.
/// Equality is by value; immutable. Source: 财预〔2020〕10号, the form of self-evaluation.
/// </remarks>
public sealed record ExecutionScore
{
    /// <summary>年度资金总额·年初预算数: initial budget.</summary>
    public ReportedAmount? Initial { get; init; }

    /// <summary>年度资金总额·全年预算数（A）: budget of the whole year.</summary>
    public ReportedAmount? Adjusted { get; init; }

    /// <summary>年度资金总额·全年执行数（B）: what was spent.</summary>
    public ReportedAmount? Outturn { get; init; }

    /// <summary>其中: the same by kind of funds, in the order printed.</summary>
    public ValueList<FundsLine> Parts { get; init; }

    /// <summary>执行率（B/A）: execution rate.</summary>
    public ReportedPercentage? Rate { get; init; }

    /// <summary>分值: the points that execution is worth.</summary>
    public ReportedScore? Weight { get; init; }

    /// <summary>得分: the points that the unit gives itself.</summary>
    public ReportedScore? Score { get; init; }
}
