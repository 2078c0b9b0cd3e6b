namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in <see cref="PerformanceGoal"/>.</summary>
internal sealed class GoalPaths(PartPath<PerformanceGoal> part)
{
    public PartPath<PerformanceGoal> Part => part;

    public FieldPath Narrative { get; } = part.Field(nameof(PerformanceGoal.Narrative), p => p.Narrative);

    public StatementPaths Statements { get; } = new(part.Items<QuantifiedStatement>(nameof(PerformanceGoal.Statements), g => g.Statements));
}
