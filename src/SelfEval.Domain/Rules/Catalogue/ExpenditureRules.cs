using static SelfEval.Domain.Reports.Paths.ReportPaths;
using static SelfEval.Domain.Rules.Catalogue.Breakdowns;

namespace SelfEval.Domain.Rules.Catalogue;

/// <summary>Family 3, 支出: expenditure.</summary>
internal static class ExpenditureRules
{
    /// <summary>基本支出、项目支出与列出的上缴上级支出、经营支出、对附属单位补助支出之和等于支出合计。</summary>
    public static readonly Rule BasicAndProjectTotal = Identity
        .Each(Sums, m => Identity.Sum(Expenditure[m], [Expenditure.Basic[m], Expenditure.Project[m], .. OtherParts.Select(part => Identity.IfListed(part[m]))]))
        .As("SE3101", Severity.Error, Basis.FinalAccounts);

    /// <summary>各经济分类支出之和等于支出合计。</summary>
    public static readonly Rule EconomicClassesTotal = Identity
        .Each(Sums, m => Identity.Sum(Expenditure[m], Economic.Top(m)).UnlessSpent(Expenditure.SuperiorPayment[m], Expenditure.SubordinateGrant[m]))
        .As("SE3102", Severity.Error, Basis.FinalAccounts);

    /// <summary>各功能分类支出之和等于支出合计。</summary>
    public static readonly Rule FunctionsTotal = Identity
        .Each(Sums, m => Identity.Sum(Expenditure[m], Function.Top(m)))
        .As("SE3103", Severity.Error, Basis.FinalAccounts);

    /// <summary>各政府经济分类支出之和等于支出合计。</summary>
    public static readonly Rule GovernmentClassesTotal = Identity
        .Each(Sums, m => Identity.Sum(Expenditure[m], Government.Top(m)).UnlessSpent(Expenditure.SuperiorPayment[m], Expenditure.SubordinateGrant[m]))
        .As("SE3104", Severity.Error, Basis.FinalAccounts);

    /// <summary>各资金性质支出之和等于支出合计。</summary>
    public static readonly Rule FundingSourcesTotal = Identity
        .Each(Sums, m => Identity.Sum(Expenditure[m], Expenditure.ByFundingSource[m]))
        .As("SE3105", Severity.Error, Basis.FinalAccounts);

    /// <summary>分类未列全时，所列各项之和不大于支出合计。</summary>
    public static readonly Rule SomeClassesWithinTotal = Identity
        .Each(In([Function, Economic, Government], Parts), b => Identity.AtLeast(Expenditure[b.Measure], b.Breakdown.SomeTop(b.Measure)))
        .As("SE3106", Severity.Error, Basis.FinalAccounts);

    /// <summary>组成部分未列全时，所列各项之和不大于整体。</summary>
    public static readonly Rule SomePartsWithinWhole = Identity
        .Each(Parts, m => Identity.AtLeast(Expenditure[m], [Identity.OrLeftOut(Expenditure.Basic[m]), Identity.OrLeftOut(Expenditure.Project[m]), .. OtherParts.Select(part => Identity.IfListed(part[m]))]))
        .And(Parts, m => Identity.AtLeast(Expenditure.Basic[m], Identity.OrLeftOut(Expenditure.Basic.Personnel[m]), Identity.OrLeftOut(Expenditure.Basic.Operating[m])))
        .And(Parts, m => Identity.AtLeast(Expenditure.ThreePublic.Total[m], Identity.OrLeftOut(Expenditure.ThreePublic.Abroad[m]), Expenditure.ThreePublic.Vehicles[m], Identity.OrLeftOut(Expenditure.ThreePublic.Reception[m])).Beside(Expenditure.ThreePublic.Vehicles[m]))
        .And(Parts, m => Identity.AtLeast(Expenditure.ThreePublic.Total[m], Identity.OrLeftOut(Expenditure.ThreePublic.Abroad[m]), Identity.OrLeftOut(Expenditure.ThreePublic.VehiclePurchase[m]), Identity.OrLeftOut(Expenditure.ThreePublic.VehicleOperation[m]), Identity.OrLeftOut(Expenditure.ThreePublic.Reception[m])).UnlessPrinted(Expenditure.ThreePublic.Vehicles[m]))
        .And(Parts, m => Identity.AtLeast(Expenditure.ThreePublic.Vehicles[m], Identity.OrLeftOut(Expenditure.ThreePublic.VehiclePurchase[m]), Identity.OrLeftOut(Expenditure.ThreePublic.VehicleOperation[m])))
        .And(Parts, m => Identity.AtLeast(Expenditure.Procurement.Total[m], Identity.OrLeftOut(Expenditure.Procurement.Goods[m]), Identity.OrLeftOut(Expenditure.Procurement.Works[m]), Identity.OrLeftOut(Expenditure.Procurement.Services[m])))
        .As("SE3107", Severity.Error, Basis.FinalAccounts);

