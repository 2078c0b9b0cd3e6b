using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Indicators;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using static SelfEval.Domain.Figures.ReportedAmount;
using static SelfEval.Domain.Figures.ReportedPercentage;
using static SelfEval.Domain.Tests.Rules.TestReports;

namespace SelfEval.Domain.Tests.Rules;

/// <summary>For every rule of the catalogue a report that it faults; the report that passes is <see cref="TestReports.Complete"/>.</summary>
internal static partial class RuleExamples
{
    private static readonly SelfEvaluationReport Good = TestReports.Complete;

    /// <summary>What fails each rule, the verdict it gets, and the pointer that the finding names.</summary>
    public static IReadOnlyDictionary<string, Example> Failing { get; } = new Dictionary<string, Example>(Managing.Concat(AcrossReports))
    {
        ["SE1001"] = new(Good with { Problems = null }, Verdict.Violated, "/problems"),
        ["SE1101"] = new(Good with { Title = "绩效自评报告" }, Verdict.Violated, "/title"),
        ["SE1102"] = new(Good with { Title = "某市某区部门整体支出绩效自评报告" }, Verdict.Violated, "/title"),
        ["SE1103"] = new(Good with { Department = Good.Department with { Mission = "另一局的主要职责包括以下两个方面：" } }, Verdict.Violated, "/department/mission"),
        ["SE1104"] = new(Good with { Signature = Good.Signature! with { Unit = "某市某区示范中心" } }, Verdict.Violated, "/signature/unit"),
        ["SE1201"] = new(Good with { Department = Good.Department with { StatedFunctions = 3 } }, Verdict.Inconsistent, "/department/statedFunctions"),
        ["SE1301"] = new(Good with { AnnualWork = Good.AnnualWork! with { KeyTasks = [new() { Text = "组织示范活动12次。", Quantities = [new(2m, "次")] }] } }, Verdict.Inconsistent, "/annualWork/keyTasks/0/quantities/0"),
        ["SE1302"] = new(Goal(s => s with { Quantity = new(186m, "份") }), Verdict.Inconsistent, "/goal/statements/0/quantity"),
        ["SE1303"] = new(Actual(s => s with { Amount = Wan(109.2m) }), Verdict.Inconsistent, "/evaluation/effectiveness/statements/0/amount"),
        ["SE1401"] = new(Good with { Evaluation = Good.Evaluation! with { Effectiveness = Good.Evaluation.Effectiveness! with { Narrative = " " + Good.Goal!.Narrative![5..] } } }, Verdict.Violated, "/evaluation/effectiveness/narrative"),

        ["SE2101"] = new(Source(l => l with { Initial = Wan(901.00m) }), Verdict.Inconsistent, "/revenue/total/initial"),
        ["SE2102"] = new(Source(l => l with { Adjusted = Wan(903.00m) }), Verdict.Inconsistent, "/revenue/total/adjusted"),
        ["SE2103"] = new(Source(l => l with { Outturn = Wan(952.00m) }), Verdict.Inconsistent, "/revenue/total/outturn"),
        ["SE2104"] = new(Source(l => l with { PriorOutturn = Wan(90.00m) }), Verdict.Inconsistent, "/revenue/total/priorOutturn"),
        ["SE2105"] = new(Source(l => l with { Change = Wan(-25.00m) }), Verdict.Inconsistent, "/revenue/total/change"),
        ["SE2201"] = new(Total(l => l with { Change = Wan(-30.00m) }), Verdict.Inconsistent, "/revenue/total/change"),
        ["SE2202"] = new(Source(l => l with { PriorOutturn = Wan(990.00m) }), Verdict.Inconsistent, "/revenue/byFundingSource/0/change"),
        ["SE2301"] = new(Total(l => l with { Adjusted = Wan(1100.02m) }), Verdict.Violated, "/revenue/total/adjusted"),
        ["SE2302"] = new(Total(l => l with { Outturn = Wan(900.00m) }), Verdict.Violated, "/revenue/total/outturn"),

        ["SE3101"] = new(Spent(e => e with { Project = e.Project! with { Outturn = Wan(260.00m) } }), Verdict.Inconsistent, "/expenditure/outturn"),
        ["SE3102"] = new(Class(c => c with { Outturn = Wan(681.00m) }), Verdict.Inconsistent, "/expenditure/outturn"),
        ["SE3201"] = new(Spent(e => e with { Outturn = Wan(1040.02m) }), Verdict.Violated, "/expenditure/outturn"),
        ["SE3202"] = new(Spent(e => e with { Adjusted = Wan(899.98m) }), Verdict.Violated, "/expenditure/adjusted"),
        ["SE3203"] = new(Spent(e => e with { Outturn = Wan(935.98m) }), Verdict.Violated, "/expenditure/outturn"),
        ["SE3301"] = new(Spent(e => e with { Initial = Wan(1000.02m) }), Verdict.Inconsistent, "/expenditure/initial"),
        ["SE3302"] = new(Spent(e => e with { Adjusted = Wan(1004.00m) }), Verdict.Inconsistent, "/expenditure/adjusted"),
        ["SE3103"] = new(Function(0, l => l with { Outturn = Wan(990.00m) }), Verdict.Inconsistent, "/expenditure/outturn"),
        ["SE3104"] = new(Spent(e => e with { ByGovernmentClass = e.ByGovernmentClass.RemoveAt(6) }), Verdict.Inconsistent, "/expenditure/outturn"),
        ["SE3105"] = new(Spent(e => e with { ByFundingSource = e.ByFundingSource.SetItem(1, e.ByFundingSource[1] with { Outturn = Wan(150.00m) }) }), Verdict.Inconsistent, "/expenditure/outturn"),
        ["SE3106"] = new(SomeFunctions(1030.02m), Verdict.Inconsistent, "/expenditure/outturn"),
        ["SE3107"] = new(Procured(p => p with { Works = null, Goods = p.Goods! with { Outturn = Wan(100.02m) } }), Verdict.Inconsistent, "/expenditure/procurement/total/outturn"),
        ["SE3111"] = new(Basic(b => b with { Operating = b.Operating! with { Outturn = Wan(260.00m) } }), Verdict.Inconsistent, "/expenditure/basic/outturn"),
        ["SE3112"] = new(Basic(b => b with { ByEconomicClass = b.ByEconomicClass.SetItem(1, b.ByEconomicClass[1] with { Outturn = Wan(260.00m) }) }), Verdict.Inconsistent, "/expenditure/basic/outturn"),
        ["SE3113"] = new(Project(l => l with { Outturn = Wan(130.00m) }), Verdict.Inconsistent, "/expenditure/project/outturn"),
        ["SE3114"] = new(SomeBasic(824.02m), Verdict.Inconsistent, "/expenditure/basic/outturn"),
        ["SE3115"] = new(Basic(b => b with { Personnel = b.Personnel! with { Outturn = Wan(681.00m) } }), Verdict.Inconsistent, "/expenditure/basic/personnel/outturn"),
        ["SE3116"] = new(Basic(b => b with { Operating = b.Operating! with { Initial = Wan(210.00m) } }), Verdict.Inconsistent, "/expenditure/basic/operating/initial"),
        ["SE3121"] = new(Line(3, l => l with { Outturn = Wan(249.00m) }), Verdict.Inconsistent, "/expenditure/byEconomicClass/1/outturn"),
        ["SE3122"] = new(Function(2, l => l with { Outturn = Wan(700.02m) }), Verdict.Inconsistent, "/expenditure/byFunction/1/outturn"),
        ["SE3123"] = new(Project(l => l with { Outturn = Wan(130.00m) }), Verdict.Inconsistent, "/expenditure/byEconomicClass/1/outturn"),
        ["SE3131"] = new(Line(0, l => l with { PriorOutturn = Wan(500.00m) }), Verdict.Inconsistent, "/expenditure/byEconomicClass/0/change"),
        ["SE3303"] = new(Spent(e => e with { Outturn = Wan(1003.00m) }) with { CarryOver = null }, Verdict.Violated, "/expenditure/outturn"),
        ["SE3304"] = new(Carried(c => c with { Closing = Wan(25.00m) }), Verdict.Inconsistent, "/expenditure/outturn"),
        ["SE3305"] = new(Carried(c => c with { SurplusUsed = null, SurplusDistributed = null, Closing = Wan(25.00m) }), Verdict.Violated, "/expenditure/outturn"),
        ["SE3401"] = new(ThreePublic(t => t with { Abroad = t.Abroad! with { Initial = Wan(7.00m) } }), Verdict.Inconsistent, "/expenditure/threePublicExpenses/total/initial"),
        ["SE3402"] = new(ThreePublic(t => t with { VehiclePurchase = t.VehiclePurchase! with { Outturn = Wan(4.00m) } }), Verdict.Inconsistent, "/expenditure/threePublicExpenses/vehicles/outturn"),
        ["SE3403"] = new(Line(4, l => l with { Outturn = Wan(6.00m) }), Verdict.Violated, "/expenditure/threePublicExpenses/abroad/outturn"),
        ["SE3404"] = new(Line(5, l => l with { Outturn = Wan(6.00m) }), Verdict.Violated, "/expenditure/threePublicExpenses/reception/outturn"),
        ["SE3405"] = new(Line(6, l => l with { Outturn = Wan(7.00m) }), Verdict.Violated, "/expenditure/threePublicExpenses/vehicleOperation/outturn"),
        ["SE3406"] = new(Line(8, l => l with { Outturn = Wan(7.00m) }), Verdict.Violated, "/expenditure/threePublicExpenses/vehiclePurchase/outturn"),
        ["SE3407"] = new(ThreePublic(t => t with { Vehicles = null, VehiclePurchase = t.VehiclePurchase! with { Outturn = Wan(4.00m) } }), Verdict.Inconsistent, "/expenditure/threePublicExpenses/total/outturn"),
        ["SE3411"] = new(ThreePublic(t => t with { Total = t.Total! with { Outturn = Wan(21.00m) } }), Verdict.Violated, "/expenditure/threePublicExpenses/total/outturn"),
        ["SE3501"] = new(Procured(p => p with { Works = p.Works! with { Outturn = Wan(1.00m) } }), Verdict.Inconsistent, "/expenditure/procurement/total/outturn"),
        ["SE3502"] = new(Procured(p => p with { Total = p.Total! with { Outturn = Wan(1030.02m) } }), Verdict.Violated, "/expenditure/procurement/total/outturn"),
        ["SE3503"] = new(Procured(p => p with { Total = p.Total! with { Adjusted = Wan(99.00m) } }), Verdict.Violated, "/expenditure/procurement/total/outturn"),
        ["SE3511"] = new(Procured(p => p with { SmallAndMedium = p.SmallAndMedium! with { Outturn = Wan(100.02m) } }), Verdict.Inconsistent, "/expenditure/procurement/smallAndMedium/outturn"),
        ["SE3512"] = new(Procured(p => p with { SmallAndMicro = p.SmallAndMicro! with { Outturn = Wan(80.02m) } }), Verdict.Inconsistent, "/expenditure/procurement/smallAndMicro/outturn"),

        ["SE4001"] = new(Spent(e => e with { ExecutionRate = Percent(99.40m) }), Verdict.Inconsistent, "/expenditure/executionRate"),
        ["SE4002"] = new(ThreePublic(t => t with { ControlRate = Percent(111.11m) }), Verdict.Inconsistent, "/expenditure/threePublicExpenses/controlRate"),
        ["SE4003"] = new(Procured(p => p with { ExecutionRate = Percent(90.00m) }), Verdict.Inconsistent, "/expenditure/procurement/executionRate"),
        ["SE4004"] = new(Carried(c => c with { Rate = Percent(2.00m) }), Verdict.Inconsistent, "/carryOver/rate"),
        ["SE4101"] = new(Spent(e => e with { Basic = e.Basic! with { Share = Percent(80.02m) } }), Verdict.Inconsistent, "/expenditure/basic/share"),
        ["SE4102"] = new(Spent(e => e with { Project = e.Project! with { Share = Percent(2.00m) } }), Verdict.Inconsistent, "/expenditure/project/share"),
        ["SE4103"] = new(Class(c => c with { Share = Percent(66.00m) }), Verdict.Inconsistent, "/expenditure/byEconomicClass/0/share"),
        ["SE4104"] = new(Basic(b => b with { Operating = b.Operating! with { Share = Percent(20.00m) } }), Verdict.Inconsistent, "/expenditure/basic/operating/share"),
        ["SE4111"] = new(Spent(e => e with { Basic = e.Basic! with { Share = Percent(80.03m) } }), Verdict.Inconsistent, "/expenditure"),
        ["SE4112"] = new(Class(c => c with { Share = Percent(60.03m) }), Verdict.Inconsistent, "/expenditure/byEconomicClass"),
        ["SE4113"] = new(Project(l => l with { Share = Percent(50.03m) }), Verdict.Inconsistent, "/expenditure/project/byEconomicClass"),
        ["SE4114"] = new(Source(l => l with { Share = Percent(89.83m) }), Verdict.Inconsistent, "/revenue/byFundingSource"),
        ["SE4201"] = new(Total(l => l with { ChangeRate = Percent(2.91m) }), Verdict.Inconsistent, "/revenue/total/changeRate"),
        ["SE4202"] = new(Source(l => l with { ChangeRate = Percent(-2.78m) }), Verdict.Inconsistent, "/revenue/byFundingSource/0/changeRate"),
        ["SE4203"] = new(Line(0, l => l with { ChangeRate = Percent(2.91m) }), Verdict.Inconsistent, "/expenditure/byEconomicClass/0/changeRate"),
        ["SE4211"] = new(Total(l => l with { ChangeRate = Percent(30.00m) }), Verdict.Inconsistent, "/revenue/total/changeRate"),
        ["SE4212"] = new(Source(l => l with { ChangeRate = Percent(2.70m) }), Verdict.Inconsistent, "/revenue/byFundingSource/0/changeRate"),
        ["SE4213"] = new(Line(0, l => l with { ChangeRate = Percent(30.00m) }), Verdict.Inconsistent, "/expenditure/byEconomicClass/0/changeRate"),

        ["SE5001"] = new(Line(4, l => l with { Code = Economic("30250") }), Verdict.Violated, "/expenditure/byEconomicClass/4/code"),
        ["SE5002"] = new(Line(7, l => l with { Code = Economic("30311"), Name = "代缴社会保险费" }) with { FiscalYear = 2019 }, Verdict.Violated, "/expenditure/byEconomicClass/7/code", Severity.Warning),
        ["SE5003"] = new(Line(4, l => l with { Name = "因公出国境费用支出" }), Verdict.Violated, "/expenditure/byEconomicClass/4/name"),
        ["SE5004"] = new(Project(l => l with { Name = "商品劳务支出" }), Verdict.Violated, "/expenditure/project/byEconomicClass/0/name"),
        ["SE5005"] = new(Line(4, l => l with { Code = Economic("30217"), Name = "公务接待费" }), Verdict.Violated, "/expenditure/byEconomicClass/5/name"),
        ["SE5006"] = new(Line(4, l => l with { Outturn = Wan(-5.00m) }), Verdict.Violated, "/expenditure/byEconomicClass/4/outturn"),
        ["SE5101"] = new(Basic(b => b with { ByEconomicClass = b.ByEconomicClass.SetItem(1, b.ByEconomicClass[1] with { Code = Economic("309"), Name = "资本性支出（基本建设）" }) }), Verdict.Violated, "/expenditure/basic/byEconomicClass/1/name"),
        ["SE5102"] = new(Project(l => l with { Name = "基本工资" }), Verdict.Violated, "/expenditure/project/byEconomicClass/0/name"),
        ["SE5201"] = new(Spent(e => e with { ByGovernmentClass = e.ByGovernmentClass.SetItem(3, e.ByGovernmentClass[3] with { Outturn = Wan(40.00m) }) }), Verdict.Violated, "/expenditure/byGovernmentClass/3/outturn"),
        ["SE5202"] = new(Line(5, l => l with { Outturn = Wan(40.00m) }), Verdict.Violated, "/expenditure/byEconomicClass/5/outturn"),
        ["SE5301"] = new(Project(l => l with { Name = "对企业补助" }), Verdict.Violated, "/expenditure/project/byEconomicClass/0/name"),

        ["SE6001"] = new(Indicators(i => i.SetItem(0, i[0] with { Count = 4 })), Verdict.Inconsistent, "/management/indicators/0/count"),
        ["SE6002"] = new(Indicators(i => i.RemoveAt(2)), Verdict.Violated, "/management/indicators"),
        ["SE6003"] = new(Indicators(i => i.Add(i[1])), Verdict.Violated, "/management/indicators/3/category"),
        ["SE6004"] = new(Indicators(i => i.SetItem(1, i[1] with { Parts = [new() { Category = IndicatorLevel2.Quality, Count = 1 }] })), Verdict.Violated, "/management/indicators/1/parts/0/category"),
        ["SE6101"] = new(Evaluated(e => e with { Score = null }), Verdict.Violated, "/evaluation/score"),
        ["SE6102"] = new(Evaluated(e => e with { Grade = null }), Verdict.Violated, "/evaluation/grade"),
        ["SE6103"] = new(Evaluated(e => e with { Score = ReportedScore.Points(100.5m) }), Verdict.Violated, "/evaluation/score"),
        ["SE6104"] = new(Evaluated(e => e with { Grade = Grade.Good }), Verdict.Inconsistent, "/evaluation/grade"),
        ["SE6201"] = new(Goal(s => s with { Amount = Yuan(109200.01m) }), Verdict.Inconsistent, "/goal/statements/0/amount"),
        ["SE6202"] = new(Actual(s => s with { Amount = Yuan(109200.01m) }), Verdict.Inconsistent, "/evaluation/effectiveness/statements/0/amount"),
        ["SE6301"] = new(Actual(s => s with { Quantity = new(167m, "份") }), Verdict.Violated, "/evaluation/effectiveness/statements/0/quantity"),
        ["SE6302"] = new(Actual(s => s with { Amount = Wan(10.94m) }), Verdict.Violated, "/evaluation/effectiveness/statements/0/amount"),

        ["SE6011"] = new(Indicators(i => i.SetItem(0, i[0] with { Count = 4 })), Verdict.Inconsistent, "/management/indicators/0/count"),
        ["SE6012"] = new(Indicators(i => i.SetItem(0, i[0] with { Parts = [i[0].Parts[0] with { Count = 3 }, i[0].Parts[1]] })), Verdict.Inconsistent, "/management/indicators/0/parts/0/count"),
        ["SE6013"] = new(Form(f => f with { ByCategory = f.ByCategory.SetItem(0, f.ByCategory[0] with { Count = 4 }) }), Verdict.Inconsistent, "/scorecard/byCategory/0/count"),
        ["SE6014"] = new(Form(f => f with { Indicators = f.Indicators.RemoveAt(4) }), Verdict.Violated, "/scorecard/indicators"),
        ["SE6015"] = new(Indicator(3, i => i with { Level2 = IndicatorLevel2.Quality }), Verdict.Violated, "/scorecard/indicators/3/level2"),
        ["SE6016"] = new(Indicator(1, i => i with { Name = "发放 示范手册数" }), Verdict.Violated, "/scorecard/indicators/1/name"),
        ["SE6017"] = new(Form(f => f with { Indicators = [.. f.Indicators.Select(i => i with { Target = "168份", Actual = "168份" })] }), Verdict.Violated, "/scorecard/indicators/0/target"),
        ["SE6018"] = new(Indicator(1, i => i with { Id = "Z1" }), Verdict.Violated, "/scorecard/indicators/1/id"),
        ["SE6021"] = new(Indicator(0, i => i with { Target = "/" }), Verdict.Violated, "/scorecard/indicators/0/target"),
        ["SE6022"] = new(Indicator(0, i => i with { Actual = null }), Verdict.Violated, "/scorecard/indicators/0/actual"),
        ["SE6023"] = new(Indicator(0, i => i with { Actual = "168套" }), Verdict.Violated, "/scorecard/indicators/0/actual"),
        ["SE6031"] = new(Form(f => f with { Scheme = "another" }), Verdict.Violated, "/scorecard/scheme"),
        ["SE6401"] = new(Indicator(0, i => i with { Score = Points(15.02m) }), Verdict.Inconsistent, "/scorecard/indicators/0/score"),
        ["SE6402"] = new(Indicator(0, i => i with { Score = Points(-1.00m) }), Verdict.Violated, "/scorecard/indicators/0/score"),
        ["SE6403"] = new(OfProject(2, i => i with { Score = Points(14.90m) }), Verdict.Inconsistent, "/scorecard/indicators/2/score"),
        ["SE6404"] = new(OfProject(2, i => i with { Score = Points(15.00m) }), Verdict.Violated, "/scorecard/indicators/2/score"),
        ["SE6411"] = new(Indicator(2, i => i with { DeviationReason = null }), Verdict.Violated, "/scorecard/indicators/2/deviationReason"),
        ["SE6412"] = new(Indicator(1, i => i with { Actual = "14" }), Verdict.Violated, "/scorecard/indicators/1/deviationReason"),
        ["SE6413"] = new(Indicator(0, i => i with { DeviationReason = "天气原因。" }), Verdict.Violated, "/scorecard/indicators/0/deviationReason"),
        ["SE6414"] = new(Indicator(1, i => i with { InitialTarget = "≥20次" }), Verdict.Violated, "/scorecard/indicators/1/target"),
        ["SE6501"] = new(Indicator(0, i => i with { Weight = Points(16m) }), Verdict.Inconsistent, "/scorecard/indicators"),
        ["SE6502"] = new(OfProject(0, i => i with { Weight = Points(21m) }), Verdict.Violated, "/scorecard/indicators/0/weight"),
        ["SE6503"] = new(ProjectForm(f => f with { Execution = f.Execution! with { Weight = Points(12m) } }), Verdict.Violated, "/scorecard/execution/weight"),
        ["SE6504"] = new(Block(b => b with { Weight = Points(55m) }), Verdict.Violated, "/scorecard/byBlock/0/weight"),
        ["SE6511"] = new(Form(f => f with { ByCategory = f.ByCategory.SetItem(0, f.ByCategory[0] with { Weight = Points(36m) }) }), Verdict.Inconsistent, "/scorecard/byCategory/0/weight"),
        ["SE6512"] = new(Form(f => f with { ByCategory = f.ByCategory.SetItem(0, f.ByCategory[0] with { Score = Points(34.90m) }) }), Verdict.Inconsistent, "/scorecard/byCategory/0/score"),
        ["SE6513"] = new(Block(b => b with { Weight = Points(51m) }), Verdict.Inconsistent, "/scorecard/byBlock/0/weight"),
        ["SE6514"] = new(Block(b => b with { Score = Points(48.90m) }), Verdict.Inconsistent, "/scorecard/byBlock/0/score"),
        ["SE6515"] = new(Form(f => f with { TotalWeight = Points(99m) }), Verdict.Inconsistent, "/scorecard/totalWeight"),
        ["SE6516"] = new(Form(f => f with { TotalScore = Points(98.52m) }), Verdict.Inconsistent, "/scorecard/totalScore"),
        ["SE6517"] = new(Evaluated(e => e with { Score = Points(98.52m) }), Verdict.Inconsistent, "/evaluation/score"),
        ["SE6601"] = new(Funds(e => e with { Parts = e.Parts.SetItem(0, e.Parts[0] with { Outturn = Wan(952.00m) }) }), Verdict.Inconsistent, "/scorecard/execution/outturn"),
        ["SE6602"] = new(Funds(e => e with { Rate = Percent(99.40m) }), Verdict.Inconsistent, "/scorecard/execution/rate"),
        ["SE6603"] = new(ProjectForm(f => f with { Execution = f.Execution! with { Score = Points(10.00m) } }), Verdict.Inconsistent, "/scorecard/execution/score"),
        ["SE6604"] = new(Funds(e => e with { Outturn = Wan(1003.00m) }), Verdict.Violated, "/scorecard/execution/outturn"),
        ["SE6605"] = new(Funds(e => e with { Rate = Percent(99.40m) }), Verdict.Violated, "/scorecard/execution/rate"),
        ["SE6701"] = new(Criterion(0, m => m with { Score = Points(5.02m) }), Verdict.Inconsistent, "/scorecard/management/0/score"),
        ["SE6702"] = new(Criterion(1, m => m with { Score = Points(9.50m) }), Verdict.Violated, "/scorecard/management/1/score", Severity.Warning),
        ["SE6703"] = new(Criterion(1, m => m with { Rate = Percent(98.00m) }), Verdict.Violated, "/scorecard/management/1/rate"),
        ["SE6704"] = new(Criterion(1, m => m with { Reason = null }), Verdict.Violated, "/scorecard/management/1/reason"),
        ["SE6705"] = new(Managed(m => m with { MidYearSelfCheck = false }), Verdict.Violated, "/scorecard/management/5/score"),
        ["SE6706"] = new(Form(f => f with { Management = f.Management.Add(f.Management[0]) }), Verdict.Violated, "/scorecard/management/11/criterion"),

        ["SE7001"] = new(Managed(m => m with { GoalsSetAtBudgeting = false }), Verdict.Violated, "/management/goalsSetAtBudgeting"),
        ["SE7002"] = new(Managed(m => m with { MidYearSelfCheck = false }), Verdict.Violated, "/management/midYearSelfCheck"),
        ["SE7101"] = new(Managed(m => m with { Monitoring = new() { CompletedBy = new(2025, 1, 2) } }), Verdict.Violated, "/management/monitoring/completedBy"),
        ["SE7102"] = new(Managed(m => m with { Monitoring = new() { CompletedBy = new(2025, 5, 20) } }), Verdict.Violated, "/management/monitoring/completedBy"),
        ["SE7201"] = new(Good with { Signature = Good.Signature! with { Date = new(2024, 12, 31) } }, Verdict.Violated, "/signature/date"),
        ["SE7202"] = new(Good with { Signature = Good.Signature! with { Date = new(2026, 1, 1) } }, Verdict.Violated, "/signature/date"),

        ["SE8001"] = new(Good with { Improvements = [] }, Verdict.Violated, "/improvements"),
        ["SE8002"] = new(Good with { Improvements = [new() { Text = "措施", Addresses = ["P1", "P9"] }] }, Verdict.Violated, "/improvements/0/addresses"),
        ["SE8003"] = new(Good with { Problems = [new() { Id = "P1", Text = "一" }, new() { Id = "P1", Text = "二" }] }, Verdict.Violated, "/problems/1/id"),
    };

