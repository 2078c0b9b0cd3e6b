using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in <see cref="Expenditure"/>.</summary>
internal sealed class ExpenditurePaths(PartPath<Expenditure> part)
{
    public PartPath<Expenditure> Part => part;

    public FieldPath Narrative { get; } = part.Field(nameof(Expenditure.Narrative));

    public FigurePath<ReportedAmount> Initial { get; } = part.Amount(nameof(Expenditure.Initial), e => e.Initial);

    public FigurePath<ReportedAmount> Adjusted { get; } = part.Amount(nameof(Expenditure.Adjusted), e => e.Adjusted);

    public FigurePath<ReportedAmount> Outturn { get; } = part.Amount(nameof(Expenditure.Outturn), e => e.Outturn);

    public FigurePath<ReportedPercentage> ExecutionRate { get; } = part.Percentage(nameof(Expenditure.ExecutionRate), e => e.ExecutionRate);

    public ExpenditurePartPaths Basic { get; } = new(part.Part(nameof(Expenditure.Basic), e => e.Basic));

    public ExpenditurePartPaths Project { get; } = new(part.Part(nameof(Expenditure.Project), e => e.Project));

    public EconomicClassPaths ByEconomicClass { get; } = new(part.Items<EconomicClassLine>(nameof(Expenditure.ByEconomicClass), e => e.ByEconomicClass));
}
