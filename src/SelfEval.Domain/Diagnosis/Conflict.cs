using SelfEval.Domain.Rules;

namespace SelfEval.Domain.Diagnosis;

/// <summary>Identities and printed figures that cannot all be right; without any one of them they could.</summary>
/// <param name="Rules">The ids of the rules, ascending; a rule that applies at several places of the conflict stands once.</param>
/// <param name="Figures">The JSON Pointers of the figures, in reading order.</param>
public sealed record Conflict(ValueList<string> Rules, ValueList<string> Figures)
{
    /// <summary>The number of the group that it belongs to, from 1: conflicts that have figures in common are explained together.</summary>
    public int Group { get; init; }

    /// <summary>The ids of all rules of the conflicts that were found in its group, ascending: correcting what is suspected there lets them hold together.</summary>
    public ValueList<string> RulesOfGroup { get; init; }

    /// <summary>The conflict in a sentence: which rules, and what is printed that they cannot all hold with.</summary>
    public string Message { get; init; } = "";

    /// <summary>
    /// Whether a finding already says what is wrong, because a rule of the conflict fails by itself for a figure of it. Else each of its identities can hold
    /// alone, and only <see cref="Message"/> tells why they cannot hold together.
    /// </summary>
    /// <param name="result">What checking the same report gave.</param>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    public bool IsToldBy(CheckResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Findings.Any(finding =>
            finding.Verdict is Verdict.Inconsistent or Verdict.Truncated && Rules.Contains(finding.Rule)
            && (Figures.Contains(finding.Pointer) || finding.Operands.Any(operand => !operand.IsInPrior && Figures.Contains(operand.Pointer))));
    }
}
