using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Reports;

/// <summary>A problem the report admits (存在的主要问题).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record Problem
{
    /// <summary>A name by which improvement items refer to the problem.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public string? Id { get; init => field = ReportText.Optional(value); }

    /// <summary>问题类别: what kind of problem it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not one of the names.</exception>
    public ProblemCategory? Category { get; init => field = ReportName.Of(value); }

    /// <summary>The problem as the report says it.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public required string Text { get; init => field = ReportText.Required(value); }

    /// <summary>原因: why there is the problem.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public string? Cause { get; init => field = ReportText.Optional(value); }

    /// <summary>What it is about: JSON Pointers (RFC 6901) of indicators, budget lines or figures of this report.</summary>
    public ValueList<string>? Affects { get; init => field = value is { IsAbsent: false } places ? ReportText.Each(places) : null; }

    /// <summary>The fiscal year in whose report the problem was first named, where it is carried over from an earlier year.</summary>
    public FiscalYear? CarriedOverFrom { get; init; }
}
