namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in <see cref="AnnualWork"/>.</summary>
internal sealed class AnnualWorkPaths
{
    public AnnualWorkPaths(PartPath<AnnualWork> part)
    {
        Part = part;
        Narrative = part.Field(nameof(AnnualWork.Narrative), p => p.Narrative);
        KeyTasks = part.Items<KeyTask>(nameof(AnnualWork.KeyTasks), w => w.KeyTasks);
        Text = KeyTasks.Each.Field(nameof(KeyTask.Text), p => p.Text);
        Quantities = KeyTasks.Each.Quantities(nameof(KeyTask.Quantities), t => t.Quantities);
    }

    public PartPath<AnnualWork> Part { get; }

    public FieldPath Narrative { get; }

    public ItemsPath<KeyTask> KeyTasks { get; }

    public FieldPath Text { get; }

    public QuantitiesPath Quantities { get; }
}
