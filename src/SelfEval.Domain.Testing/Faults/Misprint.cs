using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Testing.Faults;

/// <summary>A wrong print of a figure and what led to it.</summary>
internal readonly record struct Misprint(Slip Slip, ReportedFigure Wrong);
