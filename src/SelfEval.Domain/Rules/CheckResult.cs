namespace SelfEval.Domain.Rules;

/// <summary>Everything that checking one report gave.</summary>
/// <remarks>Equality is by value; immutable.</remarks>
public sealed record CheckResult
{
    /// <summary>The findings, ordered by position in the report, then by rule id.</summary>
    public ValueList<Finding> Findings { get; init; }

    /// <summary>What could not be evaluated and why, in the order of the rule catalogue.</summary>
    public ValueList<NotEvaluated> NotEvaluated { get; init; }

    /// <summary>The rules that the pack switched off, and why, ordered by id: nothing was judged by them.</summary>
    public ValueList<SwitchedOff> SwitchedOff { get; init; }

    /// <summary>How many times a rule was applied, each item of a list counting by itself.</summary>
    public required int Evaluated { get; init; }

    /// <summary>Whether true values lie behind every identity by itself: no finding is <see cref="Verdict.Inconsistent"/>.</summary>
    public bool IsConsistent
    {
        get
        {
            foreach (Finding finding in Findings)
            {
                if (finding.Verdict == Verdict.Inconsistent)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>How many findings are of a severity.</summary>
    public int Count(Severity severity)
    {
        int count = 0;
        foreach (Finding finding in Findings)
        {
            count += finding.Severity == severity ? 1 : 0;
        }

        return count;
    }
}
