namespace SelfEval.Domain.Diagnosis;

/// <summary>Rows that the prints of some figures make impossible together.</summary>
/// <param name="Rows">The rows, ascending.</param>
/// <param name="Figures">The printed figures, ascending.</param>
internal sealed record SystemConflict(int[] Rows, int[] Figures)
{
    /// <summary>The proof, where the conflict is as the solver found it; null where it was made smaller since, and a solver of its own proves it.</summary>
    public FarkasProof? Proof { get; init; }
}
