using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Reports;

/// <summary>The figures of a line that is part of a whole (其中), and its share of it.</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public abstract record BudgetPart : BudgetFigures
{
    private protected BudgetPart()
    {
    }

    /// <summary>占比: outturn of the part ÷ outturn of the whole.</summary>
    public ReportedPercentage? Share { get; init; }
}
