using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Reports;

/// <summary>A sentence that says something in numbers (量化表述): 发放慰问品 168 份，共计 10.92 万元.</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record QuantifiedStatement
{
    /// <summary>The words as the report has them.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public required string Text { get; init => field = ReportText.Required(value); }

    /// <summary>What is counted, such as 慰问品; the same word for the goal and for what was done.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public string? Subject { get; init => field = ReportText.Optional(value); }

    /// <summary>How many: 168份.</summary>
    /// <exception cref="ArgumentException">The quantity is <c>default</c>, which has no unit.</exception>
    public ReportedQuantity? Quantity { get; init => field = ReportQuantity.Of(value); }

    /// <summary>For how much money in total: 10.92万元.</summary>
    public ReportedAmount? Amount { get; init; }
}
