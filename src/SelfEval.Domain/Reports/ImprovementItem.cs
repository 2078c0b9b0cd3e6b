namespace SelfEval.Domain.Reports;

/// <summary>What is to be done next (下一步改进措施).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record ImprovementItem
{
    /// <summary>The measure as the report says it.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public required string Text { get; init => field = ReportText.Required(value); }

    /// <summary>The <see cref="Problem.Id"/>s of the problems that it answers; null where the source links nothing.</summary>
    /// <exception cref="ArgumentException">One is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public ValueList<string>? Addresses { get; init => field = value is { IsAbsent: false } ids ? ReportText.Each(ids) : null; }
}
