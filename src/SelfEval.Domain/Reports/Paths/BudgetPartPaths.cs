using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in a <see cref="BudgetPart"/>, of one line or of each line of a list.</summary>
internal class BudgetPartPaths : BudgetPaths
{
    /// <summary>Declares the places below the line that the path leads to.</summary>
    public BudgetPartPaths(ReportPath line, Func<SelfEvaluationReport, ItemIndex, BudgetPart?> get)
        : base(line, get) =>
        Share = new(line, nameof(BudgetPart.Share), ReportPath.KeyOf(nameof(BudgetPart), nameof(BudgetPart.Share)), (report, at) =>
            get(report, at)?.Share is { } share ? share : null) { OfPart = (BudgetPart part) => part.Share };

    public FigurePath<ReportedPercentage> Share { get; }
}
