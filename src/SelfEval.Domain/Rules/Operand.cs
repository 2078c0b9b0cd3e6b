using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>A figure of the report, or of last year's, that takes part in an evaluation.</summary>
internal readonly record struct Operand(FigurePath Path, ItemIndex At, ReportedFigure Printed, int Above, int Below, bool IsInPrior = false)
{
    public ExactFigure Exact { get; } = new(Printed);

    public FindingOperand ToFinding() => new(Path.Pointer(At), Printed) { IsInPrior = IsInPrior };
}
