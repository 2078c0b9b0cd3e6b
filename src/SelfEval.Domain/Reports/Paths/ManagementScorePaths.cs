using SelfEval.Domain.Figures;
using SelfEval.Domain.Indicators;

namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in the list of <see cref="ManagementScore"/>s.</summary>
internal sealed class ManagementScorePaths(ItemsPath<ManagementScore> items)
{
    public ItemsPath<ManagementScore> Items => items;

    public FieldPath Criterion { get; } = items.Each.Field(nameof(ManagementScore.Criterion), p => p.Criterion);

    public FieldPath Name { get; } = items.Each.Field(nameof(ManagementScore.Name), p => p.Name);

    public FigurePath<ReportedPercentage> Rate { get; } = items.Each.Percentage(nameof(ManagementScore.Rate), m => m.Rate);

    public FigurePath<ReportedScore> Weight { get; } = items.Each.Weight(nameof(ManagementScore.Weight), m => m.Weight);

    public FigurePath<ReportedScore> Score { get; } = items.Each.Given(nameof(ManagementScore.Score), m => m.Score);

    public FieldPath Reason { get; } = items.Each.Field(nameof(ManagementScore.Reason), p => p.Reason);
}
