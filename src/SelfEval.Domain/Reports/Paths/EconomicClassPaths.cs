using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in a list of <see cref="EconomicClassLine"/>s.</summary>
internal sealed class EconomicClassPaths(ItemsPath<EconomicClassLine> items)
{
    public ItemsPath<EconomicClassLine> Items => items;

    public FieldPath Name { get; } = items.Each.Field(nameof(EconomicClassLine.Name));

    public FigurePath<ReportedAmount> Outturn { get; } = items.Each.Amount(nameof(EconomicClassLine.Outturn), c => c.Outturn);

    public FigurePath<ReportedPercentage> Share { get; } = items.Each.Percentage(nameof(EconomicClassLine.Share), c => c.Share);
}