    /// <summary>人员经费与公用经费之和等于基本支出。</summary>
    public static readonly Rule PersonnelAndOperatingTotal = Identity
        .Each(Sums, m => Identity.Sum(Expenditure.Basic[m], Expenditure.Basic.Personnel[m], Expenditure.Basic.Operating[m]))
        .As("SE3111", Severity.Error, Basis.FinalAccounts);

    /// <summary>基本支出各经济分类之和等于基本支出。</summary>
    public static readonly Rule BasicClassesTotal = Identity
        .Each(Sums, m => Identity.Sum(Expenditure.Basic[m], Basic.Top(m)))
        .As("SE3112", Severity.Error, Basis.FinalAccounts);

    /// <summary>项目支出各经济分类之和等于项目支出。</summary>
    public static readonly Rule ProjectClassesTotal = Identity
        .Each(Sums, m => Identity.Sum(Expenditure.Project[m], Project.Top(m)))
        .As("SE3113", Severity.Error, Basis.FinalAccounts);

    /// <summary>分类未列全时，所列各项之和不大于基本支出、项目支出。</summary>
    public static readonly Rule SomeClassesWithinPart = Identity
        .Each(In([Basic, Project], Parts), b => Identity.AtLeast(
            b.Breakdown == Basic ? Expenditure.Basic[b.Measure] : Expenditure.Project[b.Measure], b.Breakdown.SomeTop(b.Measure)))
        .As("SE3114", Severity.Error, Basis.FinalAccounts);

    /// <summary>人员经费等于基本支出中 301、303 两类之和。</summary>
    public static readonly Rule PersonnelClasses = Identity
        .Each(Sums, m => Identity.Sum(Expenditure.Basic.Personnel[m], Basic.Within(m, 301, 303)))
        .As("SE3115", Severity.Error, Basis.FinalAccounts);

    /// <summary>公用经费等于基本支出中 301、303 以外各类之和。</summary>
    public static readonly Rule OperatingClasses = Identity
        .Each(Sums, m => Identity.Sum(Expenditure.Basic.Operating[m], Basic.Outside(m, 301, 303)))
        .As("SE3116", Severity.Error, Basis.FinalAccounts);

    /// <summary>类等于所属各款之和，款等于所属各项之和。</summary>
    public static readonly Rule LinesRollUp = Identity
        .Each(In(All, Sums), b => Identity.Sum(b.Breakdown[b.Measure], b.Breakdown.Below(b.Measure)))
        .As("SE3121", Severity.Error, Basis.FinalAccounts);

    /// <summary>下级未列全时，所列下级之和不大于上级。</summary>
    public static readonly Rule SomeLinesWithinLine = Identity
        .Each(In(All, Parts), b => Identity.AtLeast(b.Breakdown[b.Measure], b.Breakdown.SomeBelow(b.Measure)))
        .As("SE3122", Severity.Error, Basis.FinalAccounts);

    /// <summary>每一经济分类等于其在基本支出与项目支出中之和。</summary>
    public static readonly Rule ClassIsBasicAndProject = Identity
        .Each(Sums, m => Identity.Sum(Economic[m], Basic.SameAs(Economic, m), Project.SameAs(Economic, m)).UnlessSpent([.. OtherParts.Select(part => part[m])]))
        .As("SE3123", Severity.Error, Basis.FinalAccounts);

    /// <summary>各行增减额等于决算数减上年决算数。</summary>
    public static readonly Rule LineChangeIsDifference = Identity
        .Each(Lines, line => Identity.Difference(line.Change, line.Outturn, line.PriorOutturn))
        .As("SE3131", Severity.Error, Basis.FinalAccounts);

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
        .UnlessPrinted(CarryOver.Opening, CarryOver.Closing, CarryOver.SurplusUsed, CarryOver.SurplusDistributed)
        .As("SE3303", Severity.Warning, Basis.FinalAccounts);

    /// <summary>支出决算数等于收入决算数加年初结转和结余、使用非财政拨款结余，减结余分配、年末结转和结余。</summary>
    public static readonly Rule CarryOverBalances = Identity
        .Balance(Expenditure.Outturn, (Revenue.Total.Outturn, 1), (CarryOver.Opening, 1), (CarryOver.SurplusUsed, 1), (CarryOver.SurplusDistributed, -1), (CarryOver.Closing, -1))
        .As("SE3304", Severity.Error, Basis.FinalAccounts);

    /// <summary>使用非财政拨款结余和结余分配未列全时，未列的视为没有，支出与收入、结转结余仍应平衡。</summary>
    public static readonly Rule SimpleCarryOverBalances = Identity
        .Balance(Expenditure.Outturn, (Revenue.Total.Outturn, 1), (CarryOver.Opening, 1), (Identity.OrLeftOut(CarryOver.SurplusUsed), 1), (Identity.OrLeftOut(CarryOver.SurplusDistributed), -1), (CarryOver.Closing, -1))
        .As("SE3305", Severity.Warning, Basis.FinalAccounts);

