namespace SelfEval.Domain.Diagnosis;

/// <summary>What all identities of a report say of its figures together.</summary>
/// <remarks>Plain data in the language of the diagnosis. Equality is by value; immutable.</remarks>
public sealed record ReportDiagnosis
{
    /// <summary>Whether true values lie behind all printed figures at once, each rounded to the nearest; false also where that was not decided.</summary>
    public required bool IsConsistent { get; init; }

    /// <summary>
    /// Whether the answer is proved: that there are true values, or that no lighter set of figures explains the conflicts and none of the same
    /// weight is missing but where <see cref="IsListCut"/>. False where the budget was used up or the report is too large for it; the answer is then the best
    /// found, and <see cref="IsConsistent"/> false.
    /// </summary>
    public required bool IsProved { get; init; }

    /// <summary>Whether it is known if the figures are consistent: false where the budget was used up before true values or a conflict were found.</summary>
    public bool IsDecided => IsProved || IsConsistent || Conflicts.Count > 0;

    /// <summary>Whether more sets of figures may explain the conflicts of some group than <see cref="DiagnosisOptions.MostRepairs"/>, so that suspects are missing.</summary>
    public bool IsListCut { get; init; }

    /// <summary>
    /// For each group a minimal conflict: identities and figures that cannot all be right, without anything that they could do without. Where the search came
    /// across several in a group it is the one with the fewest figures.
    /// </summary>
    public ValueList<Conflict> Conflicts { get; init; }

    /// <summary>
    /// The figures that may be wrong. Independent conflicts come one after the other, and ranks start again at each: of several figures any
    /// of which would explain a conflict, the likeliest comes first.
    /// </summary>
    public ValueList<Suspect> Suspects { get; init; }
}
