namespace SelfEval.Domain.Diagnosis;

/// <summary>Rows that the prints of some figures make impossible together.</summary>
/// <param name="Rows">The rows, ascending.</param>
/// <param name="Figures">The printed figures, ascending.</param>
internal sealed record SystemConflict(int[] Rows, int[] Figures);
