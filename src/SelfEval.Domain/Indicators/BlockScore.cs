using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Indicators;

/// <summary>Weight and score printed for a block of a departmental form (履职效能、管理效率小计).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record BlockScore
{
    /// <summary>Which block.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not one of the names.</exception>
    public required ScoreBlock Block { get; init => field = ReportName.Of(value); }

    /// <summary>分值: the points of the block.</summary>
    public ReportedScore? Weight { get; init; }

    /// <summary>得分: the points that the unit gives itself.</summary>
    public ReportedScore? Score { get; init; }
}
