using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Indicators;

/// <summary>Weight and score printed for a category of indicators (一级、二级指标小计).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record CategoryScore
{
    /// <summary>一级指标: the level-1 category.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not one of the names.</exception>
    public required IndicatorLevel1 Level1 { get; init => field = ReportName.Of(value); }

    /// <summary>二级指标: the level-2 category; null where the figures are of the whole of level 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not one of the names.</exception>
    public IndicatorLevel2? Level2 { get; init => field = ReportName.Of(value); }

    /// <summary>个数: how many indicators the form says there are.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0 or above 1,000,000.</exception>
    public int? Count { get; init => field = ReportCount.Of(value); }

    /// <summary>分值: the points of the category.</summary>
    public ReportedScore? Weight { get; init; }

    /// <summary>得分: the points that the unit gives itself.</summary>
    public ReportedScore? Score { get; init; }
}
