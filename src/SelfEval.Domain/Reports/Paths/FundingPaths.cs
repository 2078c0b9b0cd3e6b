namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in a list of <see cref="FundingLine"/>s.</summary>
internal sealed class FundingPaths(ItemsPath<FundingLine> items) : BudgetPartPaths(items.Each, items.Each.Get)
{
    public ItemsPath<FundingLine> Items => items;

    // Initialised before the base declares the figures: the source is read first.
    public FieldPath Source { get; } = items.Each.Field(nameof(FundingLine.Source), p => p.Source);
}
