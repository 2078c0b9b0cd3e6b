using FsCheck;
using FsCheck.Fluent;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Indicators;
using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Tests.Generators;

/// <summary>Reports of every legal structure, whatever their figures say: parts absent, lists empty, texts odd, figures at their limits.</summary>
internal static class ArbitraryReports
{
    public static Gen<SelfEvaluationReport> All =>
        from title in Text
        from year in Gen.Choose(2000, 2099)
        from department in Department
        from work in Maybe(Work)
        from goal in Maybe(Goal)
        from revenue in Maybe(Revenue)
        from expenditure in Maybe(Expenditure)
        from carryOver in Maybe(CarryOver)
        from management in Maybe(Management)
        from evaluation in Maybe(Evaluation)
        from scorecard in Maybe(Scorecard)
        from problems in MaybeList(Problem)
        from improvements in MaybeList(Improvement)
        from signature in Maybe(Signature)
        select new SelfEvaluationReport
        {
            Title = title,
            FiscalYear = year,
            Department = department,
            AnnualWork = work,
            Goal = goal,
            Revenue = revenue,
            Expenditure = expenditure,
            CarryOver = carryOver,
            Management = management,
            Evaluation = evaluation,
            Scorecard = scorecard,
            Problems = problems,
            Improvements = improvements,
            Signature = signature,
        };

    public static Gen<ReportedAmount> Amount =>
        from unit in Gen.Elements(AmountUnit.Yuan, AmountUnit.QianYuan, AmountUnit.WanYuan, AmountUnit.YiYuan)
        from number in Number(unit switch { AmountUnit.Yuan => 16, AmountUnit.QianYuan => 13, AmountUnit.WanYuan => 12, _ => 8 })
        select new ReportedAmount(number, unit);

    public static Gen<ReportedPercentage> Percentage => Number(9).Select(number => new ReportedPercentage(number));

    public static Gen<ReportedScore> Score => Number(9).Select(number => new ReportedScore(number));

    public static Gen<ReportedQuantity> Quantity =>
        from number in Number(9)
        from unit in Gen.Elements("份", "人次", "km", "平方米", "𠮷", "元", "一二三四五六七八九十一二三四五六")
        select new ReportedQuantity(number, unit);

    /// <summary>Text that is legal and awkward.</summary>
    public static Gen<string> Text => Gen.Elements(
        "某局", "a", "“引号”与\"quotes\"", "back\\slash / slash", "两\n行", "\t制表", "emoji 🏮", "<b>&amp;</b>", "１２３．４５％", "null", "{}", "\u007f\u0000x", "é\u0301", "   前后有空格   ");

    private static Gen<Department> Department =>
        from name in Text
        from division in Maybe(Text)
        from kind in MaybeValue(Gen.Elements(Enum.GetValues<EntityKind>()))
        from mission in Maybe(Text)
        from stated in MaybeValue(Count)
        from functions in List(Text)
        select new Department { Name = name, Division = division, Kind = kind, Mission = mission, StatedFunctions = stated, Functions = functions };

    private static Gen<AnnualWork> Work =>
        from narrative in Maybe(Text)
        from tasks in List(
            from text in Text
            from quantities in List(Quantity)
            select new KeyTask { Text = text, Quantities = quantities })
        select new AnnualWork { Narrative = narrative, KeyTasks = tasks };

    private static Gen<PerformanceGoal> Goal =>
        from narrative in Maybe(Text)
        from statements in List(Statement)
        select new PerformanceGoal { Narrative = narrative, Statements = statements };

    private static Gen<QuantifiedStatement> Statement =>
        from text in Text
        from subject in Maybe(Text)
        from quantity in MaybeValue(Quantity)
        from amount in MaybeValue(Amount)
        select new QuantifiedStatement { Text = text, Subject = subject, Quantity = quantity, Amount = amount };

    private static Gen<Revenue> Revenue =>
        from narrative in Maybe(Text)
        from total in Maybe(BudgetLine)
        from sources in List(FundingLine)
        select new Revenue { Narrative = narrative, Total = total, ByFundingSource = sources };

    private static Gen<BudgetLine> BudgetLine => Filled(Gen.Constant(new BudgetLine()));

    private static Gen<ExpenditurePart> Part => Shared(Gen.Constant(new ExpenditurePart()));

    private static Gen<FundingLine> FundingLine => Shared(Gen.Elements(Enum.GetValues<FundingSource>()).Select(source => new FundingLine { Source = source }));

    private static Gen<EconomicClassLine> EconomicClass => Shared(
        from name in Text
        from code in MaybeValue(Gen.Elements("301", "30199", "39999", "300").Select(digits => ClassificationCode<DepartmentEconomic>.Parse(digits)))
        from ofWhich in Gen.Elements(true, false)
        select new EconomicClassLine { Name = name, Code = code, OfWhich = ofWhich });

    private static Gen<GovernmentClassLine> GovernmentClass => Shared(
        from name in Text
        from code in MaybeValue(Gen.Elements("501", "50101", "59999").Select(digits => ClassificationCode<GovernmentEconomic>.Parse(digits)))
        from ofWhich in Gen.Elements(true, false)
        select new GovernmentClassLine { Name = name, Code = code, OfWhich = ofWhich });

