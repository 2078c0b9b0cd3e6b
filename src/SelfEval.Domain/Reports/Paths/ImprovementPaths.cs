namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in the list of <see cref="ImprovementItem"/>s.</summary>
internal sealed class ImprovementPaths(ItemsPath<ImprovementItem> items)
{
    public ItemsPath<ImprovementItem> Items => items;

    public FieldPath Id { get; } = items.Each.Field(nameof(ImprovementItem.Id));

    public FieldPath Text { get; } = items.Each.Field(nameof(ImprovementItem.Text));

    public FieldPath Addresses { get; } = items.Each.Texts(nameof(ImprovementItem.Addresses), i => i.Addresses);

    public FieldPath Owner { get; } = items.Each.Field(nameof(ImprovementItem.Owner));

    public FieldPath Due { get; } = items.Each.Field(nameof(ImprovementItem.Due));

    public FieldPath State { get; } = items.Each.Field(nameof(ImprovementItem.State));

    public FieldPath CarriedOverFrom { get; } = items.Each.Field(nameof(ImprovementItem.CarriedOverFrom));
}
