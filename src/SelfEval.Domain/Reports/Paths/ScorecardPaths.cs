using SelfEval.Domain.Figures;
using SelfEval.Domain.Indicators;

namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in <see cref="IndicatorSet"/>.</summary>
internal sealed class ScorecardPaths
{
    public ScorecardPaths(PartPath<IndicatorSet> part)
    {
        Part = part;
        Scheme = part.Field(nameof(IndicatorSet.Scheme), p => p.Scheme);
        Execution = new(part.Part(nameof(IndicatorSet.Execution), s => s.Execution));
        Indicators = new(part.Items<Indicator>(nameof(IndicatorSet.Indicators), s => s.Indicators));
        Management = new(part.Items<ManagementScore>(nameof(IndicatorSet.Management), s => s.Management));
        ByCategory = new(part.Items<CategoryScore>(nameof(IndicatorSet.ByCategory), s => s.ByCategory));
        ByBlock = new(part.Items<BlockScore>(nameof(IndicatorSet.ByBlock), s => s.ByBlock));
        TotalWeight = part.Weight(nameof(IndicatorSet.TotalWeight), s => s.TotalWeight);
        TotalScore = part.Score(nameof(IndicatorSet.TotalScore), s => s.TotalScore);
    }

    public PartPath<IndicatorSet> Part { get; }

    public FieldPath Scheme { get; }

    public ExecutionScorePaths Execution { get; }

    public IndicatorPaths Indicators { get; }

    public ManagementScorePaths Management { get; }

    public CategoryScorePaths ByCategory { get; }

    public BlockScorePaths ByBlock { get; }

    public FigurePath<ReportedScore> TotalWeight { get; }

    public FigurePath<ReportedScore> TotalScore { get; }
}
