namespace SelfEval.Domain.Rules;

/// <summary>What it means for an identity that one of its figures is not printed.</summary>
internal enum WhenAbsent
{
    /// <summary>It cannot be evaluated.</summary>
    NotEvaluated = 0,

    /// <summary>There is nothing of it, if nothing else of its line is printed either; else it cannot be evaluated.</summary>
    NothingIfItsLineIs = 1,

    /// <summary>It is left out. The identity is the one for that case: it applies only where at least one such figure is not printed.</summary>
    LeftOut = 2,
}
