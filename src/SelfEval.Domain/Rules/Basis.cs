namespace SelfEval.Domain.Rules;

/// <summary>The norms that rules rest on: keys of their names in the resources.</summary>
internal static class Basis
{
    /// <summary>The report's own arithmetic: what it says must agree with itself.</summary>
    public const string Arithmetic = "arithmetic";

    /// <summary>中华人民共和国预算法 第十二条: budgets balance.</summary>
    public const string BudgetLawBalance = "budgetLaw12";

    /// <summary>中华人民共和国预算法 第十三条: no spending beyond the approved budget, no adjustment without procedure.</summary>
    public const string BudgetLawAdjustment = "budgetLaw13";

    /// <summary>中华人民共和国预算法 第十四条: budgets and final accounts of departments are published within 20 days of approval.</summary>
    public const string BudgetLawDisclosure = "budgetLaw14";

    /// <summary>中华人民共和国预算法 第十八条: the budget year is the calendar year.</summary>
    public const string BudgetLawYear = "budgetLaw18";

    /// <summary>部门决算管理办法（财库〔2021〕36号）: final accounts are complete and agree in themselves.</summary>
    public const string FinalAccounts = "finalAccounts";

    /// <summary>中共中央 国务院关于全面实施预算绩效管理的意见（中发〔2018〕34号）.</summary>
    public const string PerformanceOpinion = "performanceOpinion";

    /// <summary>项目支出绩效评价管理办法（财预〔2020〕10号）: scores, grades, indicators.</summary>
    public const string EvaluationMeasures = "evaluationMeasures";

    /// <summary>中央部门预算绩效运行监控管理暂行办法（财预〔2019〕136号）.</summary>
    public const string MonitoringMeasures = "monitoringMeasures";

    /// <summary>The outline of the departmental self-evaluation report that the bureau prescribes.</summary>
    public const string ReportOutline = "reportOutline";

    /// <summary>党政机关厉行节约反对浪费条例: official travel, vehicles and reception stay within their budget.</summary>
    public const string Frugality = "frugality";

    /// <summary>中华人民共和国政府采购法 第六条 and 政府采购促进中小企业发展管理办法（财库〔2020〕46号）.</summary>
    public const string Procurement = "procurement";

    /// <summary>行政事业性国有资产管理条例（国务院令第738号）: state assets are kept in check.</summary>
    public const string AssetRegulation = "assetRegulation";

    /// <summary>中央部门预算绩效目标管理办法（财预〔2015〕88号）: goals are submitted with the budget.</summary>
    public const string GoalMeasures = "goalMeasures";

    /// <summary>政府收支分类科目: the official codes and names of the year.</summary>
    public const string Classification = "classification";

    /// <summary>支出经济分类科目改革方案（财预〔2017〕98号）: the two economic classifications and their correspondence.</summary>
    public const string Crosswalk = "crosswalk";

    /// <summary>中央部门预算绩效目标管理办法（财预〔2015〕88号）与项目支出核心绩效目标和指标设置及取值指引（财预〔2021〕101号）: categories of indicators.</summary>
    public const string IndicatorScheme = "indicatorScheme";
}
