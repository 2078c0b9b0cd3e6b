using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Reports;

/// <summary>How many indicators of one level-1 category were set (一级指标).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record IndicatorGroup
{
    /// <summary>一级指标: the category.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such category.</exception>
    public required IndicatorLevel1 Category { get; init => field = ReportName.Of(value); }

    /// <summary>How many indicators the report says there are, all its level-2 categories together.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0 or above 1,000,000.</exception>
    public required int Count { get; init => field = ReportCount.Of(value); }

    /// <summary>其中: the same by level-2 category.</summary>
    public ValueList<IndicatorCount> Parts { get; init; }
}
