namespace SelfEval.Domain.Reports;

/// <summary>A problem the report admits (存在的主要问题).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record Problem
{
    /// <summary>A name by which improvement items refer to the problem.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public string? Id { get; init => field = ReportText.Optional(value); }

    /// <summary>The problem as the report says it.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public required string Text { get; init => field = ReportText.Required(value); }
}
