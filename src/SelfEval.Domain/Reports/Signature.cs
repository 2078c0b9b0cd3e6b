namespace SelfEval.Domain.Reports;

/// <summary>Who signed the report, and when (落款).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record Signature
{
    /// <summary>单位: the unit that signs.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public string? Unit { get; init => field = ReportText.Optional(value); }

    /// <summary>日期: the day of signing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Before 1900 or after 2099.</exception>
    public DateOnly? Date { get; init => field = ReportDate.Of(value); }
}
