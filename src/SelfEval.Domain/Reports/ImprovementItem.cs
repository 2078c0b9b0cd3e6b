using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Reports;

/// <summary>What is to be done next (下一步改进措施).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record ImprovementItem
{
    /// <summary>A name by which next year's report refers to the item.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public string? Id { get; init => field = ReportText.Optional(value); }

    /// <summary>The measure as the report says it.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public required string Text { get; init => field = ReportText.Required(value); }

    /// <summary>The <see cref="Problem.Id"/>s of the problems that it answers; null where the source links nothing.</summary>
    /// <exception cref="ArgumentException">One is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public ValueList<string>? Addresses { get; init => field = value is { IsAbsent: false } ids ? ReportText.Each(ids) : null; }

    /// <summary>责任部门或责任人: who is to do it.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public string? Owner { get; init => field = ReportText.Optional(value); }

    /// <summary>完成时限: the last day for it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Before 1900 or after 2099.</exception>
    public DateOnly? Due { get; init => field = ReportDate.Of(value); }

    /// <summary>整改状态: how far it has come.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not one of the names.</exception>
    public ImprovementState? State { get; init => field = ReportName.Of(value); }

    /// <summary>The fiscal year in whose report the item was first named, where it is carried over from an earlier year.</summary>
    public FiscalYear? CarriedOverFrom { get; init; }

    /// <summary>The item in another state.</summary>
    /// <exception cref="InvalidOperationException">The item cannot go from its state to that one (<see cref="ImprovementStates.CanBecome"/>).</exception>
    public ImprovementItem MoveTo(ImprovementState state) => (State ?? ImprovementState.Planned).CanBecome(state)
        ? this with { State = state }
        : throw new InvalidOperationException($"An improvement item cannot go from {State ?? ImprovementState.Planned} to {state}.");
}