    /// <summary>Reports that pass a rule which the complete one gives no occasion for.</summary>
    public static IReadOnlyDictionary<string, SelfEvaluationReport> Passing { get; } = new Dictionary<string, SelfEvaluationReport>
    {
        ["SE3106"] = SomeFunctions(1030.00m),
        ["SE3107"] = Procured(p => p with { Works = null }),
        ["SE3114"] = SomeBasic(824.00m),
        ["SE3303"] = Good with { CarryOver = null },
        ["SE3305"] = Carried(c => c with { SurplusUsed = null, SurplusDistributed = null }),
        ["SE6502"] = TestReports.Project,
        ["SE6503"] = TestReports.Project,
        ["SE6603"] = TestReports.Project,
        ["SE3407"] = ThreePublic(t => t with { Vehicles = null }),
    };

    private static SelfEvaluationReport Total(Func<BudgetLine, BudgetLine> change) => Good with { Revenue = Good.Revenue! with { Total = change(Good.Revenue.Total!) } };

    private static SelfEvaluationReport Source(Func<FundingLine, FundingLine> change) =>
        Good with { Revenue = Good.Revenue! with { ByFundingSource = Good.Revenue.ByFundingSource.SetItem(0, change(Good.Revenue.ByFundingSource[0])) } };

    private static SelfEvaluationReport Spent(Func<Expenditure, Expenditure> change) => Good with { Expenditure = change(Good.Expenditure!) };

