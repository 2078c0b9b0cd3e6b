using SelfEval.Domain.Figures;
using SelfEval.Domain.Indicators;

namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in <see cref="ExecutionScore"/>.</summary>
internal sealed class ExecutionScorePaths
{
    public ExecutionScorePaths(PartPath<ExecutionScore> part)
    {
        Part = part;
        Initial = part.Amount(nameof(ExecutionScore.Initial), e => e.Initial);
        Adjusted = part.Amount(nameof(ExecutionScore.Adjusted), e => e.Adjusted);
        Outturn = part.Amount(nameof(ExecutionScore.Outturn), e => e.Outturn);
        Parts = part.Items<FundsLine>(nameof(ExecutionScore.Parts), e => e.Parts);
        PartKind = Parts.Each.Field(nameof(FundsLine.Kind), p => p.Kind);
        PartInitial = Parts.Each.Amount(nameof(FundsLine.Initial), l => l.Initial);
        PartAdjusted = Parts.Each.Amount(nameof(FundsLine.Adjusted), l => l.Adjusted);
        PartOutturn = Parts.Each.Amount(nameof(FundsLine.Outturn), l => l.Outturn);
        Rate = part.Percentage(nameof(ExecutionScore.Rate), e => e.Rate);
        Weight = part.Weight(nameof(ExecutionScore.Weight), e => e.Weight);
        Score = part.Given(nameof(ExecutionScore.Score), e => e.Score);
    }

    public PartPath<ExecutionScore> Part { get; }

    public FigurePath<ReportedAmount> Initial { get; }

    public FigurePath<ReportedAmount> Adjusted { get; }

    public FigurePath<ReportedAmount> Outturn { get; }

    public ItemsPath<FundsLine> Parts { get; }

    public FieldPath PartKind { get; }

    public FigurePath<ReportedAmount> PartInitial { get; }

    public FigurePath<ReportedAmount> PartAdjusted { get; }

    public FigurePath<ReportedAmount> PartOutturn { get; }

    public FigurePath<ReportedPercentage> Rate { get; }

    public FigurePath<ReportedScore> Weight { get; }

    public FigurePath<ReportedScore> Score { get; }
}