    /// <summary>“三公”经费合计等于因公出国（境）费、公务用车购置及运行维护费、公务接待费之和。</summary>
    public static readonly Rule ThreePublicTotal = Identity
        .Each(Sums, m => Identity.Sum(Expenditure.ThreePublic.Total[m], Expenditure.ThreePublic.Abroad[m], Expenditure.ThreePublic.Vehicles[m], Expenditure.ThreePublic.Reception[m]))
        .As("SE3401", Severity.Error, Basis.FinalAccounts);

    /// <summary>公务用车购置及运行维护费等于购置费与运行维护费之和。</summary>
    public static readonly Rule VehiclesTotal = Identity
        .Each(Sums, m => Identity.Sum(Expenditure.ThreePublic.Vehicles[m], Expenditure.ThreePublic.VehiclePurchase[m], Expenditure.ThreePublic.VehicleOperation[m]))
        .As("SE3402", Severity.Error, Basis.FinalAccounts);

    /// <summary>因公出国（境）费与经济分类 30212 一致。</summary>
    public static readonly Rule AbroadIsGroup = Identity
        .Each(Parts, m => Identity.Sum(Expenditure.ThreePublic.Abroad[m], Economic.Of(m, 30212)))
        .As("SE3403", Severity.Warning, Basis.FinalAccounts);

    /// <summary>公务接待费与经济分类 30217 一致。</summary>
    public static readonly Rule ReceptionIsGroup = Identity
        .Each(Parts, m => Identity.Sum(Expenditure.ThreePublic.Reception[m], Economic.Of(m, 30217)))
        .As("SE3404", Severity.Warning, Basis.FinalAccounts);

    /// <summary>公务用车运行维护费与经济分类 30231 一致。</summary>
    public static readonly Rule VehicleOperationIsGroup = Identity
        .Each(Parts, m => Identity.Sum(Expenditure.ThreePublic.VehicleOperation[m], Economic.Of(m, 30231)))
        .As("SE3405", Severity.Warning, Basis.FinalAccounts);

    /// <summary>公务用车购置费与经济分类 31013、30913 之和一致。</summary>
    public static readonly Rule VehiclePurchaseIsGroups = Identity
        .Each(Parts, m => Identity.Sum(Expenditure.ThreePublic.VehiclePurchase[m], Economic.Of(m, 31013, 30913)))
        .As("SE3406", Severity.Warning, Basis.FinalAccounts);

    /// <summary>未列公务用车合计时，“三公”经费合计等于因公出国（境）费、公务用车购置费、公务用车运行维护费、公务接待费之和。</summary>
    public static readonly Rule ThreePublicPartsTotal = Identity
        .Each(Sums, m => Identity.Sum(Expenditure.ThreePublic.Total[m], Expenditure.ThreePublic.Abroad[m], Expenditure.ThreePublic.VehiclePurchase[m], Expenditure.ThreePublic.VehicleOperation[m], Expenditure.ThreePublic.Reception[m])
            .UnlessPrinted(Expenditure.ThreePublic.Vehicles[m]))
        .As("SE3407", Severity.Error, Basis.FinalAccounts);

    /// <summary>“三公”经费决算数不超过年初预算数。</summary>
    public static readonly Rule ThreePublicWithinBudget = Identity
        .AtMost(Expenditure.ThreePublic.Total.Outturn, Expenditure.ThreePublic.Total.Initial)
        .As("SE3411", Severity.Warning, Basis.Frugality);

    /// <summary>政府采购支出总额等于货物、工程、服务支出之和。</summary>
    public static readonly Rule ProcurementTotal = Identity
        .Each(Sums, m => Identity.Sum(Expenditure.Procurement.Total[m], Expenditure.Procurement.Goods[m], Expenditure.Procurement.Works[m], Expenditure.Procurement.Services[m]))
        .As("SE3501", Severity.Error, Basis.FinalAccounts);

    /// <summary>政府采购支出总额不超过支出决算数。</summary>
    public static readonly Rule ProcurementWithinExpenditure = Identity
        .AtMost(Expenditure.Procurement.Total.Outturn, Expenditure.Outturn)
        .As("SE3502", Severity.Warning, Basis.FinalAccounts);

    /// <summary>政府采购支出不超过采购预算。</summary>
    public static readonly Rule ProcurementWithinBudget = Identity
        .AtMost(Expenditure.Procurement.Total.Outturn, Expenditure.Procurement.Total.Adjusted)
        .As("SE3503", Severity.Warning, Basis.Procurement);

    /// <summary>授予中小企业合同金额不超过政府采购支出总额。</summary>
    public static readonly Rule SmallAndMediumWithinTotal = Identity
        .AtMost(Expenditure.Procurement.SmallAndMedium.Outturn, Expenditure.Procurement.Total.Outturn)
        .As("SE3511", Severity.Error, Basis.Procurement);

    /// <summary>授予小微企业合同金额不超过授予中小企业合同金额。</summary>
    public static readonly Rule SmallAndMicroWithinMedium = Identity
        .AtMost(Expenditure.Procurement.SmallAndMicro.Outturn, Expenditure.Procurement.SmallAndMedium.Outturn)
        .As("SE3512", Severity.Error, Basis.Procurement);
}
