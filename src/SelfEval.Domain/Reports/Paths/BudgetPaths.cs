using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in <see cref="BudgetFigures"/>, of the total or of each item of a list.</summary>
internal sealed class BudgetPaths<T>(PartPath<T> part)
    where T : BudgetFigures
{
    public PartPath<T> Part => part;

    public FigurePath<ReportedAmount> Initial { get; } = part.Amount(nameof(BudgetFigures.Initial), b => b.Initial);

    public FigurePath<ReportedAmount> Adjusted { get; } = part.Amount(nameof(BudgetFigures.Adjusted), b => b.Adjusted);

    public FigurePath<ReportedAmount> Outturn { get; } = part.Amount(nameof(BudgetFigures.Outturn), b => b.Outturn);

    public FigurePath<ReportedAmount> PriorOutturn { get; } = part.Amount(nameof(BudgetFigures.PriorOutturn), b => b.PriorOutturn);

    public FigurePath<ReportedAmount> Change { get; } = part.Amount(nameof(BudgetFigures.Change), b => b.Change);

    public FigurePath<ReportedPercentage> ChangeRate { get; } = part.Percentage(nameof(BudgetFigures.ChangeRate), b => b.ChangeRate);
}
