using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Tests.Rules;

/// <summary>Last year's report beside the complete one.</summary>
internal static partial class TestReports
{
    /// <summary>The report of the year before, whose outturns are the prior-year figures of <see cref="Complete"/>.</summary>
    public static SelfEvaluationReport Prior => Complete with
    {
        FiscalYear = 2023,
        AnnualWork = Complete.AnnualWork! with { Narrative = "全年组织示范活动9次，比上一年多2次，参加活动的街道由三个增加到五个，参加人员满意。" },
        Goal = new() { Narrative = "2023年发放示范手册150份，共计9.75万元。" },
        Revenue = Complete.Revenue! with
        {
            Total = Before(Complete.Revenue.Total!),
            ByFundingSource = Before(Complete.Revenue.ByFundingSource).Select((source, place) => source with { Share = ReportedPercentage.Percent(place == 0 ? 90.00m : 10.00m) }).ToValueList(),
        },
        Expenditure = Before(Complete.Expenditure!) with
        {
            Basic = Before(Complete.Expenditure!.Basic!) with
            {
                Personnel = Before(Complete.Expenditure.Basic!.Personnel!),
                Operating = Before(Complete.Expenditure.Basic.Operating!),
                ByEconomicClass = Before(Complete.Expenditure.Basic.ByEconomicClass),
            },
            Project = Before(Complete.Expenditure.Project!) with { ByEconomicClass = Before(Complete.Expenditure.Project!.ByEconomicClass) },
            ByFunction = [],
            ByEconomicClass = Before(Complete.Expenditure.ByEconomicClass),
            ByGovernmentClass = [],
            ByFundingSource = Before(Complete.Expenditure.ByFundingSource),
            ThreePublicExpenses = new() { Total = Before(Complete.Expenditure.ThreePublicExpenses!.Total!) },
            Procurement = new() { Total = Before(Complete.Expenditure.Procurement!.Total!) },
        },
        CarryOver = new() { Closing = Complete.CarryOver!.Opening },
        Management = new() { Narrative = "预算申报时编制了绩效目标。" },
        Evaluation = new() { Conclusion = "目标基本完成。", Effectiveness = new() { Narrative = "实际发放示范手册150份。" }, Efficiency = "按期公开预算和决算。" },
        Scorecard = Complete.Scorecard! with
        {
            Indicators = Complete.Scorecard.Indicators.Select(indicator => indicator with { Target = "≥1", Actual = "1" }).ToValueList(),
        },
        Problems = [new() { Id = "P1", Text = "示范手册发放后没有回访。" }],
        Improvements = [new() { Id = "2023-1", Text = "安排专人回访。", Addresses = ["P1"], State = ImprovementState.UnderWay }],
        Signature = new() { Unit = Name, Date = new DateOnly(2024, 5, 22) },
    };

    private static ValueList<T> Before<T>(ValueList<T> lines)
        where T : BudgetFigures => lines.Select(Before).ToValueList();

    private static T Before<T>(T line)
        where T : BudgetFigures => (T)((BudgetFigures)line with
        {
            Initial = null,
            Adjusted = null,
            Outturn = line.PriorOutturn,
            PriorOutturn = null,
            Change = null,
            ChangeRate = null,
        });
}
