using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using Xunit;
using static SelfEval.Domain.Figures.ReportedAmount;
using static SelfEval.Domain.Figures.ReportedPercentage;

namespace SelfEval.Domain.Tests.Rules;

public class StrictPolicyTests
{
    private static readonly SelfEvaluationReport Bare = new() { Title = "自评报告", FiscalYear = 2023, Department = new() { Name = "某局" } };

    public static TheoryData<string, SelfEvaluationReport> Rounded { get; } = new()
    {
        { "SE4001", Bare with { Expenditure = new() { Outturn = Wan(560.57m), Adjusted = Wan(560.71m), ExecutionRate = Percent(99.97m) } } },
        { "SE3201", Bare with { Expenditure = new() { Outturn = Wan(560.57m), Adjusted = Wan(560.56m) } } },
        { "SE3303", Bare with { Expenditure = new() { Outturn = Wan(560.57m) }, Revenue = new() { Total = new() { Outturn = Wan(560.58m) } } } },
        { "SE3403", Bare with { Expenditure = new() { ThreePublicExpenses = new() { Abroad = new() { Outturn = Wan(5.01m) } }, ByEconomicClass = [new() { Code = TestReports.Economic("30212"), Name = "因公出国（境）费用", Outturn = Wan(5.00m) }] } } },
        { "SE6201", Bare with { Goal = new() { Statements = [new() { Text = "手册168份，10.92万元", Quantity = new(167m, "份"), Amount = Wan(10.92m) }] } } },
    };

    [Theory]
    [MemberData(nameof(Rounded))]
    public void What_rounding_explains_is_advice_and_as_severe_as_its_rule_under_the_strict_policy(string id, SelfEvaluationReport report)
    {
        Finding usual = Only(id, report, CheckPolicy.Interval);
        Finding strict = Only(id, report, CheckPolicy.Strict);

        Assert.Equal((Verdict.WithinRounding, Severity.Advice), (usual.Verdict, usual.Severity));
        Assert.Equal((Verdict.WithinRounding, RulePacks.National.Rules.Single(rule => rule.Id == id).Severity), (strict.Verdict, strict.Severity));
    }

    [Theory]
    [MemberData(nameof(Rounded))]
    public void The_strict_policy_never_says_that_there_is_nothing_to_correct(string id, SelfEvaluationReport report)
    {
        foreach (Language language in new[] { Language.Chinese, Language.English })
        {
            Assert.Contains(language == Language.Chinese ? "无需更正" : "No correction", Only(id, report, CheckPolicy.Interval, language).Action, StringComparison.Ordinal);
            Assert.DoesNotContain(language == Language.Chinese ? "无需更正" : "No correction", Only(id, report, CheckPolicy.Strict, language).Action, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_strict_finding_is_never_more_severe_than_a_real_violation_of_its_rule()
    {
        SelfEvaluationReport violated = Bare with { Expenditure = new() { Outturn = Wan(560.57m), Adjusted = Wan(540.00m) } };

        Assert.Equal(Only("SE3201", violated, CheckPolicy.Strict).Severity, Only("SE3201", Bare with { Expenditure = new() { Outturn = Wan(560.57m), Adjusted = Wan(560.56m) } }, CheckPolicy.Strict).Severity);
    }

    private static Finding Only(string id, SelfEvaluationReport report, CheckPolicy policy, Language language = Language.Chinese) =>
        Assert.Single(new ReportChecker(new CheckOptions { Policy = policy, Language = language }).Check(report).Findings, finding => finding.Rule == id);
}
