using SelfEval.Domain.Figures;
using SelfEval.Domain.Indicators;

namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in the list of <see cref="BlockScore"/>s.</summary>
internal sealed class BlockScorePaths(ItemsPath<BlockScore> items)
{
    public ItemsPath<BlockScore> Items => items;

    public FieldPath Block { get; } = items.Each.Field(nameof(BlockScore.Block), p => p.Block);

    public FigurePath<ReportedScore> Weight { get; } = items.Each.Weight(nameof(BlockScore.Weight), b => b.Weight);

    public FigurePath<ReportedScore> Score { get; } = items.Each.Score(nameof(BlockScore.Score), b => b.Score);
}
