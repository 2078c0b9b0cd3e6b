using System.Diagnostics.CodeAnalysis;
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
        IndicatorSetRules.GroupsCounted,
        IndicatorSetRules.PartsCounted,
        IndicatorSetRules.CategoriesCounted,
        IndicatorSetRules.CategoriesListed,
        IndicatorSetRules.CategoriesBelong,
        IndicatorSetRules.IndicatorsOnce,
        IndicatorSetRules.TargetsNotCopied,
        IndicatorSetRules.IdsOnce,
        IndicatorSetRules.TargetsMeasure,
        IndicatorSetRules.ActualsStated,
        IndicatorSetRules.ActualsComparable,
        IndicatorSetRules.SchemeKnown,
        .. ScoringRules.OfOneIndicator,
        ScoreTotalRules.WeightsTotal,
        ScoreTotalRules.CategoryWeights,
        ScoreTotalRules.ExecutionWeight,
        ScoreTotalRules.BlockWeights,
        ScoreTotalRules.CategoryWeightTotals,
        ScoreTotalRules.CategoryScoreTotals,
        ScoreTotalRules.BlockWeightTotals,
        ScoreTotalRules.BlockScoreTotals,
        ScoreTotalRules.TotalWeight,
        ScoreTotalRules.TotalScore,
        ScoreTotalRules.ScoreRepeated,
        FundsRules.FundsTotal,
        FundsRules.FundsRate,
        FundsRules.FundsScore,
        FundsRules.FundsAreExpenditure,
        FundsRules.FundsRateRepeated,
        CriterionRules.ManagementWithinWeight,
        CriterionRules.ManagementComputes,
        CriterionRules.ManagementRates,
        CriterionRules.DeductionHasReason,
        CriterionRules.FactsBearScore,
        CriterionRules.CriteriaOnce,
        ManagementRules.GoalsSetAtBudgeting,
        ManagementRules.MidYearSelfCheck,
        ManagementRules.MonitoringInYear,
        ManagementRules.MonitoringBeforeSignature,
        ManagementRules.SignedAfterYear,
        ManagementRules.SignedInNextYear,
        CycleRules.GoalsBeforeYear,
        CycleRules.GoalsNotTooEarly,
        CycleRules.GoalsAgreeWithDate,
        CycleRules.MonitoringInMiddle,
        CycleRules.EvaluatedAfterYear,
        CycleRules.EvaluatedBySignature,
        CycleRules.GoalsBeforeMonitoring,
        CycleRules.MonitoringBeforeEvaluation,
        CycleRules.BudgetPublishedInTime,
        CycleRules.AccountsPublishedInTime,
        CycleRules.PublishedAfterApproval,
        CycleRules.BudgetInYear,
        CycleRules.AccountsAfterYear,
        CycleRules.GoalsWithBudget,
        CycleRules.EvaluationWithAccounts,
        CycleRules.Published,
        CycleRules.UnpublishedHasNoDate,
        CycleRules.EvaluationPublishedAfterIt,
        CycleRules.PerformancePublished,
        CycleRules.AssetsChecked,
        CycleRules.AssetsCheckedAtTurn,
        CycleRules.UncheckedHasNoDate,
        CycleRules.ProcuredByRules,
        CycleRules.NothingProcuredAgainstRules,
        ProblemRules.EveryProblemMet,
        ProblemRules.LinksLead,
        ProblemRules.IdsOnce,
        ImprovementRules.EveryMeasureAnswers,
        ImprovementRules.IdsOnce,
        ImprovementRules.OwnerNamed,
        ImprovementRules.DueNamed,
        ImprovementRules.DueAfterSignature,
        ImprovementRules.DoneWhenDue,
        ImprovementRules.AffectedIsThere,
        ImprovementRules.CarriedOverFromBefore,
        ImprovementRules.CarriedOverHasState,
        ImprovementRules.NotOnlyCancelled,
        ImprovementRules.CauseGiven,
        ImprovementRules.LowExecutionNamed,
        ImprovementRules.LowScoreNamed,
        ImprovementRules.MissedTargetsNamed,
        HistoryRules.SameDepartment,
        HistoryRules.NeighbouringYears,
        HistoryRules.TotalsContinue,
        HistoryRules.SourcesContinue,
        HistoryRules.ClassesContinue,
        HistoryRules.ThreePublicContinues,
        HistoryRules.ProcurementContinues,
        HistoryRules.BalanceContinues,
        HistoryRules.ChangeSincePrior,
        HistoryRules.ClassChangeSincePrior,
        HistoryRules.GrowthSincePrior,
        HistoryRules.ClassGrowthSincePrior,
        ContinuityRules.TargetsNotCopied,
        ContinuityRules.ActualsNotCopied,
        ContinuityRules.TextsNotCopied,
        ContinuityRules.ProblemsNotCopied,
        ContinuityRules.OpenItemsStay,
        ContinuityRules.StatesFollowCourse,
        ContinuityRules.ItemsSayTheirYear,
        ContinuityRules.CarriedOverWasThere,
        ContinuityRules.ProblemsFollowed,
    ]);

    /// <summary>Every pack that comes with the library, ordered by id.</summary>
    public static ValueList<RulePack> All { get; } = [National];

    /// <summary>Puts packs together: every rule of any of them, once; a rule that one of them changed or switched off as that one has it.</summary>
    /// <param name="packs">The packs; at least one.</param>
    /// <param name="combined">The pack that has the rules of all; the pack itself where there is only one.</param>
    /// <param name="clash">The id of the first rule that two of them changed in different ways, or of two rules that have one id.</param>
    /// <returns>Whether no two of them clash.</returns>
    /// <exception cref="ArgumentException">There are no packs.</exception>
    public static bool TryCombine(ReadOnlySpan<RulePack> packs, [NotNullWhen(true)] out RulePack? combined, [NotNullWhen(false)] out string? clash)
    {
        if (packs.IsEmpty)
        {
            throw new ArgumentException("At least one pack is needed.", nameof(packs));
        }

        PackRules rules = new();
        clash = null;
        foreach (RulePack pack in packs)
        {
            clash ??= rules.Include(pack) is [{ } first, ..] ? first : null;
        }

        RulePack[] all = packs.ToArray();
        combined = clash is not null ? null
            : all.Length == 1 ? all[0]
            : new RulePack(string.Join('+', all.Select(pack => pack.Id)), string.Join('+', all.Select(pack => pack.Version)), rules.Entries);
        return combined is not null;
    }

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
