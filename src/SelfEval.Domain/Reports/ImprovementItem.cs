using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Reports;

/// <summary>What is to be done next (下一步改进措施).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record ImprovementItem
{
    /// <summary>A name by which next year's report refers to the item.</summary>
    /// <exception cref="ArgumentException">The text is blank or longer than 200,000 characters.</exception>
    public string? Id { get; init => field = ReportText.Optional(value); }

    /// <summary>The measure as the report says it.</summary>
    /// <exception cref="ArgumentException">The text is blank or longer than 200,000 characters.</exception>
    public required string Text { get; init => field = ReportText.Required(value); }

    /// <summary>The <see cref="Problem.Id"/>s of the problems that it answers; null where the source links nothing.</summary>
    public ValueList<string>? Addresses { get; init; }

    /// <summary>责任部门或责任人: who is to do it.</summary>
    /// <exception cref="ArgumentException">The text is blank or longer than 200,000 characters.</exception>
    public string? Owner { get; init => field = ReportText.Optional(value); }

    /// <summary>完成时限: the last day for it.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>整改状态: how far it has come.</summary>
    public ImprovementState? State { get; init; }

    /// <summary>The fiscal year in whose report the item was first named, where it is carried over from an earlier year.</summary>
    public FiscalYear? CarriedOverFrom { get; init; }

    /// <summary>The item in another state.</summary>
    /// <exception cref="InvalidOperationException">The item cannot go from its state to that one (<see cref="ImprovementStates.CanBecome"/>).</exception>
    public ImprovementItem MoveTo(ImprovementState state) => (State ?? ImprovementState.Planned).CanBecome(state)
        ? this with { State = state }
        : throw new InvalidOperationException($"An improvement item cannot go from {State ?? ImprovementState.Planned} to {state}.");
}
