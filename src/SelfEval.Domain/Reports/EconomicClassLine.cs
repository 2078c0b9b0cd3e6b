using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Reports;

/// <summary>Outturn of one economic class (支出经济分类).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record EconomicClassLine
{
    /// <summary>科目名称: the name as printed, such as 工资福利支出.</summary>
    /// <exception cref="ArgumentException">The text is blank or longer than 200,000 characters.</exception>
    public required string Name { get; init => field = ReportText.Required(value); }

    /// <summary>决算数: outturn of the class.</summary>
    public ReportedAmount? Outturn { get; init; }

    /// <summary>占比: outturn of the class ÷ total outturn.</summary>
    public ReportedPercentage? Share { get; init; }
}
