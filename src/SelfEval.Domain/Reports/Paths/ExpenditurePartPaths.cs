using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in <see cref="ExpenditurePart"/>.</summary>
internal sealed class ExpenditurePartPaths(PartPath<ExpenditurePart> part)
{
    public FigurePath<ReportedAmount> Outturn { get; } = part.Amount(nameof(ExpenditurePart.Outturn), p => p.Outturn);

    public FigurePath<ReportedPercentage> Share { get; } = part.Percentage(nameof(ExpenditurePart.Share), p => p.Share);
}
