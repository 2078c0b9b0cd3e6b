namespace SelfEval.Domain.Diagnosis;

/// <summary>Conflicts that have figures in common, and the sets of figures any one of which explains all of them.</summary>
/// <param name="Conflicts">The conflicts.</param>
/// <param name="Repairs">The sets, lightest first; the first is of the smallest weight there is.</param>
internal sealed record RepairGroup(IReadOnlyList<SystemConflict> Conflicts, IReadOnlyList<int[]> Repairs);
