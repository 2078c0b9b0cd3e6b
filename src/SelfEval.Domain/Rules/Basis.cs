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
}
