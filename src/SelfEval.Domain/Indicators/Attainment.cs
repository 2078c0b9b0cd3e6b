namespace SelfEval.Domain.Indicators;

/// <summary>Whether an indicator reached its target (完成情况).</summary>
public enum Attainment
{
    /// <summary>Not to be told: target or actual is missing, or they are not of one kind or unit.</summary>
    Unknown = 0,

    /// <summary>完成: the target was reached.</summary>
    Met = 1,

    /// <summary>部分完成: a qualitative target was reached in part.</summary>
    Partly = 2,

    /// <summary>未完成: the target was missed.</summary>
    Missed = 3,
}
