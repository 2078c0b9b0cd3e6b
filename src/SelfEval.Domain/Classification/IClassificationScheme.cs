namespace SelfEval.Domain.Classification;

/// <summary>A classification of budgets: the type that keeps its codes apart from those of the others.</summary>
/// <remarks>
/// Implemented by <see cref="DepartmentEconomic"/>, <see cref="GovernmentEconomic"/>, <see cref="Functional"/> and
/// <see cref="Funding"/> alone.
/// </remarks>
public interface IClassificationScheme
{
    /// <summary>What is fixed about the scheme; its codes and names come from its table.</summary>
    internal static abstract SchemeDefinition Definition { get; }
}
