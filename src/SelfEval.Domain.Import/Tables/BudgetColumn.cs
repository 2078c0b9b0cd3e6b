namespace SelfEval.Domain.Import.Tables;

/// <summary>What a column of a budget table means (预决算表的栏).</summary>
public enum BudgetColumn
{
    /// <summary>科目编码: a code whose first digit tells its classification, with or without the name behind it.</summary>
    Code = 0,

    /// <summary>类: the class's digits of a code that is printed in several columns.</summary>
    CodeClass = 1,

    /// <summary>款: the group's digits.</summary>
    CodeGroup = 2,

    /// <summary>项: the item's digits.</summary>
    CodeItem = 3,

    /// <summary>科目名称: the name of the code; it stands for the code where none is printed.</summary>
    Name = 4,

    /// <summary>部门预算支出经济分类科目: a code or a name of the department's economic classification.</summary>
    EconomicClass = 5,

    /// <summary>政府预算支出经济分类科目: a code or a name of the government's economic classification.</summary>
    GovernmentClass = 6,

    /// <summary>支出功能分类科目: a code or a name of the functional classification.</summary>
    Function = 7,

    /// <summary>资金性质: the funding source.</summary>
    Source = 8,

    /// <summary>项目名称: what the line is about in the unit's own words.</summary>
    Label = 9,

    /// <summary>年初预算数: initial budget.</summary>
    Initial = 10,

    /// <summary>调整预算数: adjusted budget.</summary>
    Adjusted = 11,

    /// <summary>决算数: outturn.</summary>
    Outturn = 12,

    /// <summary>上年决算数: outturn of the year before.</summary>
    PriorOutturn = 13,

    /// <summary>增减额: outturn less prior-year outturn.</summary>
    Change = 14,

    /// <summary>增减率: change in percent of the prior-year outturn.</summary>
    ChangeRate = 15,

    /// <summary>占比: share of the whole in percent.</summary>
    Share = 16,
}
