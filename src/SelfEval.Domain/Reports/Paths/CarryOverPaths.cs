using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in <see cref="CarryOver"/>.</summary>
internal sealed class CarryOverPaths(PartPath<CarryOver> part)
{
    public PartPath<CarryOver> Part => part;

    public FigurePath<ReportedAmount> Opening { get; } = part.Amount(nameof(CarryOver.Opening), c => c.Opening);

    public FigurePath<ReportedAmount> SurplusUsed { get; } = part.Amount(nameof(CarryOver.SurplusUsed), c => c.SurplusUsed);

    public FigurePath<ReportedAmount> SurplusDistributed { get; } = part.Amount(nameof(CarryOver.SurplusDistributed), c => c.SurplusDistributed);

    public FigurePath<ReportedAmount> Closing { get; } = part.Amount(nameof(CarryOver.Closing), c => c.Closing);

    public FigurePath<ReportedPercentage> Rate { get; } = part.Percentage(nameof(CarryOver.Rate), c => c.Rate);
}