    private static SelfEvaluationReport Class(Func<EconomicClassLine, EconomicClassLine> change) =>
        Spent(e => e with { ByEconomicClass = e.ByEconomicClass.SetItem(0, change(e.ByEconomicClass[0])) });

    private static SelfEvaluationReport Goal(Func<QuantifiedStatement, QuantifiedStatement> change) =>
        Good with { Goal = Good.Goal! with { Statements = [change(Good.Goal.Statements[0])] } };

    private static SelfEvaluationReport Actual(Func<QuantifiedStatement, QuantifiedStatement> change) =>
        Evaluated(e => e with { Effectiveness = e.Effectiveness! with { Statements = [change(e.Effectiveness.Statements[0])] } });

    private static SelfEvaluationReport Evaluated(Func<SelfEvaluation, SelfEvaluation> change) => Good with { Evaluation = change(Good.Evaluation!) };

    private static SelfEvaluationReport Form(Func<IndicatorSet, IndicatorSet> change) => Good with { Scorecard = change(Good.Scorecard!) };

    private static SelfEvaluationReport Indicator(int place, Func<Indicator, Indicator> change) =>
        Form(f => f with { Indicators = f.Indicators.SetItem(place, change(f.Indicators[place])) });

    private static SelfEvaluationReport Criterion(int place, Func<ManagementScore, ManagementScore> change) =>
        Form(f => f with { Management = f.Management.SetItem(place, change(f.Management[place])) });

