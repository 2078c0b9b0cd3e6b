namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in the list of <see cref="ImprovementItem"/>s.</summary>
internal sealed class ImprovementPaths(ItemsPath<ImprovementItem> items)
{
    public ItemsPath<ImprovementItem> Items => items;

    public FieldPath Id { get; } = items.Each.Field(nameof(ImprovementItem.Id), p => p.Id);

    public FieldPath Text { get; } = items.Each.Field(nameof(ImprovementItem.Text), p => p.Text);

    public FieldPath Addresses { get; } = items.Each.Texts(nameof(ImprovementItem.Addresses), i => i.Addresses);

    public FieldPath Owner { get; } = items.Each.Field(nameof(ImprovementItem.Owner), p => p.Owner);

    public FieldPath Due { get; } = items.Each.Field(nameof(ImprovementItem.Due), p => p.Due);

    public FieldPath State { get; } = items.Each.Field(nameof(ImprovementItem.State), p => p.State);

    public FieldPath CarriedOverFrom { get; } = items.Each.Field(nameof(ImprovementItem.CarriedOverFrom), p => p.CarriedOverFrom);
}
