namespace SelfEval.Domain.Diagnosis;

/// <summary>Conflicts that have figures in common, and the sets of figures any one of which explains all of them.</summary>
/// <param name="Conflicts">The conflicts.</param>
/// <param name="Repairs">The sets, lightest first; the first is of the smallest weight there is.</param>
internal sealed record RepairGroup(IReadOnlyList<SystemConflict> Conflicts, IReadOnlyList<int[]> Repairs)
{
    /// <summary>Whether there may be more sets, which were not listed because of their number.</summary>
    public bool IsCut { get; init; }

    /// <summary>The conflict of a group that is quickest to read: fewest figures, then fewest rows, then the first ones.</summary>
    public SystemConflict Smallest => Conflicts
        .OrderBy(conflict => conflict.Figures.Length).ThenBy(conflict => conflict.Rows.Length)
        .ThenBy(conflict => conflict.Figures, Comparer<int[]>.Create(static (a, b) => a.AsSpan().SequenceCompareTo(b)))
        .ThenBy(conflict => conflict.Rows, Comparer<int[]>.Create(static (a, b) => a.AsSpan().SequenceCompareTo(b))).First();
}