    private static SelfEvaluationReport Block(Func<BlockScore, BlockScore> change) => Form(f => f with { ByBlock = f.ByBlock.SetItem(0, change(f.ByBlock[0])) });

    private static SelfEvaluationReport Funds(Func<ExecutionScore, ExecutionScore> change) => Form(f => f with { Execution = change(f.Execution!) });

    private static SelfEvaluationReport ProjectForm(Func<IndicatorSet, IndicatorSet> change) => TestReports.Project with { Scorecard = change(TestReports.Project.Scorecard!) };

    private static SelfEvaluationReport OfProject(int place, Func<Indicator, Indicator> change) =>
        ProjectForm(f => f with { Indicators = f.Indicators.SetItem(place, change(f.Indicators[place])) });

    private static SelfEvaluationReport Managed(Func<PerformanceManagement, PerformanceManagement> change) => Good with { Management = change(Good.Management!) };

    private static SelfEvaluationReport Indicators(Func<ValueList<IndicatorGroup>, ValueList<IndicatorGroup>> change) =>
        Managed(m => m with { Indicators = change(m.Indicators) });

    private static SelfEvaluationReport Line(int place, Func<EconomicClassLine, EconomicClassLine> change) =>
        Spent(e => e with { ByEconomicClass = e.ByEconomicClass.SetItem(place, change(e.ByEconomicClass[place])) });

