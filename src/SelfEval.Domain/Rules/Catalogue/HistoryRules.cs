using System.Globalization;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Reports.Paths;
using static SelfEval.Domain.Reports.Paths.ReportPaths;

namespace SelfEval.Domain.Rules.Catalogue;

/// <summary>Family 9, 跨文档: the figures of a report beside those of last year's (docs/decisions/0011).</summary>
internal static class HistoryRules
{
    private static readonly BudgetPaths[] Totals =
    [
        Revenue.Total, Expenditure, Expenditure.Basic, Expenditure.Basic.Personnel, Expenditure.Basic.Operating, Expenditure.Project,
    ];

    private static readonly FundingPaths[] Sources = [Revenue.ByFundingSource, Expenditure.ByFundingSource];

    private static readonly (BudgetPaths Line, Breakdown Breakdown)[] Classes =
    [
        (Expenditure.Basic.ByEconomicClass, Breakdowns.Basic),
        (Expenditure.Project.ByEconomicClass, Breakdowns.Project),
        (Expenditure.ByFunction, Breakdowns.Function),
        (Expenditure.ByEconomicClass, Breakdowns.Economic),
        (Expenditure.ByGovernmentClass, Breakdowns.Government),
    ];

    private static readonly BudgetPaths[] ThreePublic =
    [
        Expenditure.ThreePublic.Total, Expenditure.ThreePublic.Abroad, Expenditure.ThreePublic.Vehicles,
        Expenditure.ThreePublic.VehiclePurchase, Expenditure.ThreePublic.VehicleOperation, Expenditure.ThreePublic.Reception,
    ];

    private static readonly BudgetPaths[] Procurement =
    [
        Expenditure.Procurement.Total, Expenditure.Procurement.Goods, Expenditure.Procurement.Works, Expenditure.Procurement.Services,
        Expenditure.Procurement.SmallAndMedium, Expenditure.Procurement.SmallAndMicro,
    ];

    /// <summary>Every line whose outturn is comparable from year to year, and where last year's report has it.</summary>
    private static readonly (BudgetPaths Line, PriorPlace Place)[] Firm =
    [
        .. Totals.Concat(ThreePublic).Concat(Procurement).Select(line => (line, PriorPlace.Same)),
        .. Sources.Select(lines => ((BudgetPaths)lines, PriorPlace.OfSource(lines))),
    ];

    /// <summary>Lines of a classification: a new year's table may move what was counted under a code, so they are less firm.</summary>
    private static readonly (BudgetPaths Line, PriorPlace Place)[] Classified = [.. Classes.Select(one => (one.Line, PriorPlace.OfCode(one.Breakdown)))];

    /// <summary>两份报告应为同一部门。</summary>
    public static readonly Rule SameDepartment = Predicate.Of("SE9001", Severity.Warning, Basis.ReportOutline, run =>
    {
        (string name, string before) = (run.Report.Department.Name, run.Prior!.Department.Name);
        if (run.Fails(WrittenText.Same(name, before)))
        {
            run.Violated(Department.Name, ItemIndex.None, new() { Printed = name, Expected = before }, ("name", name), ("before", before));
        }
    });

    /// <summary>两份报告应为相邻年度。</summary>
    public static readonly Rule NeighbouringYears = Predicate.Of("SE9002", Severity.Error, Basis.BudgetLawYear, run =>
    {
        (FiscalYear year, FiscalYear before) = (run.Report.FiscalYear, run.Prior!.FiscalYear);
        if (run.Fails(before.Year + 1 == year.Year))
        {
            string expected = (year.Year - 1).ToString(CultureInfo.InvariantCulture);
            run.Violated(ReportPaths.FiscalYear, ItemIndex.None, new() { Printed = year.ToString() }, ("year", year.ToString()), ("before", before.ToString()), ("expected", expected));
        }
    });

    /// <summary>收支各合计的上年决算数等于上年报告的决算数。</summary>
    public static readonly Rule TotalsContinue = Identity
        .Each(Totals, line => Identity.Continues(line.PriorOutturn, line.Outturn, PriorPlace.Same))
        .As("SE9101", Severity.Error, Basis.FinalAccounts);

    /// <summary>各资金性质的上年决算数等于上年报告同一资金性质的决算数。</summary>
    public static readonly Rule SourcesContinue = Identity
        .Each(Sources, lines => Identity.Continues(lines.PriorOutturn, lines.Outturn, PriorPlace.OfSource(lines)))
        .As("SE9102", Severity.Error, Basis.FinalAccounts);

    /// <summary>各科目的上年决算数等于上年报告同一科目的决算数。</summary>
    public static readonly Rule ClassesContinue = Identity
        .Each(Classes, one => Identity.Continues(one.Line.PriorOutturn, one.Line.Outturn, PriorPlace.OfCode(one.Breakdown)))
        .As("SE9103", Severity.Warning, Basis.FinalAccounts);

    /// <summary>“三公”经费各项的上年决算数等于上年报告的决算数。</summary>
    public static readonly Rule ThreePublicContinues = Identity
        .Each(ThreePublic, line => Identity.Continues(line.PriorOutturn, line.Outturn, PriorPlace.Same))
        .As("SE9104", Severity.Error, Basis.FinalAccounts);

    /// <summary>政府采购各项的上年决算数等于上年报告的决算数。</summary>
    public static readonly Rule ProcurementContinues = Identity
        .Each(Procurement, line => Identity.Continues(line.PriorOutturn, line.Outturn, PriorPlace.Same))
        .As("SE9105", Severity.Error, Basis.FinalAccounts);

    /// <summary>年初结转和结余等于上年报告的年末结转和结余。</summary>
    public static readonly Rule BalanceContinues = Identity
        .Continues(CarryOver.Opening, CarryOver.Closing, PriorPlace.Same)
        .As("SE9111", Severity.Warning, Basis.FinalAccounts);

    /// <summary>增减额等于决算数减上年报告的决算数。</summary>
    public static readonly Rule ChangeSincePrior = Identity
        .Each(Firm, one => Identity.ChangeSince(one.Line, one.Place))
        .As("SE9201", Severity.Error, Basis.FinalAccounts);

    /// <summary>各科目的增减额等于决算数减上年报告同一科目的决算数。</summary>
    public static readonly Rule ClassChangeSincePrior = Identity
        .Each(Classified, one => Identity.ChangeSince(one.Line, one.Place))
        .As("SE9202", Severity.Warning, Basis.FinalAccounts);

    /// <summary>增减率等于决算数比上年报告决算数的增减除以上年报告的决算数。</summary>
    public static readonly Rule GrowthSincePrior = Identity
        .Each(Firm, one => Identity.GrowthSince(one.Line, one.Place))
        .As("SE9203", Severity.Error, Basis.FinalAccounts);

    /// <summary>各科目的增减率等于决算数比上年报告同一科目决算数的增减除以上年报告的决算数。</summary>
    public static readonly Rule ClassGrowthSincePrior = Identity
        .Each(Classified, one => Identity.GrowthSince(one.Line, one.Place))
        .As("SE9204", Severity.Warning, Basis.FinalAccounts);
}
