namespace SelfEval.Domain.Indicators;

/// <summary>How a scheme scores one criterion of management (管理效率指标评分标准).</summary>
/// <remarks>Equality is by value; immutable.</remarks>
public sealed record CriterionRule
{
    /// <summary>What is scored.</summary>
    public required ManagementCriterion Criterion { get; init; }

    /// <summary>How.</summary>
    public required ScoringMethod Method { get; init; }

    /// <summary>分值: points; null where the form decides.</summary>
    public decimal? Weight { get; init; }

    /// <summary>The rate in percent up to which the weight is given in full (<see cref="ScoringMethod.Limit"/>).</summary>
    public decimal? Limit { get; init; }

    /// <summary>Points taken off for each percentage point beyond the limit; null where that is a matter of judgement.</summary>
    public decimal? PerPercent { get; init; }
}
