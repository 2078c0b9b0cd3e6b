namespace SelfEval.Domain.Indicators;

/// <summary>The points that a scheme gives to a block of a departmental form (履职效能、管理效率分值).</summary>
/// <param name="Block">The block.</param>
/// <param name="Weight">Points.</param>
public sealed record BlockWeight(ScoreBlock Block, decimal Weight);
