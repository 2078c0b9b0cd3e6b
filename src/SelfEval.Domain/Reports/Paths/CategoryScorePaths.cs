using SelfEval.Domain.Figures;
using SelfEval.Domain.Indicators;

namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in the list of <see cref="CategoryScore"/>s.</summary>
internal sealed class CategoryScorePaths(ItemsPath<CategoryScore> items)
{
    public ItemsPath<CategoryScore> Items => items;

    public FieldPath Level1 { get; } = items.Each.Field(nameof(CategoryScore.Level1), p => p.Level1);

    public FieldPath Level2 { get; } = items.Each.Field(nameof(CategoryScore.Level2), p => p.Level2);

    public FigurePath<int> Count { get; } = items.Each.Count(nameof(CategoryScore.Count), c => c.Count);

    public FigurePath<ReportedScore> Weight { get; } = items.Each.Weight(nameof(CategoryScore.Weight), c => c.Weight);

    public FigurePath<ReportedScore> Score { get; } = items.Each.Score(nameof(CategoryScore.Score), c => c.Score);
}
