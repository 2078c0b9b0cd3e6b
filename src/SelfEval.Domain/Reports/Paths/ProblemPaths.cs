namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in the list of <see cref="Problem"/>s.</summary>
internal sealed class ProblemPaths(ItemsPath<Problem> items)
{
    public ItemsPath<Problem> Items => items;

    public FieldPath Id { get; } = items.Each.Field(nameof(Problem.Id), p => p.Id);

    public FieldPath Category { get; } = items.Each.Field(nameof(Problem.Category), p => p.Category);

    public FieldPath Text { get; } = items.Each.Field(nameof(Problem.Text), p => p.Text);

    public FieldPath Cause { get; } = items.Each.Field(nameof(Problem.Cause), p => p.Cause);

    public FieldPath Affects { get; } = items.Each.Texts(nameof(Problem.Affects), p => p.Affects);

    public FieldPath CarriedOverFrom { get; } = items.Each.Field(nameof(Problem.CarriedOverFrom), p => p.CarriedOverFrom);
}
