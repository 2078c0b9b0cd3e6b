using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Reports;

/// <summary>Expenditure (部门整体支出情况).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record Expenditure
{
    /// <summary>The passage as the report words it: what its figures do not say, such as their scope.</summary>
    /// <exception cref="ArgumentException">The text is blank or longer than 200,000 characters.</exception>
    public string? Narrative { get; init => field = ReportText.Optional(value); }

    /// <summary>年初预算数: initial budget.</summary>
    public ReportedAmount? Initial { get; init; }

    /// <summary>调整预算数: adjusted budget.</summary>
    public ReportedAmount? Adjusted { get; init; }

    /// <summary>决算数: outturn, the final accounts.</summary>
    public ReportedAmount? Outturn { get; init; }

    /// <summary>预算执行率: outturn ÷ adjusted budget.</summary>
    public ReportedPercentage? ExecutionRate { get; init; }

    /// <summary>基本支出: what keeps the unit running.</summary>
    public ExpenditurePart? Basic { get; init; }

    /// <summary>项目支出: what is spent on projects.</summary>
    public ExpenditurePart? Project { get; init; }

    /// <summary>按支出经济分类: outturn by economic class, in the order printed.</summary>
    public ValueList<EconomicClassLine> ByEconomicClass { get; init; }
}
