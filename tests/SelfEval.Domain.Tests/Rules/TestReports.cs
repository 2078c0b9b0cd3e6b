using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;
using static SelfEval.Domain.Figures.ReportedAmount;
using static SelfEval.Domain.Figures.ReportedPercentage;

namespace SelfEval.Domain.Tests.Rules;

/// <summary>A report that uses every part of the model and has nothing wrong with it: what examples of rules start from.</summary>
internal static class TestReports
{
    public const string Name = "某市某区示范局";

    public static SelfEvaluationReport Complete { get; } = new()
    {
        Title = "某市某区示范局部门整体支出绩效自评报告",
        FiscalYear = 2023,
        Department = new()
        {
            Name = Name,
            Division = "某市某区",
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
            Narrative = "2023年发放示范手册168份，共计10.92万元，参加人员的满意度不低于百分之九十，活动覆盖全部街道。",
            Statements = [new() { Text = "发放示范手册168份，共计10.92万元", Subject = "示范手册", Quantity = new(168m, "份"), Amount = Wan(10.92m) }],
        },
        Revenue = new()
        {
            Total = new() { Initial = Wan(1000.00m), Adjusted = Wan(1040.00m), Outturn = Wan(1030.00m), PriorOutturn = Wan(1000.00m), Change = Wan(30.00m), ChangeRate = Percent(3.00m) },
            ByFundingSource =
            [
                new() { Source = FundingSource.FiscalAppropriation, Initial = Wan(900.00m), Adjusted = Wan(930.00m), Outturn = Wan(925.00m), PriorOutturn = Wan(900.00m), Change = Wan(25.00m), ChangeRate = Percent(2.78m) },
                new() { Source = FundingSource.GovernmentFund, Initial = Wan(100.00m), Adjusted = Wan(110.00m), Outturn = Wan(105.00m), PriorOutturn = Wan(100.00m), Change = Wan(5.00m), ChangeRate = Percent(5.00m) },
            ],
        },
        Expenditure = new()
        {
            Initial = Wan(1000.00m),
            Adjusted = Wan(1040.00m),
            Outturn = Wan(1030.00m),
            ExecutionRate = Percent(99.04m),
            Basic = new() { Outturn = Wan(824.00m), Share = Percent(80.00m) },
            Project = new() { Outturn = Wan(206.00m), Share = Percent(20.00m) },
            ByEconomicClass =
            [
                new() { Name = "工资福利支出", Outturn = Wan(618.00m), Share = Percent(60.00m) },
                new() { Name = "商品和服务支出", Outturn = Wan(309.00m), Share = Percent(30.00m) },
                new() { Name = "资本性支出", Outturn = Wan(103.00m), Share = Percent(10.00m) },
            ],
        },
        Management = new()
        {
            Narrative = "预算申报时编制了绩效目标，年中开展了自评和监控。",
            GoalsSetAtBudgeting = true,
            Indicators =
            [
                new() { Category = IndicatorLevel1.Output, Count = 3, Parts = [new() { Category = IndicatorLevel2.Quantity, Count = 2 }, new() { Category = IndicatorLevel2.Quality, Count = 1 }] },
                new() { Category = IndicatorLevel1.Outcome, Count = 1, Parts = [new() { Category = IndicatorLevel2.Social, Count = 1 }] },
                new() { Category = IndicatorLevel1.Satisfaction, Count = 1, Parts = [new() { Category = IndicatorLevel2.Beneficiaries, Count = 1 }] },
            ],
            MidYearSelfCheck = true,
            Monitoring = new() { CompletedBy = new DateOnly(2023, 8, 15) },
        },
        Evaluation = new()
        {
            Conclusion = "目标完成。",
            Score = ReportedScore.Points(93.5m),
            Grade = Grade.Excellent,
            Effectiveness = new()
            {
                Narrative = "实际发放示范手册168份，支出10.92万元，参加人员的满意度为百分之九十六，活动覆盖全部街道，完成目标。",
                Statements = [new() { Text = "发放示范手册168份，支出10.92万元", Subject = "示范手册", Quantity = new(168m, "份"), Amount = Wan(10.92m) }],
            },
            Efficiency = "按时公开预算和决算。",
        },
        Problems = [new() { Id = "P1", Text = "个别街道参加人数偏少。" }],
        Improvements = [new() { Text = "提前与街道确定活动时间。", Addresses = ["P1"] }],
        Signature = new() { Unit = Name, Date = new DateOnly(2024, 5, 20) },
    };
}
