using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Diagnosis;

/// <summary>A figure of a report that some identity has.</summary>
/// <param name="Path">What it is.</param>
/// <param name="At">Which item it is of.</param>
/// <param name="Printed">What is printed; null where nothing is.</param>
internal readonly record struct ReportFigure(FigurePath Path, ItemIndex At, ReportedFigure? Printed)
{
    /// <summary>The JSON Pointer.</summary>
    public string Pointer => Path.Pointer(At);

    /// <summary>Whether a figure of this kind and name can be below zero: a change can, what was counted, scored, budgeted or spent mostly not.</summary>
    public bool MayBeNegative => Printed is { Value: < 0m } || FigurePathKind.MayBeNegative(Path);
}
