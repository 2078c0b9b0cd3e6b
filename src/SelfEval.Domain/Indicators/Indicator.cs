using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Indicators;

/// <summary>One performance indicator of the self-evaluation form (三级指标).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record Indicator
{
    /// <summary>A name by which problems refer to the indicator.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public string? Id { get; init => field = ReportText.Optional(value); }

    /// <summary>一级指标: the level-1 category.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not one of the names.</exception>
    public required IndicatorLevel1 Level1 { get; init => field = ReportName.Of(value); }

    /// <summary>二级指标: the level-2 category.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not one of the names.</exception>
    public required IndicatorLevel2 Level2 { get; init => field = ReportName.Of(value); }

    /// <summary>三级指标: what is measured, such as 慰问劳模人数.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public required string Name { get; init => field = ReportText.Required(value); }

    /// <summary>年初指标值: the target set with the budget, where the form shows that it was changed later.</summary>
    public IndicatorTarget? InitialTarget { get; init; }

    /// <summary>年度指标值: the target that the actual is held to.</summary>
    public IndicatorTarget? Target { get; init; }

    /// <summary>计量单位: the unit of target and actual, where the form prints it in a column of its own.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public string? Unit { get; init => field = ReportText.Optional(value); }

    /// <summary>实际完成值: what was achieved.</summary>
    public IndicatorValue? Actual { get; init; }

    /// <summary>分值: the points that the indicator is worth.</summary>
    public ReportedScore? Weight { get; init; }

    /// <summary>得分: the points that the unit gives itself.</summary>
    public ReportedScore? Score { get; init; }

    /// <summary>偏差原因分析及改进措施: why the actual deviates from the target.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public string? DeviationReason { get; init => field = ReportText.Optional(value); }

    /// <summary>佐证材料: what shows that the actual is true.</summary>
    public ValueList<string> Evidence { get; init => field = ReportText.Each(value); }
}
