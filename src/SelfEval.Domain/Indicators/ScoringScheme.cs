using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Indicators;

/// <summary>How a self-evaluation is scored (评分办法): weights, tiers and grades, with the norm that sets them.</summary>
/// <remarks>
/// Data: a region that gives other weights writes <c>ScoringSchemes.DepartmentalOverall with { … }</c> and hands it to the check.
/// Equality is by value; immutable, so safe to share between threads.
/// </remarks>
public sealed partial record ScoringScheme
{
    /// <summary>The id by which a form names the scheme.</summary>
    public required string Id { get; init; }

    /// <summary>The name in Chinese.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for.</summary>
    public required ScoringScope Scope { get; init; }

    /// <summary>The norm that sets it.</summary>
    public required string Basis { get; init; }

    /// <summary>The first fiscal year for which it holds.</summary>
    public required FiscalYear FirstYear { get; init; }

    /// <summary>The last fiscal year for which it holds; null while it does.</summary>
    public FiscalYear? LastYear { get; init; }

    /// <summary>Whether the weights were compared with the published norm. What was not never makes a report wrong.</summary>
    public bool IsVerified { get; init; }

    /// <summary>预算执行率分值: points of budget execution; null where the scheme has no such part.</summary>
    public decimal? ExecutionWeight { get; init; }

    /// <summary>一级指标分值: points by level-1 category.</summary>
    public ValueList<CategoryWeight> Categories { get; init; }

    /// <summary>履职效能、管理效率分值: points by block.</summary>
    public ValueList<BlockWeight> Blocks { get; init; }

    /// <summary>管理效率指标: how each criterion of management is scored.</summary>
    public ValueList<CriterionRule> Criteria { get; init; }

    /// <summary>总分: all points together.</summary>
    public decimal Total { get; init; } = 100m;

    /// <summary>优: points from which the grade is excellent.</summary>
    public decimal ExcellentFrom { get; init; } = 90m;

    /// <summary>良: points from which the grade is good.</summary>
    public decimal GoodFrom { get; init; } = 80m;

    /// <summary>中: points from which the grade is fair.</summary>
    public decimal FairFrom { get; init; } = 60m;

    /// <summary>达成预期指标: percent of the weight from which a qualitative indicator counts as achieved.</summary>
    public decimal AchievedFrom { get; init; } = 80m;

    /// <summary>部分达成: percent of the weight from which a qualitative indicator counts as partly achieved.</summary>
    public decimal PartlyFrom { get; init; } = 60m;

    /// <summary>偏差: percent of the target beyond which a better result needs a reason too.</summary>
    public decimal DeviationBound { get; init; } = 30m;

    /// <summary>Whether the scheme holds for a fiscal year.</summary>
    public bool HoldsIn(FiscalYear year) => year >= FirstYear && (LastYear is not { } last || year <= last);

    /// <summary>The grade of a score in points: bounds belong to the better grade.</summary>
    public Grade GradeOf(decimal points) =>
        points >= ExcellentFrom ? Grade.Excellent : points >= GoodFrom ? Grade.Good : points >= FairFrom ? Grade.Fair : Grade.Poor;

    /// <summary>The points of a level-1 category, or null where the scheme gives none.</summary>
    public decimal? WeightOf(IndicatorLevel1 level1)
    {
        foreach (CategoryWeight category in Categories)
        {
            if (category.Level1 == level1)
            {
                return category.Weight;
            }
        }

        return null;
    }

    /// <summary>The points of a block, or null where the scheme has no blocks.</summary>
    public decimal? WeightOf(ScoreBlock block)
    {
        foreach (BlockWeight one in Blocks)
        {
            if (one.Block == block)
            {
                return one.Weight;
            }
        }

        return null;
    }

    /// <summary>How a criterion of management is scored, or null where the scheme does not say.</summary>
    public CriterionRule? RuleOf(ManagementCriterion criterion)
    {
        foreach (CriterionRule rule in Criteria)
        {
            if (rule.Criterion == criterion)
            {
                return rule;
            }
        }

        return null;
    }
}
