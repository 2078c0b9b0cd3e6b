namespace SelfEval.Domain.Reports;

/// <summary>The legal course of an improvement item (整改流程).</summary>
public static class ImprovementStates
{
    /// <summary>Whether an item can go from a state to another in one step: planned → under way → completed → closed; completed work found
    /// wanting is under way again; what is not completed can be cancelled. To stay is no step.</summary>
    public static bool CanBecome(this ImprovementState from, ImprovementState to) => (from, to) switch
    {
        (ImprovementState.Planned, ImprovementState.UnderWay or ImprovementState.Cancelled) => true,
        (ImprovementState.UnderWay, ImprovementState.Completed or ImprovementState.Cancelled) => true,
        (ImprovementState.Completed, ImprovementState.Closed or ImprovementState.UnderWay) => true,
        _ => false,
    };

    /// <summary>Whether an item can come from a state to another in any number of steps, none included.</summary>
    public static bool CanReach(this ImprovementState from, ImprovementState to) => from == to || from switch
    {
        ImprovementState.Planned => to is not ImprovementState.Planned,
        ImprovementState.UnderWay or ImprovementState.Completed => to is not ImprovementState.Planned,
        _ => false,
    };

    /// <summary>Whether something is still to be done.</summary>
    public static bool IsOpen(this ImprovementState state) => state is ImprovementState.Planned or ImprovementState.UnderWay;
}
