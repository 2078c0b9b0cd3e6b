using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Rules;

/// <summary>A printed figure that took part in a judgement.</summary>
/// <param name="Pointer">The JSON Pointer of the figure.</param>
/// <param name="Printed">The figure as printed.</param>
public sealed record FindingOperand(string Pointer, ReportedFigure Printed)
{
    /// <summary>Whether the figure stands in last year's report, not in the one that was checked.</summary>
    public bool IsInPrior { get; init; }
}
