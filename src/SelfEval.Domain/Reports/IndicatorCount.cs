using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Reports;

/// <summary>How many indicators of one level-2 category were set (二级指标).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record IndicatorCount
{
    /// <summary>二级指标: the category.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such category.</exception>
    public required IndicatorLevel2 Category { get; init => field = ReportName.Of(value); }

    /// <summary>How many indicators the report says there are.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0 or above 1,000,000.</exception>
    public required int Count { get; init => field = ReportCount.Of(value); }
}
