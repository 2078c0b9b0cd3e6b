namespace SelfEval.Domain.Indicators;

/// <summary>The blocks of a departmental overall self-evaluation (评价内容).</summary>
public enum ScoreBlock
{
    /// <summary>履职效能: mandate effectiveness, measured by the indicators.</summary>
    Effectiveness = 0,

    /// <summary>管理效率: management efficiency, measured by budget execution, disclosure, procurement and the like.</summary>
    Efficiency = 1,
}
