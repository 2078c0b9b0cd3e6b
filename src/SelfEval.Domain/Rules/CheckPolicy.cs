namespace SelfEval.Domain.Rules;

/// <summary>How figures that do not recompute exactly are treated.</summary>
public enum CheckPolicy
{
    /// <summary>A figure that rounding explains is advice.</summary>
    Interval = 0,

    /// <summary>Printed figures must recompute exactly: what rounding or truncation explains is as severe as its rule says.</summary>
    Strict = 1,
}
