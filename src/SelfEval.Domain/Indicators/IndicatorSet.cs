using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Indicators;

/// <summary>The self-evaluation form: execution, indicators and management with their weights and scores (绩效自评表).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record IndicatorSet
{
    /// <summary>评分办法: the id of the <see cref="ScoringScheme"/> that the form follows; null where the fiscal year decides.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public string? Scheme { get; init => field = ReportText.Optional(value); }

    /// <summary>年度资金执行情况: the block of funds, whose execution rate is scored.</summary>
    public ExecutionScore? Execution { get; init; }

    /// <summary>绩效指标: the indicators, in the order printed.</summary>
    public ValueList<Indicator> Indicators { get; init; }

    /// <summary>管理效率: what the management of the unit is scored by, in the order printed.</summary>
    public ValueList<ManagementScore> Management { get; init; }

    /// <summary>小计: weights and scores printed for categories of indicators, such as 产出指标（50分）.</summary>
    public ValueList<CategoryScore> ByCategory { get; init; }

    /// <summary>履职效能、管理效率小计: weights and scores printed for the two blocks of a departmental form.</summary>
    public ValueList<BlockScore> ByBlock { get; init; }

    /// <summary>总分值: the total of the weights as printed.</summary>
    public ReportedScore? TotalWeight { get; init; }

    /// <summary>总分: the total of the scores as printed.</summary>
    public ReportedScore? TotalScore { get; init; }
}
