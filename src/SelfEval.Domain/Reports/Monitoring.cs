namespace SelfEval.Domain.Reports;

/// <summary>The mid-year monitoring of performance (绩效运行监控).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record Monitoring
{
    /// <summary>The day on or before which it was done (于…前).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Before 1900 or after 2099.</exception>
    public DateOnly? CompletedBy { get; init => field = ReportDate.Of(value); }
}
