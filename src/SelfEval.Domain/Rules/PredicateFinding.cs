namespace SelfEval.Domain.Rules;

/// <summary>What a predicate adds to its finding beside the sentence.</summary>
internal readonly record struct PredicateFinding()
{
    /// <summary>How it judges; a condition that does not hold is violated.</summary>
    public Verdict Verdict { get; init; } = Verdict.Violated;

    /// <summary>How much it matters, where that is not as the rule says.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Which of the rule's sentences tells it.</summary>
    public string Text { get; init; } = "message";

    /// <summary>The arithmetic, if there is any.</summary>
    public string? Explanation { get; init; }

    /// <summary>What was printed.</summary>
    public string? Printed { get; init; }

    /// <summary>What was expected.</summary>
    public string? Expected { get; init; }

    /// <summary>The figures that took part.</summary>
    public ValueList<FindingOperand> Operands { get; init; }
}
