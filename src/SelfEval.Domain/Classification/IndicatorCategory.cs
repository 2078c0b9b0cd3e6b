namespace SelfEval.Domain.Classification;

/// <summary>One category of performance indicators (指标类别): its two levels and their names.</summary>
/// <param name="Scheme">The edition.</param>
/// <param name="Level1">一级指标.</param>
/// <param name="Level2">二级指标.</param>
/// <param name="Name1">The name of the first level, such as 产出指标.</param>
/// <param name="Name2">The name of the second level, such as 数量指标.</param>
public sealed record IndicatorCategory(IndicatorScheme Scheme, IndicatorLevel1 Level1, IndicatorLevel2 Level2, string Name1, string Name2);