    private static SelfEvaluationReport Function(int place, Func<FunctionalLine, FunctionalLine> change) =>
        Spent(e => e with { ByFunction = e.ByFunction.SetItem(place, change(e.ByFunction[place])) });

    private static SelfEvaluationReport SomeFunctions(decimal outturn) =>
        Spent(e => e with { ByFunction = [new() { Name = "其中：一般公共服务支出", OfWhich = true, Outturn = Wan(outturn) }] });

    private static SelfEvaluationReport SomeBasic(decimal outturn) =>
        Basic(b => b with { ByEconomicClass = [new() { Name = "工资福利支出", OfWhich = true, Outturn = Wan(outturn) }] });

    private static SelfEvaluationReport Basic(Func<BasicExpenditure, BasicExpenditure> change) => Spent(e => e with { Basic = change(e.Basic!) });

    private static SelfEvaluationReport Project(Func<EconomicClassLine, EconomicClassLine> change) =>
        Spent(e => e with { Project = e.Project! with { ByEconomicClass = e.Project.ByEconomicClass.SetItem(0, change(e.Project.ByEconomicClass[0])) } });

    private static SelfEvaluationReport ThreePublic(Func<ThreePublicExpenses, ThreePublicExpenses> change) =>
        Spent(e => e with { ThreePublicExpenses = change(e.ThreePublicExpenses!) });

    private static SelfEvaluationReport Procured(Func<GovernmentProcurement, GovernmentProcurement> change) => Spent(e => e with { Procurement = change(e.Procurement!) });

    private static SelfEvaluationReport Carried(Func<CarryOver, CarryOver> change) => Good with { CarryOver = change(Good.CarryOver!) };

    /// <summary>A report that one rule faults, beside last year's; the severity is that of the rule unless another is due.</summary>
    internal sealed record Example(SelfEvaluationReport Report, Verdict Verdict, string Pointer, Severity? Severity = null)
    {
        /// <summary>Last year's report; one that goes well with <see cref="TestReports.Complete"/> unless another is given.</summary>
        public SelfEvaluationReport Prior { get; init; } = TestReports.Prior;
    }
}
