using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Indicators;
using SelfEval.Domain.Reports;
using static SelfEval.Domain.Figures.ReportedAmount;
using static SelfEval.Domain.Figures.ReportedPercentage;

namespace SelfEval.Domain.Tests.Rules;

/// <summary>A report that uses every part of the model and has nothing wrong with it: what examples of rules start from.</summary>
internal static partial class TestReports
{
    public const string Name = "某市某区示范局";

    public static SelfEvaluationReport Complete { get; } = new()
    {
        Title = "某市某区示范局部门整体支出绩效自评报告",
        FiscalYear = 2024,
        Department = new()
        {
            Name = Name,
            Division = "某市某区",
            Kind = EntityKind.Administrative,
            Mission = "某市某区示范局的主要职责包括以下两个方面：",
            StatedFunctions = 2,
            Functions = ["组织示范活动。", "完成交办的其他任务。"],
        },
        AnnualWork = new()
        {
            Narrative = "全年组织示范活动12次。",
            KeyTasks = [new() { Text = "组织示范活动12次，参加1,200人次。", Quantities = [new(12m, "次"), new(1200m, "人次")] }],
        },
        Goal = new()
        {
            Narrative = "2024年发放示范手册168份，共计10.92万元，参加人员的满意度不低于百分之九十，活动覆盖全部街道。",
            Statements = [new() { Text = "发放示范手册168份，共计10.92万元", Subject = "示范手册", Quantity = new(168m, "份"), Amount = Wan(10.92m) }],
        },
        Revenue = new()
        {
            Narrative = "收入包括财政拨款和政府性基金预算财政拨款。",
            Total = new() { Initial = Wan(1000.00m), Adjusted = Wan(1040.00m), Outturn = Wan(1030.00m), PriorOutturn = Wan(1000.00m), Change = Wan(30.00m), ChangeRate = Percent(3.00m) },
            ByFundingSource =
            [
                new() { Source = FundingSource.FiscalAppropriation, Initial = Wan(900.00m), Adjusted = Wan(930.00m), Outturn = Wan(925.00m), PriorOutturn = Wan(900.00m), Change = Wan(25.00m), ChangeRate = Percent(2.78m), Share = Percent(89.81m) },
                new() { Source = FundingSource.GovernmentFund, Initial = Wan(100.00m), Adjusted = Wan(110.00m), Outturn = Wan(105.00m), PriorOutturn = Wan(100.00m), Change = Wan(5.00m), ChangeRate = Percent(5.00m), Share = Percent(10.19m) },
            ],
        },
        Expenditure = new()
        {
            Narrative = "支出包括基本支出和项目支出。",
            Initial = Wan(1000.00m),
            Adjusted = Wan(1040.00m),
            Outturn = Wan(1030.00m),
            PriorOutturn = Wan(1000.00m),
            Change = Wan(30.00m),
            ChangeRate = Percent(3.00m),
            ExecutionRate = Percent(99.04m),
            Basic = Filled(8m, new BasicExpenditure
            {
                Share = Percent(80.00m),
                Personnel = Filled(6m, new ExpenditurePart { Share = Percent(75.00m) }),
                Operating = Filled(2m, new ExpenditurePart { Share = Percent(25.00m) }),
                ByEconomicClass =
                [
                    Filled(6m, new EconomicClassLine { Code = Economic("301"), Name = "工资福利支出", Share = Percent(75.00m) }),
                    Filled(2m, new EconomicClassLine { Code = Economic("302"), Name = "商品和服务支出", Share = Percent(25.00m) }),
                ],
            }),
            Project = Filled(2m, new ProjectExpenditure
            {
                Share = Percent(20.00m),
                ByEconomicClass =
                [
                    Filled(1m, new EconomicClassLine { Name = "商品和服务支出", Share = Percent(50.00m) }),
                    Filled(1m, new EconomicClassLine { Name = "资本性支出", Share = Percent(50.00m) }),
                ],
            }),
            SuperiorPayment = Nothing,
            Business = Nothing,
            SubordinateGrant = Nothing,
            ByFunction =
            [
                new() { Code = Function("201"), Name = "一般公共服务支出", Outturn = Wan(900.00m), Share = Percent(87.38m) },
                new() { Code = Function("20129"), Name = "群众团体事务", Outturn = Wan(900.00m) },
                new() { Code = Function("2012901"), Name = "其中：行政运行", OfWhich = true, Outturn = Wan(600.00m) },
                new() { Code = Function("2012906"), Name = "工会事务", OfWhich = true, Outturn = Wan(200.00m) },
                new() { Code = Function("208"), Name = "社会保障和就业支出", Outturn = Wan(130.00m), Share = Percent(12.62m) },
                new() { Code = Function("20805"), Name = "行政事业单位养老支出", Outturn = Wan(130.00m) },
            ],
            ByEconomicClass =
            [
                Filled(6m, new EconomicClassLine { Code = Economic("301"), Name = "工资福利支出", Share = Percent(60.00m) }),
                Filled(3m, new EconomicClassLine { Code = Economic("302"), Name = "商品和服务支出", Share = Percent(30.00m) }),
                Filled(1m, new EconomicClassLine { Code = Economic("310"), Name = "资本性支出", Share = Percent(10.00m) }),
                new() { Code = Economic("30201"), Name = "办公费", Outturn = Wan(294.00m) },
                new() { Code = Economic("30212"), Name = "因公出国（境）费用", Outturn = Wan(5.00m) },
                new() { Code = Economic("30217"), Name = "公务接待费", Outturn = Wan(4.00m) },
                new() { Code = Economic("30231"), Name = "公务用车运行维护费", Outturn = Wan(6.00m) },
                new() { Code = Economic("31002"), Name = "办公设备购置", Outturn = Wan(100.00m) },
                new() { Code = Economic("31013"), Name = "公务用车购置", Outturn = Wan(3.00m) },
            ],
            ByGovernmentClass =
            [
                new() { Code = Government("501"), Name = "机关工资福利支出", Outturn = Wan(618.00m), Share = Percent(60.00m) },
                new() { Code = Government("502"), Name = "商品和服务支出", Outturn = Wan(309.00m), Share = Percent(30.00m) },
                new() { Code = Government("50201"), Name = "办公经费", Outturn = Wan(294.00m) },
                new() { Code = Government("50206"), Name = "公务接待费", Outturn = Wan(4.00m) },
                new() { Code = Government("50207"), Name = "因公出国（境）费用", Outturn = Wan(5.00m) },
                new() { Code = Government("50208"), Name = "公务用车运行维护费", Outturn = Wan(6.00m) },
                new() { Code = Government("503"), Name = "机关资本性支出（一）", Outturn = Wan(103.00m), Share = Percent(10.00m) },
            ],
            ByFundingSource =
            [
                new() { Source = FundingSource.FiscalAppropriation, Outturn = Wan(925.00m), Share = Percent(89.81m) },
                new() { Source = FundingSource.GovernmentFund, Outturn = Wan(105.00m), Share = Percent(10.19m) },
            ],
            ThreePublicExpenses = new()
            {
                Total = new() { Initial = Wan(20.00m), Outturn = Wan(18.00m), PriorOutturn = Wan(20.00m), Change = Wan(-2.00m), ChangeRate = Percent(-10.00m) },
                Abroad = new() { Initial = Wan(6.00m), Outturn = Wan(5.00m) },
                Vehicles = new() { Initial = Wan(10.00m), Outturn = Wan(9.00m) },
                VehiclePurchase = new() { Initial = Wan(4.00m), Outturn = Wan(3.00m) },
                VehicleOperation = new() { Initial = Wan(6.00m), Outturn = Wan(6.00m) },
                Reception = new() { Initial = Wan(4.00m), Outturn = Wan(4.00m) },
                ControlRate = Percent(90.00m),
            },
            Procurement = new()
            {
                Total = new() { Initial = Wan(110.00m), Adjusted = Wan(110.00m), Outturn = Wan(100.00m), PriorOutturn = Wan(90.00m), Change = Wan(10.00m), ChangeRate = Percent(11.11m) },
                ExecutionRate = Percent(90.91m),
                Goods = new() { Outturn = Wan(60.00m), Share = Percent(60.00m) },
                Works = new() { Outturn = Wan(10.00m), Share = Percent(10.00m) },
                Services = new() { Outturn = Wan(30.00m), Share = Percent(30.00m) },
                SmallAndMedium = new() { Outturn = Wan(80.00m), Share = Percent(80.00m) },
                SmallAndMicro = new() { Outturn = Wan(50.00m) },
            },
        },
        CarryOver = new()
        {
            Opening = Wan(20.00m),
            SurplusUsed = Wan(5.00m),
            SurplusDistributed = Wan(5.00m),
            Closing = Wan(20.00m),
            Rate = Percent(1.92m),
        },
        Management = new()
        {
            Narrative = "预算申报时编制了绩效目标，年中开展了自评和监控。",
            GoalsSetAtBudgeting = true,
            GoalsSetOn = new DateOnly(2023, 11, 20),
            Indicators =
            [
                new() { Category = IndicatorLevel1.Output, Count = 3, Parts = [new() { Category = IndicatorLevel2.Quantity, Count = 2 }, new() { Category = IndicatorLevel2.Quality, Count = 1 }] },
                new() { Category = IndicatorLevel1.Outcome, Count = 1, Parts = [new() { Category = IndicatorLevel2.Social, Count = 1 }] },
                new() { Category = IndicatorLevel1.Satisfaction, Count = 1, Parts = [new() { Category = IndicatorLevel2.Beneficiaries, Count = 1 }] },
            ],
            MidYearSelfCheck = true,
            Monitoring = new() { CompletedBy = new DateOnly(2024, 8, 15) },
            SelfEvaluatedOn = new DateOnly(2025, 5, 10),
            Disclosure = new()
            {
                Budget = new() { Published = true, ApprovedOn = new DateOnly(2024, 1, 30), PublishedOn = new DateOnly(2024, 2, 10) },
                Accounts = new() { Published = true, ApprovedOn = new DateOnly(2025, 5, 13), PublishedOn = new DateOnly(2025, 5, 20) },
                Goals = new() { Published = true, PublishedOn = new DateOnly(2024, 2, 10) },
                Evaluation = new() { Published = true, PublishedOn = new DateOnly(2025, 5, 20) },
            },
            ProcurementByRules = true,
            AssetCheck = new() { Done = true, Date = new DateOnly(2024, 12, 28) },
        },
        Evaluation = new()
        {
            Conclusion = "目标完成。",
            Score = ReportedScore.Points(98.25m),
            Grade = Grade.Excellent,
            Effectiveness = new()
            {
                Narrative = "实际发放示范手册168份，支出10.92万元，参加人员的满意度为百分之九十六，活动覆盖全部街道，完成目标。",
                Statements = [new() { Text = "发放示范手册168份，支出10.92万元", Subject = "示范手册", Quantity = new(168m, "份"), Amount = Wan(10.92m) }],
            },
            Efficiency = "按时公开预算和决算。",
        },
        Scorecard = new()
        {
            Scheme = "departmental-overall",
            Execution = Funds with { Weight = Points(0m), Score = Points(0.00m) },
            Indicators =
            [
                new() { Id = "Z1", Level1 = IndicatorLevel1.Output, Level2 = IndicatorLevel2.Quantity, Name = "发放示范手册数", Target = "168份", Actual = "168份", Weight = Points(15m), Score = Points(15.00m), Evidence = ["发放登记表"] },
                new() { Id = "Z2", Level1 = IndicatorLevel1.Output, Level2 = IndicatorLevel2.Quantity, Name = "组织活动次数", InitialTarget = "≥10次", Target = "≥10", Unit = "次", Actual = "12", Weight = Points(10m), Score = Points(10.00m) },
                new() { Id = "Z3", Level1 = IndicatorLevel1.Output, Level2 = IndicatorLevel2.Quality, Name = "活动合格率", Target = "100%", Actual = "98%", Weight = Points(10m), Score = Points(9.80m), DeviationReason = "一次活动因天气延期。" },
                new() { Id = "Z4", Level1 = IndicatorLevel1.Outcome, Level2 = IndicatorLevel2.Social, Name = "街道参与程度", Target = "优", Actual = "优", Weight = Points(10m), Score = Points(9.00m) },
                new() { Id = "Z5", Level1 = IndicatorLevel1.Satisfaction, Level2 = IndicatorLevel2.Beneficiaries, Name = "参加人员满意度", Target = "≥90%", Actual = "96%", Weight = Points(5m), Score = Points(5.00m) },
            ],
            Management =
            [
                Criterion(ManagementCriterion.BudgetPreparation, 5m, 5.00m),
                Criterion(ManagementCriterion.ExecutionRate, 10m, 9.90m, 99.04m),
                Criterion(ManagementCriterion.CarryOverRate, 5m, 5.00m, 1.92m),
                Criterion(ManagementCriterion.ThreePublicControlRate, 5m, 5.00m, 90.00m),
                Criterion(ManagementCriterion.Disclosure, 5m, 5.00m),
                Criterion(ManagementCriterion.PerformanceManagement, 5m, 5.00m),
                Criterion(ManagementCriterion.PerformanceDisclosure, 2m, 2.00m),
                Criterion(ManagementCriterion.ProcurementRate, 5m, 4.55m, 90.91m),
                Criterion(ManagementCriterion.ProcurementCompliance, 3m, 3.00m),
                Criterion(ManagementCriterion.AssetManagement, 3m, 3.00m),
                Criterion(ManagementCriterion.RunningCost, 2m, 2.00m) with { Name = "日常运行成本" },
            ],
            ByCategory =
            [
                new() { Level1 = IndicatorLevel1.Output, Count = 3, Weight = Points(35m), Score = Points(34.80m) },
                new() { Level1 = IndicatorLevel1.Output, Level2 = IndicatorLevel2.Quantity, Count = 2, Weight = Points(25m), Score = Points(25.00m) },
                new() { Level1 = IndicatorLevel1.Outcome, Count = 1, Weight = Points(10m), Score = Points(9.00m) },
                new() { Level1 = IndicatorLevel1.Satisfaction, Count = 1, Weight = Points(5m), Score = Points(5.00m) },
            ],
            ByBlock =
            [
                new() { Block = ScoreBlock.Effectiveness, Weight = Points(50m), Score = Points(48.80m) },
                new() { Block = ScoreBlock.Efficiency, Weight = Points(50m), Score = Points(49.45m) },
            ],
            TotalWeight = Points(100m),
            TotalScore = Points(98.25m),
        },
        Problems =
        [
            new() { Id = "P1", Category = ProblemCategory.Mandate, Text = "个别街道参加人数偏少。", Cause = "活动时间与街道工作冲突。", Affects = ["/annualWork/keyTasks/0", "/scorecard/indicators/1/actual"] },
            new() { Id = "P2", Category = ProblemCategory.PerformanceGoals, Text = "示范手册发放后没有回访。", Cause = "没有安排人手。", CarriedOverFrom = 2023 },
        ],
        Improvements =
        [
            new() { Id = "2024-1", Text = "提前与街道确定活动时间。", Addresses = ["P1"], Owner = "办公室", Due = new DateOnly(2025, 12, 31), State = ImprovementState.Planned },
            new() { Id = "2023-1", Text = "安排专人回访。", Addresses = ["P2"], Owner = "业务科", Due = new DateOnly(2025, 3, 31), State = ImprovementState.Completed, CarriedOverFrom = 2023 },
        ],
        Signature = new() { Unit = Name, Date = new DateOnly(2025, 5, 20) },
    };

