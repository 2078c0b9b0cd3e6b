using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Reports;

/// <summary>Expenditure (部门整体支出情况): its total, and the ways in which it is broken down.</summary>
/// <remarks>
/// Basic + project + payment to the superior + business + grants to subordinates = total. A member that is null is absent in the source.
/// Equality is by value; immutable. Source: the table 支出决算表 of departmental final accounts.
/// </remarks>
public sealed record Expenditure : BudgetFigures
{
    /// <summary>The passage as the report words it: what its figures do not say, such as their scope.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public string? Narrative { get; init => field = ReportText.Optional(value); }

    /// <summary>预算执行率: outturn ÷ adjusted budget.</summary>
    public ReportedPercentage? ExecutionRate { get; init; }

    /// <summary>基本支出: what keeps the unit running.</summary>
    public BasicExpenditure? Basic { get; init; }

    /// <summary>项目支出: what is spent on projects.</summary>
    public ProjectExpenditure? Project { get; init; }

    /// <summary>上缴上级支出: what an institution pays to its superior unit.</summary>
    public ExpenditurePart? SuperiorPayment { get; init; }

    /// <summary>经营支出: what an institution spends on its business outside its mandate.</summary>
    public ExpenditurePart? Business { get; init; }

    /// <summary>对附属单位补助支出: grants to subordinate units.</summary>
    public ExpenditurePart? SubordinateGrant { get; init; }

    /// <summary>按支出功能分类: expenditure by function, in the order printed.</summary>
    public ValueList<FunctionalLine> ByFunction { get; init; }

    /// <summary>按部门预算支出经济分类: expenditure by economic class, in the order printed.</summary>
    public ValueList<EconomicClassLine> ByEconomicClass { get; init; }

    /// <summary>按政府预算支出经济分类: expenditure by the government's economic class, in the order printed.</summary>
    public ValueList<GovernmentClassLine> ByGovernmentClass { get; init; }

    /// <summary>按资金性质: expenditure by funding source, in the order printed.</summary>
    public ValueList<FundingLine> ByFundingSource { get; init; }

    /// <summary>“三公”经费: official travel, vehicles and reception.</summary>
    public ThreePublicExpenses? ThreePublicExpenses { get; init; }

    /// <summary>政府采购: government procurement.</summary>
    public GovernmentProcurement? Procurement { get; init; }
}
