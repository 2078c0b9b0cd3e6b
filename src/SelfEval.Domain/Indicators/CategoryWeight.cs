using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Indicators;

/// <summary>The points that a scheme gives to a level-1 category (一级指标分值).</summary>
/// <param name="Level1">一级指标.</param>
/// <param name="Weight">Points.</param>
public sealed record CategoryWeight(IndicatorLevel1 Level1, decimal Weight);
