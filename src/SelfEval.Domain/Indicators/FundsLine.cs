using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Indicators;

/// <summary>One kind of funds in the block of funds (其中：本年财政拨款, 上年结转资金, 其他资金).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record FundsLine
{
    /// <summary>Which kind.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not one of the names.</exception>
    public required FundsKind Kind { get; init => field = ReportName.Of(value); }

    /// <summary>年初预算数: initial budget.</summary>
    public ReportedAmount? Initial { get; init; }

    /// <summary>全年预算数（A）: budget of the whole year.</summary>
    public ReportedAmount? Adjusted { get; init; }

    /// <summary>全年执行数（B）: what was spent.</summary>
    public ReportedAmount? Outturn { get; init; }
}
