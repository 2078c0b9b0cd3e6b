namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in the list of <see cref="Problem"/>s.</summary>
internal sealed class ProblemPaths(ItemsPath<Problem> items)
{
    public ItemsPath<Problem> Items => items;

    public FieldPath Id { get; } = items.Each.Field(nameof(Problem.Id));

    public FieldPath Category { get; } = items.Each.Field(nameof(Problem.Category));

    public FieldPath Text { get; } = items.Each.Field(nameof(Problem.Text));

    public FieldPath Cause { get; } = items.Each.Field(nameof(Problem.Cause));

    public FieldPath Affects { get; } = items.Each.Texts(nameof(Problem.Affects), p => p.Affects);

    public FieldPath CarriedOverFrom { get; } = items.Each.Field(nameof(Problem.CarriedOverFrom));
}
