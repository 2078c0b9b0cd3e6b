using SelfEval.Domain.Reports.Paths;
using static SelfEval.Domain.Reports.Paths.ReportPaths;
using static SelfEval.Domain.Rules.Catalogue.Breakdowns;

namespace SelfEval.Domain.Rules.Catalogue;

/// <summary>Family 4, 比率与增减: ratios and growth.</summary>
internal static class RatioRules
{
    /// <summary>预算执行率等于支出决算数除以调整预算数。</summary>
    public static readonly Rule ExecutionRate = Identity
        .Ratio(Expenditure.ExecutionRate, Expenditure.Outturn, Expenditure.Adjusted)
        .As("SE4001", Severity.Error, Basis.EvaluationMeasures);

    /// <summary>“三公”经费控制率等于“三公”经费决算数除以年初预算数。</summary>
    public static readonly Rule ThreePublicControlRate = Identity
        .Ratio(Expenditure.ThreePublic.ControlRate, Expenditure.ThreePublic.Total.Outturn, Expenditure.ThreePublic.Total.Initial)
        .As("SE4002", Severity.Error, Basis.EvaluationMeasures);

    /// <summary>政府采购执行率等于政府采购支出总额除以采购预算。</summary>
    public static readonly Rule ProcurementRate = Identity
        .Ratio(Expenditure.Procurement.ExecutionRate, Expenditure.Procurement.Total.Outturn, Expenditure.Procurement.Total.Adjusted)
        .As("SE4003", Severity.Error, Basis.EvaluationMeasures);

    /// <summary>结转结余率等于年末结转和结余除以支出调整预算数。</summary>
    public static readonly Rule CarryOverRate = Identity
        .Ratio(CarryOver.Rate, CarryOver.Closing, Expenditure.Adjusted)
        .As("SE4004", Severity.Error, Basis.EvaluationMeasures);

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
        .Each([Expenditure.ByEconomicClass], lines => Identity.Ratio(lines.Share, lines.Outturn, Expenditure.Outturn))
        .As("SE4103", Severity.Error, Basis.Arithmetic);

    /// <summary>各项占比等于该项决算数除以其所属整体的决算数。</summary>
    public static readonly Rule PartShare = Identity
        .Each<(BudgetPartPaths Part, BudgetPaths Whole)>(
            [
                (Revenue.ByFundingSource, Revenue.Total),
                (Expenditure.Basic.Personnel, Expenditure.Basic),
                (Expenditure.Basic.Operating, Expenditure.Basic),
                (Expenditure.Basic.ByEconomicClass, Expenditure.Basic),
                (Expenditure.Project.ByEconomicClass, Expenditure.Project),
                .. OtherParts.Select(part => ((BudgetPartPaths)part, (BudgetPaths)Expenditure)),
                (Expenditure.ByFunction, Expenditure),
                (Expenditure.ByGovernmentClass, Expenditure),
                (Expenditure.ByFundingSource, Expenditure),
                (Expenditure.Procurement.Goods, Expenditure.Procurement.Total),
                (Expenditure.Procurement.Works, Expenditure.Procurement.Total),
                (Expenditure.Procurement.Services, Expenditure.Procurement.Total),
                (Expenditure.Procurement.SmallAndMedium, Expenditure.Procurement.Total),
            ],
            share => Identity.Ratio(share.Part.Share, share.Part.Outturn, share.Whole.Outturn))
        .As("SE4104", Severity.Error, Basis.Arithmetic);

    /// <summary>基本支出、项目支出和列出的其他部分占比合计为 100%。</summary>
    public static readonly Rule BasicAndProjectSharesTotal = Identity
        .TotalsHundred(Expenditure.Part, [Expenditure.Basic.Share, Expenditure.Project.Share], [.. OtherParts.Select(part => part.Share)])
        .As("SE4111", Severity.Error, Basis.Arithmetic);

    /// <summary>各经济分类占比合计为 100%。</summary>
    public static readonly Rule EconomicClassSharesTotal = Identity
        .TotalsHundred(Economic)
        .UnlessSpent(Expenditure.SuperiorPayment.Outturn, Expenditure.SubordinateGrant.Outturn)
        .As("SE4112", Severity.Error, Basis.Arithmetic);

    /// <summary>其他各种完整分类的占比合计为 100%。</summary>
    public static readonly Rule SharesTotal = Identity
        .Each(All.Where(breakdown => breakdown != Economic && breakdown != Government), Identity.TotalsHundred)
        .And([Government], breakdown => Identity.TotalsHundred(breakdown).UnlessSpent(Expenditure.SuperiorPayment.Outturn, Expenditure.SubordinateGrant.Outturn))
        .As("SE4113", Severity.Error, Basis.Arithmetic);

    /// <summary>各资金性质的占比合计为 100%。</summary>
    public static readonly Rule SourceSharesTotal = Identity
        .Each<FundingPaths>([Revenue.ByFundingSource, Expenditure.ByFundingSource], sources => Identity.TotalsHundred(sources.Items, sources.Share))
        .As("SE4114", Severity.Error, Basis.Arithmetic);

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

    /// <summary>支出各行增减率等于增减额除以上年决算数，上年决算数由决算数减增减额得出。</summary>
    public static readonly Rule LineGrowth = Identity
        .Each(Lines, line => Identity.Growth(line.ChangeRate, line.Change, line.Outturn))
        .As("SE4203", Severity.Error, Basis.Arithmetic);

    /// <summary>支出各行增减率等于增减额除以印出的上年决算数。</summary>
    public static readonly Rule LineGrowthOnPrior = Identity
        .Each(Lines, line => Identity.Ratio(line.ChangeRate, line.Change, line.PriorOutturn))
        .As("SE4213", Severity.Error, Basis.Arithmetic);
}
