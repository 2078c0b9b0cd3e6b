namespace SelfEval.Domain.Reports;

/// <summary>What kind of problem a report admits (问题类别).</summary>
public enum ProblemCategory
{
    /// <summary>预算编制: the drawing up of the budget.</summary>
    BudgetPreparation = 0,

    /// <summary>预算执行: the execution of the budget.</summary>
    BudgetExecution = 1,

    /// <summary>绩效目标管理: goals and indicators.</summary>
    PerformanceGoals = 2,

    /// <summary>绩效监控与评价: monitoring and evaluation.</summary>
    MonitoringAndEvaluation = 3,

    /// <summary>项目管理: the running of projects.</summary>
    ProjectManagement = 4,

    /// <summary>财务管理: accounting and payments.</summary>
    FinancialManagement = 5,

    /// <summary>政府采购: procurement.</summary>
    Procurement = 6,

    /// <summary>资产管理: assets.</summary>
    AssetManagement = 7,

    /// <summary>信息公开: publication.</summary>
    Disclosure = 8,

    /// <summary>履职: the work that the unit is for.</summary>
    Mandate = 9,

    /// <summary>其他: anything else.</summary>
    Other = 10,
}
