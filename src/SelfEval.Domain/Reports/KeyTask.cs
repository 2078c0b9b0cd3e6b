using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Reports;

/// <summary>One task of the year (重点工作任务).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record KeyTask
{
    /// <summary>What was done, as the report says it.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public required string Text { get; init => field = ReportText.Required(value); }

    /// <summary>The quantities in the text, in order: 8名, 3个.</summary>
    /// <exception cref="ArgumentException">A quantity is <c>default</c>, which has no unit.</exception>
    public ValueList<ReportedQuantity> Quantities { get; init => field = ReportQuantity.Each(value); }
}
