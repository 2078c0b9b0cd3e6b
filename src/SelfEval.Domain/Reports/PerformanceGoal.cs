namespace SelfEval.Domain.Reports;

/// <summary>The overall performance goal (部门整体支出绩效目标).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record PerformanceGoal
{
    /// <summary>The goal as the report says it.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public string? Narrative { get; init => field = ReportText.Optional(value); }

    /// <summary>What the goal says in numbers, in order.</summary>
    public ValueList<QuantifiedStatement> Statements { get; init; }
}
