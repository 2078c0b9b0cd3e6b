using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using Xunit;
using static SelfEval.Domain.Figures.ReportedPercentage;

namespace SelfEval.Domain.Tests.Rules;

/// <summary>The edges of the rules on the performance cycle, problems and improvement items.</summary>
public class ManagingTests
{
    private static readonly SelfEvaluationReport Good = TestReports.Complete;

    [Theory]
    [InlineData("2023-12-31", null)]
    [InlineData("2023-01-01", null)]
    [InlineData("2022-12-31", "SE7302")]
    [InlineData("2024-01-01", "SE7301")]
    [InlineData("2024-07-01", "SE7301 SE7303")]
    [InlineData("2024-08-15", "SE7301 SE7303 SE7313")]
    public void Goals_are_submitted_in_the_year_before(string day, string? rules) => Assert.Equal(rules ?? "", Rules(Managed(m => m with { GoalsSetOn = Day(day) })));

    [Theory]
    [InlineData("2024-03-31", "SE7304")]
    [InlineData("2024-04-01", "")]
    [InlineData("2024-11-30", "")]
    [InlineData("2024-12-01", "SE7304")]
    public void Monitoring_is_in_the_middle_of_the_year(string day, string rules) => Assert.Equal(rules, Rules(Managed(m => m with { Monitoring = new() { CompletedBy = Day(day) } })));

    [Theory]
    [InlineData("2024-02-19", "SE7406")]
    [InlineData("2024-02-20", "SE7401 SE7406")]
    [InlineData("2024-01-30", "SE7406")]
    [InlineData("2024-01-29", "SE7403 SE7406")]
    public void Twenty_days_are_given_for_publication(string day, string rules) =>
        Assert.Equal(rules, Rules(Managed(m => m with { Disclosure = m.Disclosure! with { Budget = m.Disclosure.Budget! with { PublishedOn = Day(day) } } })));

    [Theory]
    [InlineData("2024-10-31", "")]
    [InlineData("2024-10-30", "SE7502")]
    [InlineData("2025-02-28", "")]
    [InlineData("2025-03-01", "SE7502")]
    public void Assets_are_checked_at_the_turn_of_the_year(string day, string rules) =>
        Assert.Equal(rules, Rules(Managed(m => m with { AssetCheck = new() { Done = true, Date = Day(day) } })));

    [Fact]
    public void What_the_law_orders_published_weighs_more_than_performance_information()
    {
        SelfEvaluationReport report = Managed(m => m with { Disclosure = new() { Budget = new() { Published = false }, Evaluation = new() { Published = false } } });

        Assert.Equal(Severity.Warning, Assert.Single(Find(report, "SE7408")).Severity);
        Assert.Equal(Severity.Advice, Assert.Single(Find(report, "SE7411")).Severity);
    }

    [Fact]
    public void A_plain_list_of_measures_owes_no_owner_and_no_date()
    {
        SelfEvaluationReport plain = Good with { Problems = [new() { Text = "问题。" }], Improvements = [new() { Text = "措施。" }] };

        CheckResult result = new ReportChecker().Check(plain);

        Assert.DoesNotContain(result.Findings, finding => finding.Rule.StartsWith("SE8", StringComparison.Ordinal));
        Assert.All((string[])["SE8101", "SE8103", "SE8104", "SE8105", "SE8111"], rule => Assert.Contains(result.NotEvaluated, item => item.Rule == rule));
    }

    [Fact]
    public void A_measure_in_a_report_without_problems_answers_none() =>
        Assert.Equal("/improvements/0/text", Assert.Single(Find(Good with { Problems = [], Improvements = [new() { Text = "措施。" }] }, "SE8101")).Pointer);

    [Theory]
    [InlineData(null, null, "预算执行偏慢。", true)]
    [InlineData(ProblemCategory.BudgetExecution, null, "支付不及时。", true)]
    [InlineData(null, "/expenditure/outturn", "支付不及时。", true)]
    [InlineData(null, "/scorecard/execution/score", "支付不及时。", true)]
    [InlineData(ProblemCategory.Mandate, "/revenue", "支付不及时。", false)]
    public void A_low_execution_rate_is_named_by_category_place_or_words(ProblemCategory? category, string? affects, string text, bool named)
    {
        SelfEvaluationReport report = Good with
        {
            Expenditure = Good.Expenditure! with { ExecutionRate = Percent(75.00m) },
            Problems = [new() { Category = category, Text = text, Affects = affects is null ? null : [affects] }],
        };

        Assert.Equal(named ? 0 : 1, Find(report, "SE8201").Length);
    }

    [Theory]
    [InlineData("10次", "8次", true)]
    [InlineData("10次", "7次", false)]
    [InlineData("≤10次", "12次", true)]
    [InlineData("≤10次", "13次", false)]
    [InlineData("优", "差", false)]
    public void A_target_missed_by_a_fifth_or_more_is_named_as_a_problem(string target, string actual, bool holds)
    {
        SelfEvaluationReport report = Good with
        {
            Scorecard = new() { Indicators = [Good.Scorecard!.Indicators[0] with { Target = target, Actual = actual }] },
            Problems = [new() { Text = "车辆老旧。" }],
        };

        Assert.Equal(holds ? 0 : 1, Find(report, "SE8203").Length);
        Assert.Empty(Find(report with { Problems = [new() { Text = "车辆老旧。", Affects = ["/scorecard/indicators/0"] }] }, "SE8203"));
    }

    [Fact]
    public void An_overdue_item_of_an_earlier_year_is_told_as_such()
    {
        Finding finding = Assert.Single(Find(Good with { Improvements = [Good.Improvements!.Value[1] with { State = ImprovementState.UnderWay }] }, "SE8105"));

        Assert.Contains("延续自以前年度", finding.Message, StringComparison.Ordinal);
    }

    private static string Rules(SelfEvaluationReport report) => string.Join(' ', new ReportChecker().Check(report).Findings.Select(finding => finding.Rule).Distinct().Order(StringComparer.Ordinal));

    private static Finding[] Find(SelfEvaluationReport report, string rule) => [.. new ReportChecker().Check(report).Findings.Where(finding => finding.Rule == rule)];

    private static SelfEvaluationReport Managed(Func<PerformanceManagement, PerformanceManagement> change) => Good with { Management = change(Good.Management!) };

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
