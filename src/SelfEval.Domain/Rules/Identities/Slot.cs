using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>The place of a figure in an identity of one report, and what is printed there; null where nothing is.</summary>
internal readonly record struct Slot(FigurePath Path, ItemIndex At, int Above, int Below, ReportedFigure? Printed);
