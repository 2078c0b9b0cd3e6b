namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in the list of <see cref="ImprovementItem"/>s.</summary>
internal sealed class ImprovementPaths(ItemsPath<ImprovementItem> items)
{
    public ItemsPath<ImprovementItem> Items => items;

    public FieldPath Text { get; } = items.Each.Field(nameof(ImprovementItem.Text));

    public FieldPath Addresses { get; } = items.Each.Field(nameof(ImprovementItem.Addresses));
}
