using SelfEval.Domain.Indicators;
using SelfEval.Domain.Localization;

namespace SelfEval.Domain.Rules;

/// <summary>How a report is checked.</summary>
/// <remarks>Equality is by value; immutable.</remarks>
public sealed record CheckOptions
{
    /// <summary>Interval policy, findings in Chinese.</summary>
    public static CheckOptions Default { get; } = new();

    /// <summary>How figures that do not recompute exactly are treated.</summary>
    public CheckPolicy Policy { get; init; }

    /// <summary>The language of the findings.</summary>
    public Language Language { get; init; }

    /// <summary>Scoring schemes of the host; one that has the id of a scheme of the library takes its place.</summary>
    public ValueList<ScoringScheme> Schemes { get; init; }
}
