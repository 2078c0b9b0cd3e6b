namespace SelfEval.Domain.Reports;

/// <summary>Revenue (部门整体收入情况).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record Revenue
{
    /// <summary>The passage as the report words it: what its figures do not say, such as their scope.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public string? Narrative { get; init => field = ReportText.Optional(value); }

    /// <summary>收入合计: the total.</summary>
    public BudgetLine? Total { get; init; }

    /// <summary>按资金性质: the total by funding source, in the order printed.</summary>
    public ValueList<FundingLine> ByFundingSource { get; init; }
}
