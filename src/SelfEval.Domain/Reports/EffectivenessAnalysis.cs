namespace SelfEval.Domain.Reports;

/// <summary>How well the mandate was fulfilled (履职效能分析).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record EffectivenessAnalysis
{
    /// <summary>The analysis as the report says it.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public string? Narrative { get; init => field = ReportText.Optional(value); }

    /// <summary>What it says in numbers, in order.</summary>
    public ValueList<QuantifiedStatement> Statements { get; init; }
}
