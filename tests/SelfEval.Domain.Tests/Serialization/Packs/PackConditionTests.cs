using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Tests.Rules;
using Xunit;

namespace SelfEval.Domain.Tests.Serialization.Packs;

/// <summary>What conditions say of reports.</summary>
public class PackConditionTests
{
    private static readonly SelfEvaluationReport Report = TestReports.Complete;

    /// <summary>A condition, the pointers where it fails on the complete report, and how many places it could not judge.</summary>
    public static TheoryData<string, string[], int> Conditions { get; } = new()
    {
        { "\"present\":{\"places\":[\"/signature/date\",\"/expenditure/outturn\",\"/problems\",\"/department\"]}", [], 0 },
        { "\"absent\":{\"places\":[\"/signature/date\",\"/expenditure/outturn\",\"/problems\",\"/department\"]}", ["/department", "/expenditure/outturn", "/problems", "/signature/date"], 0 },
        { "\"present\":{\"places\":[\"/revenue/byFundingSource/*/share\"]}", [], 0 },
        { "\"absent\":{\"places\":[\"/revenue/byFundingSource/*/share\"]}", ["/revenue/byFundingSource/0/share", "/revenue/byFundingSource/1/share"], 0 },
        { "\"dateOrder\":{\"earlier\":\"/management/monitoring/completedBy\",\"later\":\"/signature/date\"}", [], 0 },
        { "\"dateOrder\":{\"earlier\":\"/signature/date\",\"later\":\"/management/monitoring/completedBy\"}", ["/signature/date"], 0 },
        { "\"dateWindow\":{\"date\":\"/signature/date\",\"from\":\"+1-01-01\",\"to\":\"+1-12-31\"}", [], 0 },
        { "\"dateWindow\":{\"date\":\"/signature/date\",\"to\":\"+0-12-31\"}", ["/signature/date"], 0 },
        { "\"dateWindow\":{\"date\":\"/signature/date\",\"from\":\"+2-01-01\"}", ["/signature/date"], 0 },
        { "\"oneOf\":{\"field\":\"/department/kind\",\"values\":[\"administrative\"]}", [], 0 },
        { "\"oneOf\":{\"field\":\"/department/name\",\"values\":[\"甲\",\"乙\"]}", ["/department/name"], 0 },
        { "\"oneOf\":{\"field\":\"/revenue/byFundingSource/*/source\",\"values\":[\"fiscalAppropriation\"]}", ["/revenue/byFundingSource/1/source"], 0 },
        { "\"oneOf\":{\"field\":\"/fiscalYear\",\"values\":[\"2024\"]}", [], 0 },
        { "\"oneOf\":{\"field\":\"/management/goalsSetAtBudgeting\",\"values\":[\"true\"]}", [], 0 },
        { "\"matches\":{\"field\":\"/expenditure/byEconomicClass/*/code\",\"pattern\":\"^3[0-9]{2}([0-9]{2})?$\"}", [], 0 },
        { "\"matches\":{\"field\":\"/title\",\"pattern\":\"绩效自评报告$\"}", [], 0 },
        { "\"matches\":{\"field\":\"/title\",\"pattern\":\"^[a-z]+$\"}", ["/title"], 0 },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void A_condition_is_judged_at_every_place(string condition, string[] failing, int notEvaluated)
    {
        foreach (Language language in Enum.GetValues<Language>())
        {
            RulePack pack = Pack.Require(Pack.Of(condition));
            CheckResult result = new ReportChecker(pack, new CheckOptions { Language = language }).Check(Report);

            Assert.Equal(failing, result.Findings.Select(finding => finding.Pointer).Order(StringComparer.Ordinal));
            Assert.Equal(notEvaluated, result.NotEvaluated.Count);
            Assert.True(result.Evaluated > 0);
            Assert.NotEmpty(pack.Rules[0].Formula(language));
            Assert.All(result.Findings, finding =>
            {
                Assert.Equal(("TS-1", Severity.Error, Verdict.Violated), (finding.Rule, finding.Severity, finding.Verdict));
                Assert.Equal(language == Language.English ? "name" : "名", finding.Name);
                Assert.DoesNotContain("{", finding.Message, StringComparison.Ordinal);
                Assert.NotEmpty(finding.Action);
            });
        }
    }

    [Theory]
    [InlineData("\"dateOrder\":{\"earlier\":\"/management/monitoring/completedBy\",\"later\":\"/signature/date\"}", "/management/monitoring/completedBy")]
    [InlineData("\"dateOrder\":{\"earlier\":\"/management/monitoring/completedBy\",\"later\":\"/signature/date\",\"maySame\":true}", "/management/monitoring/completedBy")]
    [InlineData("\"dateWindow\":{\"date\":\"/signature/date\",\"to\":\"+1-06-30\"}", "/signature/date")]
    [InlineData("\"matches\":{\"field\":\"/department/mission\",\"pattern\":\".\"}", "/department/mission")]
    [InlineData("\"oneOf\":{\"field\":\"/department/kind\",\"values\":[\"administrative\"]}", "/department/kind")]
    [InlineData("\"oneOf\":{\"field\":\"/problems/*/category\",\"values\":[\"other\"]}", "/problems")]
    public void What_is_not_there_is_not_judged_and_never_passed(string condition, string pointer)
    {
        SelfEvaluationReport bare = new() { Title = "某局", FiscalYear = 2023, Department = new() { Name = "某局" } };
        CheckResult result = new ReportChecker(Pack.Require(Pack.Of(condition)), null).Check(bare);

        Assert.Equal([pointer], Assert.Single(result.NotEvaluated).Missing);
        Assert.Equal(0, result.Evaluated);
    }

    [Fact]
    public void The_same_day_is_in_order_only_where_it_may_be()
    {
        SelfEvaluationReport same = Report with { Signature = Report.Signature! with { Date = Report.Management!.Monitoring!.CompletedBy } };
        string Order(string more) => "\"dateOrder\":{\"earlier\":\"/management/monitoring/completedBy\",\"later\":\"/signature/date\"" + more + "}";

        Assert.Single(new ReportChecker(Pack.Require(Pack.Of(Order(""))), null).Check(same).Findings);
        Assert.Empty(new ReportChecker(Pack.Require(Pack.Of(Order(",\"maySame\":true"))), null).Check(same).Findings);
    }

    [Fact]
    public void The_action_of_the_pack_is_what_a_finding_advises()
    {
        RulePack pack = Pack.Require(Pack.Of("\"absent\":{\"places\":[\"/signature\"]},\"action\":{\"zh\":\"去问财政局\"}"));

        Assert.Equal("去问财政局", Assert.Single(new ReportChecker(pack, null).Check(Report).Findings).Action);
    }

    [Fact]
    public void A_text_without_english_is_chinese_in_both_languages()
    {
        Rule rule = Pack.Require(Pack.Of("\"absent\":{\"places\":[\"/signature\"]}")).Rules[0];

        Assert.Equal("要求", rule.Statement(Language.English));
        Assert.Equal("basis", rule.Basis(Language.English));
        Assert.Equal(RuleFamily.Expenditure, rule.Family);
    }

    [Fact]
    public void A_changed_condition_judges_as_before_under_its_new_severity()
    {
        foreach ((string condition, string[] failing, _) in Conditions.Select(row => row.Data))
        {
            string inner = Pack.Named("inner", "", Pack.Rule("TS-1", condition));
            string outer = Pack.Named("outer", "\"include\":[\"inner\"],\"override\":[{\"rule\":\"TS-1\",\"severity\":\"advice\"}]");
            CheckResult result = new ReportChecker(Pack.ReadAll(inner, outer)[1].RequirePack(), null).Check(Report);

            Assert.Equal(failing, result.Findings.Select(finding => finding.Pointer).Order(StringComparer.Ordinal));
            Assert.All(result.Findings, finding => Assert.Equal(Severity.Advice, finding.Severity));
        }
    }
}
