using SelfEval.Domain.Rules.Catalogue;

namespace SelfEval.Domain.Rules;

/// <summary>The rule packs that come with the library.</summary>
public static class RulePacks
{
    /// <summary>全国: rules that hold for the report of any budget unit; id <c>national</c>.</summary>
    public static RulePack National { get; } = new("national", "2026.1", [
        StructureRules.SectionsPresent,
        StructureRules.TitleNamesWho,
        StructureRules.TitleNamesDepartment,
        StructureRules.MissionNamesDepartment,
        StructureRules.SignatureNamesDepartment,
        StructureRules.FunctionsCounted,
        StructureRules.TaskQuantitiesQuoted,
        StructureRules.GoalFiguresQuoted,
        StructureRules.EffectivenessFiguresQuoted,
        StructureRules.EffectivenessNotCopied,
        RevenueRules.InitialTotals,
        RevenueRules.AdjustedTotals,
        RevenueRules.OutturnTotals,
        RevenueRules.PriorOutturnTotals,
        RevenueRules.ChangeTotals,
        RevenueRules.ChangeIsDifference,
        RevenueRules.SourceChangeIsDifference,
        RevenueRules.AdjustmentUsual,
        RevenueRules.OutturnUsual,
        ExpenditureRules.BasicAndProjectTotal,
        ExpenditureRules.EconomicClassesTotal,
        ExpenditureRules.FunctionsTotal,
        ExpenditureRules.GovernmentClassesTotal,
        ExpenditureRules.FundingSourcesTotal,
        ExpenditureRules.SomeClassesWithinTotal,
        ExpenditureRules.SomePartsWithinWhole,
        ExpenditureRules.PersonnelAndOperatingTotal,
        ExpenditureRules.BasicClassesTotal,
        ExpenditureRules.ProjectClassesTotal,
        ExpenditureRules.SomeClassesWithinPart,
        ExpenditureRules.PersonnelClasses,
        ExpenditureRules.OperatingClasses,
        ExpenditureRules.LinesRollUp,
        ExpenditureRules.SomeLinesWithinLine,
        ExpenditureRules.ClassIsBasicAndProject,
        ExpenditureRules.LineChangeIsDifference,
        ExpenditureRules.OutturnWithinBudget,
        ExpenditureRules.AdjustmentUsual,
        ExpenditureRules.OutturnNotFarBelow,
        ExpenditureRules.InitialBalances,
        ExpenditureRules.AdjustedBalances,
        ExpenditureRules.OutturnBalances,
        ExpenditureRules.CarryOverBalances,
        ExpenditureRules.SimpleCarryOverBalances,
        ExpenditureRules.ThreePublicTotal,
        ExpenditureRules.VehiclesTotal,
        ExpenditureRules.AbroadIsGroup,
        ExpenditureRules.ReceptionIsGroup,
        ExpenditureRules.VehicleOperationIsGroup,
        ExpenditureRules.VehiclePurchaseIsGroups,
        ExpenditureRules.ThreePublicPartsTotal,
        ExpenditureRules.ThreePublicWithinBudget,
        ExpenditureRules.ProcurementTotal,
        ExpenditureRules.ProcurementWithinExpenditure,
        ExpenditureRules.ProcurementWithinBudget,
        ExpenditureRules.SmallAndMediumWithinTotal,
        ExpenditureRules.SmallAndMicroWithinMedium,
        RatioRules.ExecutionRate,
        RatioRules.ThreePublicControlRate,
        RatioRules.ProcurementRate,
        RatioRules.CarryOverRate,
        RatioRules.BasicShare,
        RatioRules.ProjectShare,
        RatioRules.EconomicClassShare,
        RatioRules.PartShare,
        RatioRules.BasicAndProjectSharesTotal,
        RatioRules.EconomicClassSharesTotal,
        RatioRules.SharesTotal,
        RatioRules.SourceSharesTotal,
        RatioRules.RevenueGrowth,
        RatioRules.SourceGrowth,
        RatioRules.RevenueGrowthOnPrior,
        RatioRules.SourceGrowthOnPrior,
        RatioRules.LineGrowth,
        RatioRules.LineGrowthOnPrior,
        ClassificationRules.CodesKnown,
        ClassificationRules.CodesInYear,
        ClassificationRules.NamesMatchCodes,
        ClassificationRules.NamesKnown,
        ClassificationRules.LinesOnce,
        ClassificationRules.NoNegatives,
        ClassificationRules.NotInBasic,
        ClassificationRules.NotInProject,
        ClassificationRules.GovernmentWithinDepartment,
        ClassificationRules.DepartmentWithinGovernment,
        ClassificationRules.ClassesNotLeftOut,
        IndicatorRules.CountsTotal,
        IndicatorRules.CategoriesPresent,
        IndicatorRules.CategoriesOnce,
        IndicatorRules.CategoriesBelong,
        IndicatorRules.ScoreStated,
        IndicatorRules.GradeStated,
        IndicatorRules.ScoreInRange,
        IndicatorRules.GradeMatchesScore,
        IndicatorRules.GoalUnitPrice,
        IndicatorRules.EffectivenessUnitPrice,
        IndicatorRules.QuantityAchieved,
        IndicatorRules.AmountWithinGoal,
        ManagementRules.GoalsSetAtBudgeting,
        ManagementRules.MidYearSelfCheck,
        ManagementRules.MonitoringInYear,
        ManagementRules.MonitoringBeforeSignature,
        ManagementRules.SignedAfterYear,
        ManagementRules.SignedInNextYear,
        ProblemRules.EveryProblemMet,
        ProblemRules.LinksLead,
        ProblemRules.IdsOnce,
    ]);

    /// <summary>Every pack that comes with the library, ordered by id.</summary>
    public static ValueList<RulePack> All { get; } = [National];

    /// <summary>The pack of an id, or null where none has it.</summary>
    public static RulePack? Find(string id)
    {
        foreach (RulePack pack in All)
        {
            if (pack.Id == id)
            {
                return pack;
            }
        }

        return null;
    }
}