    private static Gen<FunctionalLine> Function => Shared(
        from name in Text
        from code in MaybeValue(Gen.Elements("201", "20129", "2012999", "2990000").Select(digits => ClassificationCode<Functional>.Parse(digits)))
        from ofWhich in Gen.Elements(true, false)
        select new FunctionalLine { Name = name, Code = code, OfWhich = ofWhich });

    private static Gen<Expenditure> Expenditure => Filled(
        from narrative in Maybe(Text)
        from rate in MaybeValue(Percentage)
        from basic in Maybe(Shared(
            from personnel in Maybe(Part)
            from operating in Maybe(Part)
            from classes in List(EconomicClass)
            select new BasicExpenditure { Personnel = personnel, Operating = operating, ByEconomicClass = classes }))
        from project in Maybe(Shared(List(EconomicClass).Select(classes => new ProjectExpenditure { ByEconomicClass = classes })))
        from others in Maybe(Part).ArrayOf(3)
        from functions in List(Function)
        from classes in List(EconomicClass)
        from government in List(GovernmentClass)
        from sources in List(FundingLine)
        from threePublic in Maybe(ThreePublic)
        from procurement in Maybe(Procurement)
        select new Expenditure
        {
            Narrative = narrative,
            ExecutionRate = rate,
            Basic = basic,
            Project = project,
            SuperiorPayment = others[0],
            Business = others[1],
            SubordinateGrant = others[2],
            ByFunction = functions,
            ByEconomicClass = classes,
            ByGovernmentClass = government,
            ByFundingSource = sources,
            ThreePublicExpenses = threePublic,
            Procurement = procurement,
        });

    private static Gen<ThreePublicExpenses> ThreePublic =>
        from lines in Maybe(BudgetLine).ArrayOf(6)
        from rate in MaybeValue(Percentage)
        select new ThreePublicExpenses
        {
            Total = lines[0],
            Abroad = lines[1],
            Vehicles = lines[2],
            VehiclePurchase = lines[3],
            VehicleOperation = lines[4],
            Reception = lines[5],
            ControlRate = rate,
        };

    private static Gen<GovernmentProcurement> Procurement =>
        from total in Maybe(BudgetLine)
        from rate in MaybeValue(Percentage)
        from parts in Maybe(Part).ArrayOf(5)
        select new GovernmentProcurement
        {
            Total = total,
            ExecutionRate = rate,
            Goods = parts[0],
            Works = parts[1],
            Services = parts[2],
            SmallAndMedium = parts[3],
            SmallAndMicro = parts[4],
        };

    private static Gen<CarryOver> CarryOver =>
        from amounts in MaybeValue(Amount).ArrayOf(4)
        from rate in MaybeValue(Percentage)
        select new CarryOver { Opening = amounts[0], SurplusUsed = amounts[1], SurplusDistributed = amounts[2], Closing = amounts[3], Rate = rate };

    /// <summary>The line with any of its figures, each printed or not.</summary>
    private static Gen<T> Filled<T>(Gen<T> line)
        where T : BudgetFigures =>
        from bare in line
        from amounts in MaybeValue(Amount).ArrayOf(5)
        from rate in MaybeValue(Percentage)
        select (T)((BudgetFigures)bare with
        {
            Initial = amounts[0],
            Adjusted = amounts[1],
            Outturn = amounts[2],
            PriorOutturn = amounts[3],
            Change = amounts[4],
            ChangeRate = rate,
        });

    private static Gen<T> Shared<T>(Gen<T> line)
        where T : BudgetPart =>
        from filled in Filled(line)
        from share in MaybeValue(Percentage)
        select (T)((BudgetPart)filled with { Share = share });

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

    private static Gen<int> Count => Gen.OneOf(Gen.Choose(0, 20), Gen.Elements(0, 1_000_000));

    private static Gen<DateOnly> Date => Gen.OneOf(
        Gen.Choose(0, 73_048).Select(day => new DateOnly(1900, 1, 1).AddDays(day)),
        Gen.Elements(new DateOnly(1900, 1, 1), new DateOnly(2099, 12, 31), new DateOnly(2024, 2, 29)));

    /// <summary>Numbers of up to so many digits before the point and ten behind it, either sign.</summary>
    private static Gen<decimal> Number(int digits) =>
        from whole in Gen.Choose(0, digits)
        from decimals in Gen.Choose(0, 10)
        from ten in Gen.Choose(0, 9).ArrayOf(whole + decimals)
        from negative in Gen.Elements(true, false)
        let mantissa = ten.Aggregate(0m, (number, digit) => (number * 10m) + digit)
        select (negative ? -mantissa : mantissa) * NumberLimits.Ulp(decimals);

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Gen.Frequency((1, Gen.Constant<T?>(null)), (3, gen.Select(value => (T?)value)));

    private static Gen<T?> MaybeValue<T>(Gen<T> gen)
        where T : struct => Gen.Frequency((1, Gen.Constant<T?>(null)), (3, gen.Select(value => (T?)value)));

    /// <summary>A list that is absent, or is there with no or some items.</summary>
    private static Gen<ValueList<T>> List<T>(Gen<T> gen) => Gen.Choose(-1, 3).SelectMany(count => count < 0
        ? Gen.Constant(default(ValueList<T>))
        : gen.ArrayOf(count).Select(items => ValueList.Create<T>(items)));

    private static Gen<ValueList<T>?> MaybeList<T>(Gen<T> gen) => MaybeValue(List(gen));
}
