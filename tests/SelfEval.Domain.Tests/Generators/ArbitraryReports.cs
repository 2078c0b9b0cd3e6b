using FsCheck;
using FsCheck.Fluent;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
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
        from management in Maybe(Management)
        from evaluation in Maybe(Evaluation)
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
            Management = management,
            Evaluation = evaluation,
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
        from mission in Maybe(Text)
        from stated in MaybeValue(Count)
        from functions in List(Text)
        select new Department { Name = name, Division = division, Mission = mission, StatedFunctions = stated, Functions = functions };

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
        from total in Maybe(FundingLine.Select(line => new BudgetLine
        {
            Initial = line.Initial,
            Adjusted = line.Adjusted,
            Outturn = line.Outturn,
            PriorOutturn = line.PriorOutturn,
            Change = line.Change,
            ChangeRate = line.ChangeRate,
        }))
        from sources in List(FundingLine)
        select new Revenue { Narrative = narrative, Total = total, ByFundingSource = sources };

    private static Gen<FundingLine> FundingLine =>
        from source in Gen.Elements(Enum.GetValues<FundingSource>())
        from amounts in MaybeValue(Amount).ArrayOf(5)
        from rate in MaybeValue(Percentage)
        select new FundingLine
        {
            Source = source,
            Initial = amounts[0],
            Adjusted = amounts[1],
            Outturn = amounts[2],
            PriorOutturn = amounts[3],
            Change = amounts[4],
            ChangeRate = rate,
        };

    private static Gen<Expenditure> Expenditure =>
        from narrative in Maybe(Text)
        from amounts in MaybeValue(Amount).ArrayOf(3)
        from rate in MaybeValue(Percentage)
        from basic in Maybe(Part)
        from project in Maybe(Part)
        from classes in List(
            from name in Text
            from outturn in MaybeValue(Amount)
            from share in MaybeValue(Percentage)
            select new EconomicClassLine { Name = name, Outturn = outturn, Share = share })
        select new Expenditure
        {
            Narrative = narrative,
            Initial = amounts[0],
            Adjusted = amounts[1],
            Outturn = amounts[2],
            ExecutionRate = rate,
            Basic = basic,
            Project = project,
            ByEconomicClass = classes,
        };

    private static Gen<ExpenditurePart> Part =>
        from outturn in MaybeValue(Amount)
        from share in MaybeValue(Percentage)
        select new ExpenditurePart { Outturn = outturn, Share = share };

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
        select new PerformanceManagement { Narrative = narrative, GoalsSetAtBudgeting = goals, Indicators = groups, MidYearSelfCheck = check, Monitoring = monitoring };

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
        from text in Text
        select new Problem { Id = id, Text = text };

    private static Gen<ImprovementItem> Improvement =>
        from text in Text
        from addresses in MaybeList(Text)
        select new ImprovementItem { Text = text, Addresses = addresses };

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

    private static Gen<ValueList<T>> List<T>(Gen<T> gen) => Gen.Choose(0, 3).SelectMany(count => gen.ArrayOf(count)).Select(items => ValueList.Create<T>(items));

    private static Gen<ValueList<T>?> MaybeList<T>(Gen<T> gen) => MaybeValue(List(gen));
}
