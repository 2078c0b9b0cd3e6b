using SelfEval.Domain.Figures;
using SelfEval.Domain.Indicators;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using static SelfEval.Domain.Figures.ReportedAmount;
using static SelfEval.Domain.Figures.ReportedPercentage;
using static SelfEval.Domain.Tests.Rules.TestReports;

namespace SelfEval.Domain.Tests.Rules;

/// <summary>Examples that fail the rules about the performance cycle, problems and improvement items.</summary>
internal static partial class RuleExamples
{
    private static Dictionary<string, Example> Managing => new()
    {
        ["SE7301"] = new(Managed(m => m with { GoalsSetOn = new(2024, 1, 1) }), Verdict.Violated, "/management/goalsSetOn"),
        ["SE7302"] = new(Managed(m => m with { GoalsSetOn = new(2021, 12, 31) }), Verdict.Violated, "/management/goalsSetOn"),
        ["SE7303"] = new(Managed(m => m with { GoalsSetAtBudgeting = false }), Verdict.Violated, "/management/goalsSetOn"),
        ["SE7304"] = new(Managed(m => m with { Monitoring = new() { CompletedBy = new(2024, 3, 31) } }), Verdict.Violated, "/management/monitoring/completedBy"),
        ["SE7311"] = new(Managed(m => m with { SelfEvaluatedOn = new(2024, 12, 31) }), Verdict.Violated, "/management/selfEvaluatedOn"),
        ["SE7312"] = new(Managed(m => m with { SelfEvaluatedOn = new(2025, 5, 21) }), Verdict.Violated, "/management/selfEvaluatedOn"),
        ["SE7313"] = new(Managed(m => m with { GoalsSetOn = new(2024, 8, 15) }), Verdict.Violated, "/management/goalsSetOn"),
        ["SE7314"] = new(Managed(m => m with { Monitoring = new() { CompletedBy = new(2025, 5, 10) } }), Verdict.Violated, "/management/monitoring/completedBy"),
        ["SE7401"] = new(Disclosed(d => d with { Budget = d.Budget! with { PublishedOn = new(2024, 2, 20) } }), Verdict.Violated, "/management/disclosure/budget/publishedOn"),
        ["SE7402"] = new(Disclosed(d => d with { Accounts = d.Accounts! with { PublishedOn = new(2025, 6, 3) } }), Verdict.Violated, "/management/disclosure/accounts/publishedOn"),
        ["SE7403"] = new(Disclosed(d => d with { Accounts = d.Accounts! with { ApprovedOn = new(2025, 5, 21) } }), Verdict.Violated, "/management/disclosure/accounts/publishedOn"),
        ["SE7404"] = new(Disclosed(d => d with { Budget = d.Budget! with { PublishedOn = new(2025, 2, 10) } }), Verdict.Violated, "/management/disclosure/budget/publishedOn"),
        ["SE7405"] = new(Disclosed(d => d with { Accounts = d.Accounts! with { ApprovedOn = new(2024, 12, 31) } }), Verdict.Violated, "/management/disclosure/accounts/approvedOn"),
        ["SE7406"] = new(Disclosed(d => d with { Goals = d.Goals! with { PublishedOn = new(2024, 2, 11) } }), Verdict.Violated, "/management/disclosure/goals/publishedOn"),
        ["SE7407"] = new(Disclosed(d => d with { Evaluation = d.Evaluation! with { PublishedOn = new(2025, 5, 21) } }), Verdict.Violated, "/management/disclosure/evaluation/publishedOn"),
        ["SE7408"] = new(Disclosed(d => d with { Accounts = new() { Published = false } }), Verdict.Violated, "/management/disclosure/accounts/published"),
        ["SE7409"] = new(Disclosed(d => d with { Goals = d.Goals! with { Published = false } }), Verdict.Violated, "/management/disclosure/goals/publishedOn"),
        ["SE7410"] = new(Managed(m => m with { SelfEvaluatedOn = new(2025, 5, 21) }), Verdict.Violated, "/management/selfEvaluatedOn"),
        ["SE7411"] = new(Disclosed(d => d with { Evaluation = new() { Published = false } }), Verdict.Violated, "/management/disclosure/evaluation/published"),
        ["SE7501"] = new(Managed(m => m with { AssetCheck = new() { Done = false } }), Verdict.Violated, "/management/assetCheck/done"),
        ["SE7502"] = new(Managed(m => m with { AssetCheck = new() { Done = true, Date = new(2023, 12, 28) } }), Verdict.Violated, "/management/assetCheck/date"),
        ["SE7503"] = new(Managed(m => m with { AssetCheck = m.AssetCheck! with { Done = false } }), Verdict.Violated, "/management/assetCheck/date"),
        ["SE7601"] = new(Managed(m => m with { ProcurementByRules = false }), Verdict.Violated, "/management/procurementByRules"),
        ["SE7602"] = new(Managed(m => m with { ProcurementByRules = false }), Verdict.Violated, "/expenditure/procurement/total/outturn"),

        ["SE8101"] = new(Item(0, i => i with { Addresses = null }), Verdict.Violated, "/improvements/0/text"),
        ["SE8102"] = new(Item(0, i => i with { Id = "2023-1" }), Verdict.Violated, "/improvements/1/id"),
        ["SE8103"] = new(Item(0, i => i with { Owner = null }), Verdict.Violated, "/improvements/0/owner"),
        ["SE8104"] = new(Item(0, i => i with { Due = null }), Verdict.Violated, "/improvements/0/due"),
        ["SE8105"] = new(Item(0, i => i with { Due = new DateOnly(2025, 5, 19) }), Verdict.Violated, "/improvements/0/due"),
        ["SE8106"] = new(Item(1, i => i with { Due = new DateOnly(2025, 5, 21) }), Verdict.Violated, "/improvements/1/due"),
        ["SE8107"] = new(Raised(0, p => p with { Affects = ["/expenditure", "/scorecard/indicators/99"] }), Verdict.Violated, "/problems/0/affects"),
        ["SE8108"] = new(Item(1, i => i with { CarriedOverFrom = 2024 }), Verdict.Violated, "/improvements/1/carriedOverFrom"),
        ["SE8109"] = new(Item(1, i => i with { State = null }), Verdict.Violated, "/improvements/1/state"),
        ["SE8110"] = new(Item(0, i => i with { State = ImprovementState.Cancelled }), Verdict.Violated, "/problems/0/text"),
        ["SE8111"] = new(Raised(1, p => p with { Cause = null }), Verdict.Violated, "/problems/1/cause"),
        ["SE8201"] = new(Spent(e => e with { ExecutionRate = Percent(89.99m) }), Verdict.Violated, "/expenditure/executionRate"),
        ["SE8202"] = new(Evaluated(e => e with { Score = ReportedScore.Points(79.9m) }) with { Problems = [new() { Text = "车辆老旧。", Affects = ["/expenditure"] }] }, Verdict.Violated, "/evaluation/score"),
        ["SE8203"] = new(Scored(0, i => i with { Target = "≥10次", Actual = "7次" }), Verdict.Violated, "/scorecard/indicators/0/actual"),
    };

