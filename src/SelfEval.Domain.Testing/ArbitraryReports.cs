using FsCheck;
using FsCheck.Fluent;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Testing;

/// <summary>Reports of every legal structure, whatever their figures say: parts absent, lists empty, texts odd, figures at their limits.</summary>
internal static partial class ArbitraryReports
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
        from code in MaybeValue(Gen.Elements("301", "30199", "39999", "300").Select(digits => ClassificationCode<DepartmentEconomic>.Parse(digits, null)))
        from ofWhich in Gen.Elements(true, false)
        select new EconomicClassLine { Name = name, Code = code, OfWhich = ofWhich });

    private static Gen<GovernmentClassLine> GovernmentClass => Shared(
        from name in Text
        from code in MaybeValue(Gen.Elements("501", "50101", "59999").Select(digits => ClassificationCode<GovernmentEconomic>.Parse(digits, null)))
        from ofWhich in Gen.Elements(true, false)
        select new GovernmentClassLine { Name = name, Code = code, OfWhich = ofWhich });

    private static Gen<FunctionalLine> Function => Shared(
        from name in Text
        from code in MaybeValue(Gen.Elements("201", "20129", "2012999", "2990000").Select(digits => ClassificationCode<Functional>.Parse(digits, null)))
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

    public static Gen<int> Count => Gen.OneOf(Gen.Choose(0, 20), Gen.Elements(0, 1_000_000));

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
        select (negative ? -mantissa : mantissa) * new decimal(1, 0, 0, isNegative: false, (byte)decimals);

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
