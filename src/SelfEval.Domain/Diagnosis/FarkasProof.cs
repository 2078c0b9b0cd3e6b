using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Diagnosis;

/// <summary>
/// Why no values meet rows and bounds, after Farkas: the rows and bounds times these factors add up to 0 ≤ something negative. Whoever doubts the
/// solver adds them up.
/// </summary>
/// <param name="Rows">Rows by their numbers in the system, each at most once; the factor of an inequality is positive.</param>
/// <param name="Bounds">Figures by their numbers in the system, whether it is the upper end of their print, and the positive factor.</param>
internal sealed record FarkasProof((int Row, Rational Factor)[] Rows, (int Figure, bool IsUpper, Rational Factor)[] Bounds);
