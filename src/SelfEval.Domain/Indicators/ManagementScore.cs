using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Indicators;

/// <summary>One thing that the management of the unit is scored by (管理效率指标).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record ManagementScore
{
    /// <summary>What is scored.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not one of the names.</exception>
    public required ManagementCriterion Criterion { get; init => field = ReportName.Of(value); }

    /// <summary>指标名称: its name as printed, where it is not the usual one.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public string? Name { get; init => field = ReportText.Optional(value); }

    /// <summary>The rate that the score is for, such as the execution rate; null where the criterion has none.</summary>
    public ReportedPercentage? Rate { get; init; }

    /// <summary>分值: the points that it is worth.</summary>
    public ReportedScore? Weight { get; init; }

    /// <summary>得分: the points that the unit gives itself.</summary>
    public ReportedScore? Score { get; init; }

    /// <summary>扣分原因: why points were taken off.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public string? Reason { get; init => field = ReportText.Optional(value); }
}
