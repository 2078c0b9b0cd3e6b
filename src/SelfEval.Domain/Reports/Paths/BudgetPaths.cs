using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in <see cref="BudgetFigures"/>, of one line or of each line of a list.</summary>
internal class BudgetPaths
{
    /// <summary>Declares the places below the line that the path leads to.</summary>
    public BudgetPaths(ReportPath line, Func<SelfEvaluationReport, ItemIndex, BudgetFigures?> get)
    {
        Line = line;
        Initial = Amount(nameof(BudgetFigures.Initial), b => b.Initial);
        Adjusted = Amount(nameof(BudgetFigures.Adjusted), b => b.Adjusted);
        Outturn = Amount(nameof(BudgetFigures.Outturn), b => b.Outturn);
        PriorOutturn = Amount(nameof(BudgetFigures.PriorOutturn), b => b.PriorOutturn);
        Change = Amount(nameof(BudgetFigures.Change), b => b.Change);
        ChangeRate = new(line, nameof(BudgetFigures.ChangeRate), ReportPath.KeyOf(nameof(BudgetFigures), nameof(BudgetFigures.ChangeRate)), (report, at) =>
            get(report, at)?.ChangeRate is { } rate ? rate : null) { OfPart = (BudgetFigures line) => line.ChangeRate };

        FigurePath<ReportedAmount> Amount(string member, Func<BudgetFigures, ReportedAmount?> of) =>
            new(line, member, ReportPath.KeyOf(nameof(BudgetFigures), member), (report, at) =>
                get(report, at) is { } figures && of(figures) is { } figure ? figure : null) { OfPart = of };
    }

    /// <summary>The line itself.</summary>
    public ReportPath Line { get; }

    public FigurePath<ReportedAmount> Initial { get; }

    public FigurePath<ReportedAmount> Adjusted { get; }

    public FigurePath<ReportedAmount> Outturn { get; }

    public FigurePath<ReportedAmount> PriorOutturn { get; }

    public FigurePath<ReportedAmount> Change { get; }

    public FigurePath<ReportedPercentage> ChangeRate { get; }

    /// <summary>The amount of a measure.</summary>
    public FigurePath<ReportedAmount> this[BudgetMeasure measure] => measure switch
    {
        BudgetMeasure.Initial => Initial,
        BudgetMeasure.Adjusted => Adjusted,
        BudgetMeasure.Outturn => Outturn,
        BudgetMeasure.PriorOutturn => PriorOutturn,
        _ => Change,
    };
}
