namespace SelfEval.Domain.Import.Tables;

/// <summary>A table of which nothing can be read, because its header is not understood.</summary>
public sealed class BudgetTableException : FormatException
{
    internal BudgetTableException(TableProblem problem)
        : base(problem.Describe(Localization.Language.English)) => Problem = problem;

    /// <summary>What is wrong with the header.</summary>
    public TableProblem Problem { get; }
}
