namespace SelfEval.Domain.Diagnosis;

/// <summary>The figures that a report leaves out and its identities imply.</summary>
/// <param name="Figures">Those that are bounded from both sides, in reading order.</param>
/// <param name="IsComplete">Whether these are all, and what was left out of account is proved to be the likeliest to be wrong; false where the budget was used up
/// or the report is too large for it.</param>
public sealed record Derivation(ValueList<DerivedFigure> Figures, bool IsComplete);
