using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Reports;

/// <summary>Revenue from one source, or expenditure out of it (按资金性质).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record FundingLine : BudgetPart
{
    /// <summary>资金性质: the source.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such source.</exception>
    public required FundingSource Source { get; init => field = ReportName.Of(value); }
}
