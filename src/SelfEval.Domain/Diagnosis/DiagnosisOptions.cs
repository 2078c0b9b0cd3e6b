using SelfEval.Domain.Localization;

namespace SelfEval.Domain.Diagnosis;

/// <summary>How a report is diagnosed.</summary>
/// <remarks>Equality is by value; immutable.</remarks>
public sealed record DiagnosisOptions
{
    /// <summary>Messages in Chinese, the default weights and limits.</summary>
    public static DiagnosisOptions Default { get; } = new();

    /// <summary>The language of the messages.</summary>
    public Language Language { get; init; }

    /// <summary>How dear it is to call a figure wrong.</summary>
    public DiagnosisWeights Weights { get; init; } = DiagnosisWeights.Default;

    /// <summary>How many sets of figures are listed for conflicts that hang together, from 1; the lightest come first. 32 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MostRepairs { get; init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least one set of figures is listed."); } = 32;

    /// <summary>By how many percent a set of figures may cost more than the cheapest and still be listed; 25 by default.</summary>
    /// <remarks>The default lists, with the default weights, every single figure that explains a conflict by itself.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 1000.</exception>
    public int Tolerance { get; init => field = value is >= 0 and <= 1000 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A tolerance is from 0 to 1000 percent."); } = 25;

    /// <summary>How many steps the search may take, from 1; counted, not timed, so that the same report gives the same answer everywhere. Five million by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public long Budget { get; init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A search needs steps."); } = 5_000_000;

    /// <summary>How many figures a report may have in its identities, from 1; one with more is not looked at, and nothing of it is proved. 100,000 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MostFigures { get; init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A report has figures."); } = 100_000;
}
