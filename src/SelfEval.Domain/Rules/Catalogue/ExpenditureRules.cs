using static SelfEval.Domain.Reports.Paths.ReportPaths;

namespace SelfEval.Domain.Rules.Catalogue;

/// <summary>Family 3, 支出: expenditure.</summary>
internal static class ExpenditureRules
{
    /// <summary>基本支出与项目支出之和等于支出决算数。</summary>
    public static readonly Rule BasicAndProjectTotal = Identity
        .Sum(Expenditure.Outturn, Expenditure.Basic.Outturn, Expenditure.Project.Outturn)
        .As("SE3101", Severity.Error, Basis.FinalAccounts);

    /// <summary>各经济分类支出之和等于支出决算数。</summary>
    public static readonly Rule EconomicClassesTotal = Identity
        .Sum(Expenditure.Outturn, Expenditure.ByEconomicClass.Outturn)
        .As("SE3102", Severity.Error, Basis.FinalAccounts);

    /// <summary>支出决算数不超过调整预算数。</summary>
    public static readonly Rule OutturnWithinBudget = Identity
        .AtMost(Expenditure.Outturn, Expenditure.Adjusted)
        .As("SE3201", Severity.Warning, Basis.BudgetLawAdjustment);

    /// <summary>支出调整预算数偏离年初预算数一般不超过 10%。</summary>
    public static readonly Rule AdjustmentUsual = Identity
        .Near(Expenditure.Adjusted, Expenditure.Initial, RevenueRules.UsualDeviation)
        .As("SE3202", Severity.Advice, Basis.BudgetLawAdjustment);

    /// <summary>支出决算数一般不低于调整预算数的 90%。</summary>
    public static readonly Rule OutturnNotFarBelow = Identity
        .NotFarBelow(Expenditure.Outturn, Expenditure.Adjusted, RevenueRules.UsualDeviation)
        .As("SE3203", Severity.Advice, Basis.PerformanceOpinion);

    /// <summary>支出年初预算数等于收入年初预算数。</summary>
    public static readonly Rule InitialBalances = Identity
        .Equality(Expenditure.Initial, Revenue.Total.Initial)
        .As("SE3301", Severity.Error, Basis.BudgetLawBalance);

    /// <summary>支出调整预算数等于收入调整预算数。</summary>
    public static readonly Rule AdjustedBalances = Identity
        .Equality(Expenditure.Adjusted, Revenue.Total.Adjusted)
        .As("SE3302", Severity.Error, Basis.BudgetLawBalance);

    /// <summary>支出决算数与收入决算数相差的部分应有结转结余说明。</summary>
    public static readonly Rule OutturnBalances = Identity
        .Equality(Expenditure.Outturn, Revenue.Total.Outturn)
        .As("SE3303", Severity.Warning, Basis.FinalAccounts);
}