    private static Dictionary<string, Example> AcrossReports => new()
    {
        ["SE9001"] = new(Good with { Department = Good.Department with { Name = "某市某区第二示范局" } }, Verdict.Violated, "/department/name"),
        ["SE9002"] = new(Good with { FiscalYear = 2025 }, Verdict.Violated, "/fiscalYear"),
        ["SE9101"] = new(Total(l => l with { PriorOutturn = Wan(1000.02m) }), Verdict.Inconsistent, "/revenue/total/priorOutturn"),
        ["SE9102"] = new(Source(l => l with { PriorOutturn = Wan(900.02m) }), Verdict.Inconsistent, "/revenue/byFundingSource/0/priorOutturn"),
        ["SE9103"] = new(Line(0, l => l with { PriorOutturn = Wan(600.02m) }), Verdict.Violated, "/expenditure/byEconomicClass/0/priorOutturn"),
        ["SE9104"] = new(ThreePublic(t => t with { Total = t.Total! with { PriorOutturn = Wan(20.02m) } }), Verdict.Inconsistent, "/expenditure/threePublicExpenses/total/priorOutturn"),
        ["SE9105"] = new(Procured(p => p with { Total = p.Total! with { PriorOutturn = Wan(90.02m) } }), Verdict.Inconsistent, "/expenditure/procurement/total/priorOutturn"),
        ["SE9111"] = new(Carried(c => c with { Opening = Wan(21.00m) }), Verdict.Violated, "/carryOver/opening"),
        ["SE9201"] = new(Total(l => l with { Change = Wan(30.03m) }), Verdict.Inconsistent, "/revenue/total/change"),
        ["SE9202"] = new(Line(0, l => l with { Change = Wan(18.03m) }), Verdict.Violated, "/expenditure/byEconomicClass/0/change"),
        ["SE9203"] = new(Total(l => l with { ChangeRate = Percent(3.02m) }), Verdict.Inconsistent, "/revenue/total/changeRate"),
        ["SE9204"] = new(Line(0, l => l with { ChangeRate = Percent(3.02m) }), Verdict.Violated, "/expenditure/byEconomicClass/0/changeRate"),
        ["SE9301"] = new(Good, Verdict.Violated, "/scorecard/indicators")
        {
            Prior = Prior with { Scorecard = Good.Scorecard! with { Indicators = Good.Scorecard.Indicators.Select(i => i with { Actual = "1" }).ToValueList() } },
        },
        ["SE9302"] = new(Good, Verdict.Violated, "/scorecard/indicators") { Prior = Prior with { Scorecard = Good.Scorecard } },
        ["SE9303"] = new(Good with { AnnualWork = Prior.AnnualWork }, Verdict.Violated, "/annualWork/narrative"),
        ["SE9304"] = new(Raised(1, p => p with { CarriedOverFrom = null }), Verdict.Violated, "/problems/1/text"),
        ["SE9401"] = new(Good with { Improvements = [Good.Improvements!.Value[0]] }, Verdict.Violated, "/improvements"),
        ["SE9402"] = new(Item(1, i => i with { State = ImprovementState.Planned }), Verdict.Violated, "/improvements/1/state"),
        ["SE9403"] = new(Item(1, i => i with { CarriedOverFrom = null }), Verdict.Violated, "/improvements/1/carriedOverFrom"),
        ["SE9404"] = new(Item(0, i => i with { CarriedOverFrom = 2023 }), Verdict.Violated, "/improvements/0/carriedOverFrom"),
        ["SE9405"] = new(Item(1, i => i with { State = ImprovementState.UnderWay }) with { Problems = [Good.Problems!.Value[0]] }, Verdict.Violated, "/problems"),
    };

    private static SelfEvaluationReport Disclosed(Func<Disclosure, Disclosure> change) => Managed(m => m with { Disclosure = change(m.Disclosure!) });

    private static SelfEvaluationReport Item(int place, Func<ImprovementItem, ImprovementItem> change) =>
        Good with { Improvements = Good.Improvements!.Value.SetItem(place, change(Good.Improvements.Value[place])) };

    private static SelfEvaluationReport Raised(int place, Func<Problem, Problem> change) =>
        Good with { Problems = Good.Problems!.Value.SetItem(place, change(Good.Problems.Value[place])) };

    private static SelfEvaluationReport Scored(int place, Func<Indicator, Indicator> change) =>
        Good with { Scorecard = Good.Scorecard! with { Indicators = Good.Scorecard.Indicators.SetItem(place, change(Good.Scorecard.Indicators[place])) } };
}
