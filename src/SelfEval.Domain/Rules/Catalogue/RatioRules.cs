using static SelfEval.Domain.Reports.Paths.ReportPaths;

namespace SelfEval.Domain.Rules.Catalogue;

/// <summary>Family 4, 比率与增减: ratios and growth.</summary>
internal static class RatioRules
{
    /// <summary>预算执行率等于支出决算数除以调整预算数。</summary>
    public static readonly Rule ExecutionRate = Identity
        .Ratio(Expenditure.ExecutionRate, Expenditure.Outturn, Expenditure.Adjusted)
        .As("SE4001", Severity.Error, Basis.EvaluationMeasures);

    /// <summary>基本支出占比等于基本支出除以支出决算数。</summary>
    public static readonly Rule BasicShare = Identity
        .Ratio(Expenditure.Basic.Share, Expenditure.Basic.Outturn, Expenditure.Outturn)
        .As("SE4101", Severity.Error, Basis.Arithmetic);

    /// <summary>项目支出占比等于项目支出除以支出决算数。</summary>
    public static readonly Rule ProjectShare = Identity
        .Ratio(Expenditure.Project.Share, Expenditure.Project.Outturn, Expenditure.Outturn)
        .As("SE4102", Severity.Error, Basis.Arithmetic);

    /// <summary>各经济分类占比等于该分类支出除以支出决算数。</summary>
    public static readonly Rule EconomicClassShare = Identity
        .Ratio(Expenditure.ByEconomicClass.Share, Expenditure.ByEconomicClass.Outturn, Expenditure.Outturn)
        .As("SE4103", Severity.Error, Basis.Arithmetic);

    /// <summary>基本支出与项目支出占比合计为 100%。</summary>
    public static readonly Rule BasicAndProjectSharesTotal = Identity
        .TotalsHundred(Expenditure.Part, Expenditure.Basic.Share, Expenditure.Project.Share)
        .As("SE4111", Severity.Error, Basis.Arithmetic);

    /// <summary>各经济分类占比合计为 100%。</summary>
    public static readonly Rule EconomicClassSharesTotal = Identity
        .TotalsHundred(Expenditure.ByEconomicClass.Items, Expenditure.ByEconomicClass.Share)
        .As("SE4112", Severity.Error, Basis.Arithmetic);

    /// <summary>收入增减率等于增减额除以上年决算数，上年决算数由决算数减增减额得出。</summary>
    public static readonly Rule RevenueGrowth = Identity
        .Growth(Revenue.Total.ChangeRate, Revenue.Total.Change, Revenue.Total.Outturn)
        .As("SE4201", Severity.Error, Basis.Arithmetic);

    /// <summary>各资金性质增减率等于增减额除以上年决算数，上年决算数由决算数减增减额得出。</summary>
    public static readonly Rule SourceGrowth = Identity
        .Growth(Revenue.ByFundingSource.ChangeRate, Revenue.ByFundingSource.Change, Revenue.ByFundingSource.Outturn)
        .As("SE4202", Severity.Error, Basis.Arithmetic);

    /// <summary>收入增减率等于增减额除以印出的上年决算数。</summary>
    public static readonly Rule RevenueGrowthOnPrior = Identity
        .Ratio(Revenue.Total.ChangeRate, Revenue.Total.Change, Revenue.Total.PriorOutturn)
        .As("SE4211", Severity.Error, Basis.Arithmetic);

    /// <summary>各资金性质增减率等于增减额除以印出的上年决算数。</summary>
    public static readonly Rule SourceGrowthOnPrior = Identity
        .Ratio(Revenue.ByFundingSource.ChangeRate, Revenue.ByFundingSource.Change, Revenue.ByFundingSource.PriorOutturn)
        .As("SE4212", Severity.Error, Basis.Arithmetic);
}
