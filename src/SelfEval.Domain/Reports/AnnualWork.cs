namespace SelfEval.Domain.Reports;

/// <summary>What the unit did in the year (年度总体工作和重点工作任务).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record AnnualWork
{
    /// <summary>The passage as a whole, where it is not wholly given by its tasks.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public string? Narrative { get; init => field = ReportText.Optional(value); }

    /// <summary>重点工作任务: the tasks, in order.</summary>
    public ValueList<KeyTask> KeyTasks { get; init; }
}
