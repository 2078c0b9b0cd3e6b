using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Import.Tables;

/// <summary>A line of a budget table (预决算表的一行): its codes, and its figures as they are printed.</summary>
/// <remarks>What a cell leaves blank, or marks as none (<c>-</c>, <c>—</c>, <c>/</c>, <c>无</c>), is null. Equality is by value; immutable.</remarks>
public sealed record BudgetTableLine
{
    /// <summary>The line of the file, the first being 1.</summary>
    public required int Line { get; init; }

    /// <summary>部门预算支出经济分类科目.</summary>
    public ClassificationCode<DepartmentEconomic>? EconomicClass { get; init; }

    /// <summary>政府预算支出经济分类科目.</summary>
    public ClassificationCode<GovernmentEconomic>? GovernmentClass { get; init; }

    /// <summary>支出功能分类科目.</summary>
    public ClassificationCode<Functional>? Function { get; init; }

    /// <summary>资金性质: the funding source.</summary>
    public FundingSource? Source { get; init; }

    /// <summary>科目名称: the name as printed; the official one where only a code is.</summary>
    public string? Name { get; init; }

    /// <summary>项目名称: what the line is about in the unit's own words.</summary>
    public string? Label { get; init; }

    /// <summary>合计, 总计, 小计: a sum of other lines, which is not to be added to them.</summary>
    public bool IsTotal { get; init; }

    /// <summary>其中: a part of the line above beside which other parts are not printed.</summary>
    public bool OfWhich { get; init; }

    /// <summary>年初预算数: initial budget.</summary>
    public ReportedAmount? Initial { get; init; }

    /// <summary>调整预算数: adjusted budget.</summary>
    public ReportedAmount? Adjusted { get; init; }

    /// <summary>决算数: outturn.</summary>
    public ReportedAmount? Outturn { get; init; }

    /// <summary>上年决算数: outturn of the year before.</summary>
    public ReportedAmount? PriorOutturn { get; init; }

    /// <summary>增减额: outturn less prior-year outturn.</summary>
    public ReportedAmount? Change { get; init; }

    /// <summary>增减率: change in percent of the prior-year outturn.</summary>
    public ReportedPercentage? ChangeRate { get; init; }

    /// <summary>占比: share of the whole in percent.</summary>
    public ReportedPercentage? Share { get; init; }

    /// <summary>The amount of a measure, or null where none is printed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    public ReportedAmount? this[BudgetMeasure measure] => measure switch
    {
        BudgetMeasure.Initial => Initial,
        BudgetMeasure.Adjusted => Adjusted,
        BudgetMeasure.Outturn => Outturn,
        BudgetMeasure.PriorOutturn => PriorOutturn,
        BudgetMeasure.Change => Change,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "There is no such measure."),
    };
}
