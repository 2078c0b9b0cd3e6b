namespace SelfEval.Domain.Rules;

/// <summary>A linear condition on true values: Σ coefficient × value equals the right side, or is not above it.</summary>
/// <param name="OfResult">The coefficient of the derived figure; 0 where it only gives the rate of the condition.</param>
/// <param name="OfSlots">The coefficients of the other figures, in their order.</param>
/// <param name="Right">The right side, in 10⁻¹² base units.</param>
/// <param name="IsEquality">Whether both sides are equal; otherwise the left one is not above the right one.</param>
/// <param name="HoldsByResult">Whether the condition comes from the print of the derived figure, so that it goes when that is not believed.</param>
internal sealed record LinearForm(Int128 OfResult, Int128[] OfSlots, Int128 Right, bool IsEquality, bool HoldsByResult = false);