    /// <summary>The same report with the form of the national scheme, in which execution is worth ten points.</summary>
    public static SelfEvaluationReport Project { get; } = Complete with
    {
        Evaluation = Complete.Evaluation! with { Score = Points(96.60m) },
        Scorecard = new()
        {
            Scheme = "national-project",
            Execution = Funds with { Weight = Points(10m), Score = Points(9.90m) },
            Indicators =
            [
                Complete.Scorecard!.Indicators[0] with { Weight = Points(20m), Score = Points(20.00m) },
                Complete.Scorecard.Indicators[1] with { Weight = Points(15m), Score = Points(15.00m) },
                Complete.Scorecard.Indicators[2] with { Weight = Points(15m), Score = Points(14.70m) },
                Complete.Scorecard.Indicators[3] with { Weight = Points(30m), Score = Points(27.00m) },
                Complete.Scorecard.Indicators[4] with { Weight = Points(10m), Score = Points(10.00m) },
            ],
            TotalWeight = Points(100m),
            TotalScore = Points(96.60m),
        },
    };

    private static ExecutionScore Funds => new()
    {
        Initial = Wan(1000.00m),
        Adjusted = Wan(1040.00m),
        Outturn = Wan(1030.00m),
        Parts =
        [
            new() { Kind = FundsKind.CurrentAppropriation, Initial = Wan(900.00m), Adjusted = Wan(930.00m), Outturn = Wan(925.00m) },
            new() { Kind = FundsKind.CarriedOver, Initial = Wan(80.00m), Adjusted = Wan(90.00m), Outturn = Wan(85.00m) },
            new() { Kind = FundsKind.Other, Initial = Wan(20.00m), Adjusted = Wan(20.00m), Outturn = Wan(20.00m) },
        ],
        Rate = Percent(99.04m),
    };

