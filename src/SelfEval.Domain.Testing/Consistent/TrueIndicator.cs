using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Testing.Consistent;

/// <summary>An indicator with its true weight and score in points; the score is at most the weight.</summary>
internal sealed record TrueIndicator(IndicatorLevel1 Level1, IndicatorLevel2 Level2, int Weight, decimal Score);
