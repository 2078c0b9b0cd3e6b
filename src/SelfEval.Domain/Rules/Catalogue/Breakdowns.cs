using SelfEval.Domain.Classification;
using SelfEval.Domain.Reports.Paths;
using static SelfEval.Domain.Reports.Paths.ReportPaths;

namespace SelfEval.Domain.Rules.Catalogue;

/// <summary>The breakdowns and lines of a report over which rules are declared, in the order in which a report is read.</summary>
internal static class Breakdowns
{
    /// <summary>按功能分类.</summary>
    public static readonly Breakdown Function = Breakdown.Of(Expenditure.ByFunction);

    /// <summary>按部门预算支出经济分类.</summary>
    public static readonly Breakdown Economic = Breakdown.Of(Expenditure.ByEconomicClass);

    /// <summary>基本支出按经济分类.</summary>
    public static readonly Breakdown Basic = Breakdown.Of(Expenditure.Basic.ByEconomicClass);

    /// <summary>项目支出按经济分类.</summary>
    public static readonly Breakdown Project = Breakdown.Of(Expenditure.Project.ByEconomicClass);

    /// <summary>按政府预算支出经济分类.</summary>
    public static readonly Breakdown Government = Breakdown.Of(Expenditure.ByGovernmentClass);

    /// <summary>Every breakdown.</summary>
    public static readonly Breakdown[] All = [Basic, Project, Function, Economic, Government];

    /// <summary>Every amount that adds up.</summary>
    public static readonly BudgetMeasure[] Sums = Enum.GetValues<BudgetMeasure>();

    /// <summary>Every amount of which a part is not above its whole; a change may be of either sign.</summary>
    public static readonly BudgetMeasure[] Parts = [BudgetMeasure.Initial, BudgetMeasure.Adjusted, BudgetMeasure.Outturn, BudgetMeasure.PriorOutturn];

    /// <summary>The parts of expenditure besides basic and project expenditure, which few units have.</summary>
    public static readonly BudgetPartPaths[] OtherParts = [Expenditure.SuperiorPayment, Expenditure.Business, Expenditure.SubordinateGrant];

    /// <summary>Every line whose change and rate of change other rules do not hold yet.</summary>
    public static readonly BudgetPaths[] Lines =
    [
        Expenditure, Expenditure.Basic, Expenditure.Basic.Personnel, Expenditure.Basic.Operating, Expenditure.Basic.ByEconomicClass,
        Expenditure.Project, Expenditure.Project.ByEconomicClass, .. OtherParts, Expenditure.ByFunction, Expenditure.ByEconomicClass,
        Expenditure.ByGovernmentClass, Expenditure.ByFundingSource,
        Expenditure.ThreePublic.Total, Expenditure.ThreePublic.Abroad, Expenditure.ThreePublic.Vehicles,
        Expenditure.ThreePublic.VehiclePurchase, Expenditure.ThreePublic.VehicleOperation, Expenditure.ThreePublic.Reception,
        Expenditure.Procurement.Total, Expenditure.Procurement.Goods, Expenditure.Procurement.Works, Expenditure.Procurement.Services,
        Expenditure.Procurement.SmallAndMedium, Expenditure.Procurement.SmallAndMicro,
    ];

    /// <summary>Each breakdown in each measure.</summary>
    public static IEnumerable<(Breakdown Breakdown, BudgetMeasure Measure)> In(IEnumerable<Breakdown> breakdowns, IEnumerable<BudgetMeasure> measures) =>
        breakdowns.SelectMany(_ => measures, (breakdown, measure) => (breakdown, measure));
}