    public static ReportedScore Points(decimal points) => ReportedScore.Points(points);

    private static ManagementScore Criterion(ManagementCriterion criterion, decimal weight, decimal score, decimal? rate = null) => new()
    {
        Criterion = criterion,
        Rate = rate is { } percent ? Percent(percent) : null,
        Weight = Points(weight),
        Score = Points(score),
        Reason = score < weight ? "未达到百分之百。" : null,
    };

    public static ClassificationCode<DepartmentEconomic> Economic(string digits) => ClassificationCode<DepartmentEconomic>.Parse(digits);

    public static ClassificationCode<GovernmentEconomic> Government(string digits) => ClassificationCode<GovernmentEconomic>.Parse(digits);

    public static ClassificationCode<Functional> Function(string digits) => ClassificationCode<Functional>.Parse(digits);

    /// <summary>A part that is printed with zeros.</summary>
    private static ExpenditurePart Nothing => new()
    {
        Initial = Wan(0.00m),
        Adjusted = Wan(0.00m),
        Outturn = Wan(0.00m),
        PriorOutturn = Wan(0.00m),
        Change = Wan(0.00m),
        Share = Percent(0.00m),
    };

    /// <summary>The line as so many tenths of a department that had 1,000 万元, got 1,040 and spent 1,030, after 1,000 in the year before.</summary>
    private static T Filled<T>(decimal tenths, T line)
        where T : BudgetFigures => (T)((BudgetFigures)line with
        {
            Initial = Wan(100.00m * tenths),
            Adjusted = Wan(104.00m * tenths),
            Outturn = Wan(103.00m * tenths),
            PriorOutturn = Wan(100.00m * tenths),
            Change = Wan(3.00m * tenths),
            ChangeRate = Percent(3.00m),
        });
}
