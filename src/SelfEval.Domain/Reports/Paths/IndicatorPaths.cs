using SelfEval.Domain.Figures;
using SelfEval.Domain.Indicators;

namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in the list of <see cref="Indicator"/>s.</summary>
internal sealed class IndicatorPaths(ItemsPath<Indicator> items)
{
    public ItemsPath<Indicator> Items => items;

    public FieldPath Id { get; } = items.Each.Field(nameof(Indicator.Id), p => p.Id);

    public FieldPath Level1 { get; } = items.Each.Field(nameof(Indicator.Level1), p => p.Level1);

    public FieldPath Level2 { get; } = items.Each.Field(nameof(Indicator.Level2), p => p.Level2);

    public FieldPath Name { get; } = items.Each.Field(nameof(Indicator.Name), p => p.Name);

    public FieldPath InitialTarget { get; } = items.Each.Field(nameof(Indicator.InitialTarget), p => p.InitialTarget);

    public FieldPath Target { get; } = items.Each.Field(nameof(Indicator.Target), p => p.Target);

    public FieldPath Unit { get; } = items.Each.Field(nameof(Indicator.Unit), p => p.Unit);

    public FieldPath Actual { get; } = items.Each.Field(nameof(Indicator.Actual), p => p.Actual);

    public FigurePath<ReportedScore> Weight { get; } = items.Each.Weight(nameof(Indicator.Weight), i => i.Weight);

    public FigurePath<ReportedScore> Score { get; } = items.Each.Given(nameof(Indicator.Score), i => i.Score);

    public FieldPath DeviationReason { get; } = items.Each.Field(nameof(Indicator.DeviationReason), p => p.DeviationReason);

    public FieldPath Evidence { get; } = items.Each.Texts(nameof(Indicator.Evidence), i => i.Evidence);
}
