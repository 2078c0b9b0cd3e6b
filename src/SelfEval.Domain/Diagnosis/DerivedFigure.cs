using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Diagnosis;

/// <summary>What the printed figures say of one that is not printed (推算数).</summary>
/// <param name="Pointer">The JSON Pointer of the figure.</param>
/// <param name="Implied">The true values in base units that the printed figures allow.</param>
/// <param name="Printed">How it would be printed, in the unit and with the decimals of figures like it; null where more than one print fits.</param>
public sealed record DerivedFigure(string Pointer, Interval Implied, ReportedFigure? Printed);
