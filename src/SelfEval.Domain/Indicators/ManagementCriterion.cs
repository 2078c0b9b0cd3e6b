namespace SelfEval.Domain.Indicators;

/// <summary>What the management of a unit is scored by (管理效率指标).</summary>
public enum ManagementCriterion
{
    /// <summary>预算编制: how the budget was drawn up.</summary>
    BudgetPreparation = 0,

    /// <summary>预算执行率: outturn ÷ adjusted budget.</summary>
    ExecutionRate = 1,

    /// <summary>结转结余率: closing balance ÷ adjusted budget.</summary>
    CarryOverRate = 2,

    /// <summary>“三公”经费控制率: outturn ÷ initial budget of the "三公" expenses.</summary>
    ThreePublicControlRate = 3,

    /// <summary>预决算公开: publication of budget and final accounts.</summary>
    Disclosure = 4,

    /// <summary>绩效管理: goals, monitoring, self-evaluation.</summary>
    PerformanceManagement = 5,

    /// <summary>绩效信息公开: publication of goals and results.</summary>
    PerformanceDisclosure = 6,

    /// <summary>政府采购执行率: outturn ÷ budget of procurement.</summary>
    ProcurementRate = 7,

    /// <summary>采购合规性: procurement by the rules.</summary>
    ProcurementCompliance = 8,

    /// <summary>资产管理: keeping and checking the assets.</summary>
    AssetManagement = 9,

    /// <summary>运行成本: cost of running the unit.</summary>
    RunningCost = 10,

    /// <summary>在职人员控制率: staff ÷ established posts.</summary>
    StaffControlRate = 11,

    /// <summary>其他: anything else, named by <see cref="ManagementScore.Name"/>.</summary>
    Other = 12,
}
