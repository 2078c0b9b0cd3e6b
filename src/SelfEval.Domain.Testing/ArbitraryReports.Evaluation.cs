using FsCheck;
using FsCheck.Fluent;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Indicators;
using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Testing;

/// <content>How the unit is managed and evaluated.</content>
internal static partial class ArbitraryReports
{
    private static Gen<PerformanceManagement> Management =>
        from narrative in Maybe(Text)
        from goals in MaybeValue(Gen.Elements(true, false))
        from groups in List(
            from category in Gen.Elements(Enum.GetValues<IndicatorLevel1>())
            from count in Count
            from parts in List(
                from part in Gen.Elements(Enum.GetValues<IndicatorLevel2>())
                from number in Count
                select new IndicatorCount { Category = part, Count = number })
            select new IndicatorGroup { Category = category, Count = count, Parts = parts })
        from check in MaybeValue(Gen.Elements(true, false))
        from monitoring in Maybe(MaybeValue(Date).Select(date => new Monitoring { CompletedBy = date }))
        from days in MaybeValue(Date).ArrayOf(2)
        from disclosure in Maybe(Maybe(Publication).ArrayOf(4).Select(four => new Disclosure { Budget = four[0], Accounts = four[1], Goals = four[2], Evaluation = four[3] }))
        from procured in MaybeValue(Gen.Elements(true, false))
        from assets in Maybe(
            from done in MaybeValue(Gen.Elements(true, false))
            from date in MaybeValue(Date)
            select new AssetCheck { Done = done, Date = date })
        select new PerformanceManagement
        {
            Narrative = narrative,
            GoalsSetAtBudgeting = goals,
            GoalsSetOn = days[0],
            Indicators = groups,
            MidYearSelfCheck = check,
            Monitoring = monitoring,
            SelfEvaluatedOn = days[1],
            Disclosure = disclosure,
            ProcurementByRules = procured,
            AssetCheck = assets,
        };

    private static Gen<Publication> Publication =>
        from published in MaybeValue(Gen.Elements(true, false))
        from days in MaybeValue(Date).ArrayOf(2)
        select new Publication { Published = published, ApprovedOn = days[0], PublishedOn = days[1] };

    private static Gen<IndicatorSet> Scorecard =>
        from scheme in Maybe(Gen.Elements("national-project", "departmental-overall", "other"))
        from execution in Maybe(Execution)
        from indicators in List(Indicator)
        from management in List(ManagementScore)
        from categories in List(CategoryScore)
        from blocks in List(
            from block in Gen.Elements(Enum.GetValues<ScoreBlock>())
            from scores in MaybeValue(Score).ArrayOf(2)
            select new BlockScore { Block = block, Weight = scores[0], Score = scores[1] })
        from totals in MaybeValue(Score).ArrayOf(2)
        select new IndicatorSet
        {
            Scheme = scheme,
            Execution = execution,
            Indicators = indicators,
            Management = management,
            ByCategory = categories,
            ByBlock = blocks,
            TotalWeight = totals[0],
            TotalScore = totals[1],
        };

    private static Gen<ExecutionScore> Execution =>
        from amounts in MaybeValue(Amount).ArrayOf(3)
        from parts in List(
            from kind in Gen.Elements(Enum.GetValues<FundsKind>())
            from three in MaybeValue(Amount).ArrayOf(3)
            select new FundsLine { Kind = kind, Initial = three[0], Adjusted = three[1], Outturn = three[2] })
        from rate in MaybeValue(Percentage)
        from scores in MaybeValue(Score).ArrayOf(2)
        select new ExecutionScore { Initial = amounts[0], Adjusted = amounts[1], Outturn = amounts[2], Parts = parts, Rate = rate, Weight = scores[0], Score = scores[1] };

    private static Gen<Indicator> Indicator =>
        from id in Maybe(Text)
        from category in Gen.Elements(IndicatorTaxonomy.All.ToArray())
        from name in Text
        from targets in Maybe(Target).ArrayOf(3)
        from unit in Maybe(Gen.Elements("%", "份", "万元"))
        from scores in MaybeValue(Score).ArrayOf(2)
        from reason in Maybe(Text)
        from evidence in List(Text)
        select new Indicator
        {
            Id = id,
            Level1 = category.Level1,
            Level2 = category.Level2,
            Name = name,
            InitialTarget = targets[0],
            Target = targets[1],
            Unit = unit,
            Actual = targets[2],
            Weight = scores[0],
            Score = scores[1],
            DeviationReason = reason,
            Evidence = evidence,
        };

    /// <summary>Targets and actuals of every kind, and texts that are neither.</summary>
    public static Gen<string> Target => Gen.OneOf(
        Gen.Elements("≥95%", "168份", "2023年12月31日前", "优", "不超过10次", "100%", "90%-95%", "8至10次", "≤3.5万元", "/", "0起", "96.5", "12月底前", "2023-11-30"),
        Text);

    private static Gen<ManagementScore> ManagementScore =>
        from criterion in Gen.Elements(Enum.GetValues<ManagementCriterion>())
        from name in Maybe(Text)
        from rate in MaybeValue(Percentage)
        from scores in MaybeValue(Score).ArrayOf(2)
        from reason in Maybe(Text)
        select new ManagementScore { Criterion = criterion, Name = name, Rate = rate, Weight = scores[0], Score = scores[1], Reason = reason };

    private static Gen<CategoryScore> CategoryScore =>
        from category in Gen.Elements(IndicatorTaxonomy.All.ToArray())
        from whole in Gen.Elements(true, false)
        from count in MaybeValue(Count)
        from scores in MaybeValue(Score).ArrayOf(2)
        select new CategoryScore { Level1 = category.Level1, Level2 = whole ? null : category.Level2, Count = count, Weight = scores[0], Score = scores[1] };

    private static Gen<SelfEvaluation> Evaluation =>
        from conclusion in Maybe(Text)
        from score in MaybeValue(Score)
        from grade in MaybeValue(Gen.Elements(Enum.GetValues<Grade>()))
        from effectiveness in Maybe(
            from narrative in Maybe(Text)
            from statements in List(Statement)
            select new EffectivenessAnalysis { Narrative = narrative, Statements = statements })
        from efficiency in Maybe(Text)
        select new SelfEvaluation { Conclusion = conclusion, Score = score, Grade = grade, Effectiveness = effectiveness, Efficiency = efficiency };

    private static Gen<Problem> Problem =>
        from id in Maybe(Text)
        from category in MaybeValue(Gen.Elements(Enum.GetValues<ProblemCategory>()))
        from text in Text
        from cause in Maybe(Text)
        from affects in MaybeList(Gen.Elements("/expenditure/executionRate", "/scorecard/indicators/0", "x"))
        from since in MaybeValue(Year)
        select new Problem { Id = id, Category = category, Text = text, Cause = cause, Affects = affects, CarriedOverFrom = since };

    private static Gen<ImprovementItem> Improvement =>
        from id in Maybe(Text)
        from text in Text
        from addresses in MaybeList(Text)
        from owner in Maybe(Text)
        from due in MaybeValue(Date)
        from state in MaybeValue(Gen.Elements(Enum.GetValues<ImprovementState>()))
        from since in MaybeValue(Year)
        select new ImprovementItem { Id = id, Text = text, Addresses = addresses, Owner = owner, Due = due, State = state, CarriedOverFrom = since };

    private static Gen<FiscalYear> Year => Gen.Choose(2000, 2099).Select(year => new FiscalYear(year));

    private static Gen<Signature> Signature =>
        from unit in Maybe(Text)
        from date in MaybeValue(Date)
        select new Signature { Unit = unit, Date = date };
}
