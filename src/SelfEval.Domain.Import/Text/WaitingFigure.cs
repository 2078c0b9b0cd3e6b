namespace SelfEval.Domain.Import.Text;

/// <summary>An amount of which the rest of the sentence may still say what it measures.</summary>
/// <param name="Line">The line that it stands beside.</param>
/// <param name="Slot"><see cref="Slot.Unlabelled"/> or <see cref="Slot.Budget"/>.</param>
/// <param name="Figure">The amount.</param>
/// <param name="Inherited">The measure of the amount that it is part of; <see cref="Slot.None"/> where none is said.</param>
/// <param name="IsFirst">Whether the line had no amount before it.</param>
internal readonly record struct WaitingFigure(LineKey Line, Slot Slot, Token Figure, Slot Inherited, bool IsFirst);
