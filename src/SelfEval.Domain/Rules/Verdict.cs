namespace SelfEval.Domain.Rules;

/// <summary>How a rule judges a report (判定), from best to worst.</summary>
public enum Verdict
{
    /// <summary>一致: recomputing from the printed figures gives the printed result; no finding.</summary>
    Exact = 0,

    /// <summary>舍入范围内: not exact, yet true values exist that print as shown.</summary>
    WithinRounding = 1,

    /// <summary>截尾: true values exist only if the derived figure was cut off instead of rounded.</summary>
    Truncated = 2,

    /// <summary>无意义: a zero base, or a sign that makes the ratio meaningless.</summary>
    Undefined = 3,

    /// <summary>不成立: a condition that is no arithmetic identity does not hold.</summary>
    Violated = 4,

    /// <summary>不一致: no true values print as shown.</summary>
    Inconsistent = 5,
}
