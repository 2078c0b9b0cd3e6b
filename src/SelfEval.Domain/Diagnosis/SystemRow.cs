namespace SelfEval.Domain.Diagnosis;

/// <summary>A condition on true values: Σ coefficient × value = right, or ≤ right.</summary>
/// <param name="Columns">The figures, each once; none where the row says that a number which is not 0 is, which nothing can meet.</param>
/// <param name="Coefficients">Their coefficients, none of them 0.</param>
/// <param name="Right">The right side.</param>
/// <param name="IsEquality">Whether both sides are equal.</param>
/// <param name="Guard">The figure whose print the condition comes from, so that it goes when the figure is not believed; −1 for none.</param>
/// <param name="Law">What the condition belongs to; rows of one law stand and fall together.</param>
internal sealed record SystemRow(int[] Columns, Int128[] Coefficients, Int128 Right, bool IsEquality, int Guard, int Law);
