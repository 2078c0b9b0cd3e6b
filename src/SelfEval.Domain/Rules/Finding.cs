namespace SelfEval.Domain.Rules;

/// <summary>What a rule has to say about a report (核对意见).</summary>
/// <remarks>Plain data in the language of the check. Equality is by value; immutable.</remarks>
public sealed record Finding
{
    /// <summary>Figures that a finding lists; a total over a longer list names the first of them.</summary>
    internal const int MaxOperands = 100;

    /// <summary>The id of the rule, such as SE4001.</summary>
    public required string Rule { get; init; }

    /// <summary>What the rule is called.</summary>
    public required string Name { get; init; }

    /// <summary>How much it matters under the policy of the check.</summary>
    public required Severity Severity { get; init; }

    /// <summary>How the rule judges.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The JSON Pointer of the place it is about: for an identity the derived figure. The member may be absent.</summary>
    public required string Pointer { get; init; }

    /// <summary>What was expected, what was printed, the difference: one or two sentences.</summary>
    public required string Message { get; init; }

    /// <summary>The arithmetic written out; null where there is none.</summary>
    public string? Explanation { get; init; }

    /// <summary>What was printed, or null where nothing was; for shares that should total 100 %, what they total.</summary>
    public string? Printed { get; init; }

    /// <summary>What recomputing gives, printed like the figure it is compared with; null where nothing single is expected.</summary>
    public string? Expected { get; init; }

    /// <summary>Printed less expected, in the report's own unit; null where there is no such number.</summary>
    public string? Difference { get; init; }

    /// <summary>The figures that took part, the derived one first, no more than a hundred.</summary>
    public ValueList<FindingOperand> Operands { get; init; }

    /// <summary>How many more figures took part than are listed.</summary>
    public int OperandsLeftOut { get; init; }

    /// <summary>The norm that the rule rests on.</summary>
    public required string Basis { get; init; }

    /// <summary>What to do about it.</summary>
    public required string Action { get; init; }
}
