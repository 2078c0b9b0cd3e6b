namespace SelfEval.Domain.Reports;

/// <summary>The publication of one document (公开情况).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record Publication
{
    /// <summary>是否公开: whether it was published.</summary>
    public bool? Published { get; init; }

    /// <summary>批复日期: the day on which it was approved.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Before 1900 or after 2099.</exception>
    public DateOnly? ApprovedOn { get; init => field = ReportDate.Of(value); }

    /// <summary>公开日期: the day on which it was published.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Before 1900 or after 2099.</exception>
    public DateOnly? PublishedOn { get; init => field = ReportDate.Of(value); }
}
