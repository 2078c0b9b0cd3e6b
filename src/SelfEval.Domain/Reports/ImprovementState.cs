namespace SelfEval.Domain.Reports;

/// <summary>How far an improvement item has come (整改状态).</summary>
public enum ImprovementState
{
    /// <summary>未开始: planned.</summary>
    Planned = 0,

    /// <summary>进行中: under way.</summary>
    UnderWay = 1,

    /// <summary>已完成: done, not yet confirmed.</summary>
    Completed = 2,

    /// <summary>已销号: confirmed and closed; nothing follows.</summary>
    Closed = 3,

    /// <summary>已取消: dropped; nothing follows.</summary>
    Cancelled = 4,
}
