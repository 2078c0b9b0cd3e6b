using SelfEval.Domain.Indicators;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using Xunit;
using static SelfEval.Domain.Tests.Rules.TestReports;

namespace SelfEval.Domain.Tests.Rules;

/// <summary>Sound forms are left alone, and faults in forms of whole points are seen.</summary>
public class ScoringRuleTests
{
    [Fact]
    public void Whole_points_add_up_exactly()
    {
        SelfEvaluationReport report = WholePoints(99m);

        Finding finding = Assert.Single(Findings(report, "SE6516"));
        Assert.Equal((Verdict.Inconsistent, Severity.Error), (finding.Verdict, finding.Severity));
        Assert.Empty(Findings(WholePoints(100m), "SE6516"));
    }

    [Fact]
    public void A_total_in_whole_points_may_be_rounded()
    {
        SelfEvaluationReport report = Project with { Scorecard = Project.Scorecard! with { TotalScore = Points(97m) } };

        Assert.Empty(Findings(report, "SE6516"));
    }

    [Theory]
    [InlineData("无偏差")]
    [InlineData("无。")]
    [InlineData("/")]
    public void Words_that_say_there_is_no_reason_are_none(string words)
    {
        Assert.Single(Findings(Changed(2, i => i with { DeviationReason = words }), "SE6411"));
        Assert.Empty(Findings(Changed(0, i => i with { DeviationReason = words }), "SE6413"));
    }

    [Fact]
    public void Less_than_the_most_allowed_needs_no_reason() =>
        Assert.Empty(Findings(Changed(1, i => i with { InitialTarget = null, Target = "≤3次", Unit = null, Actual = "1次" }), "SE6412"));

    [Fact]
    public void A_target_cut_for_a_reason_is_advice_and_the_reason_is_not_faulted()
    {
        SelfEvaluationReport report = Changed(1, i => i with { InitialTarget = "≥20次", Target = "12次", Unit = null, Actual = "12次", DeviationReason = "经批准调整预算，相应调减目标。" });

        Assert.Equal(Severity.Advice, Assert.Single(Findings(report, "SE6414")).Severity);
        Assert.Empty(Findings(report, "SE6413"));
    }

    [Fact]
    public void To_take_off_more_than_the_scheme_asks_for_is_no_error()
    {
        Finding finding = Assert.Single(Findings(Project with { Scorecard = Project.Scorecard! with { Indicators = Project.Scorecard.Indicators.SetItem(0, Project.Scorecard.Indicators[0] with { Score = Points(18.00m) }) } }, "SE6403"));

        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Fact]
    public void At_most_all_is_a_target_that_can_be_missed() => Assert.Empty(Findings(Changed(1, i => i with { InitialTarget = null, Target = "≤100%", Unit = null, Actual = "98%" }), "SE6021"));

    [Fact]
    public void The_grade_is_held_to_the_bounds_of_the_scheme_in_use()
    {
        SelfEvaluationReport report = Complete with { Evaluation = Complete.Evaluation! with { Grade = Grade.Excellent } };
        ReportChecker strict = new(new CheckOptions { Schemes = [ScoringSchemes.DepartmentalOverall with { ExcellentFrom = 99m }] });

        Assert.Empty(Findings(report, "SE6104"));
        Assert.Single(strict.Check(report).Findings, finding => finding.Rule == "SE6104");
    }

    private static Finding[] Findings(SelfEvaluationReport report, string rule) => [.. new ReportChecker().Check(report).Findings.Where(finding => finding.Rule == rule)];

    private static SelfEvaluationReport Changed(int place, Func<Indicator, Indicator> change) =>
        Complete with { Scorecard = Complete.Scorecard! with { Indicators = Complete.Scorecard.Indicators.SetItem(place, change(Complete.Scorecard.Indicators[place])) } };

    /// <summary>Ten indicators of ten points each, all scored in full, beside a total.</summary>
    private static SelfEvaluationReport WholePoints(decimal total) => Project with
    {
        Scorecard = new()
        {
            Indicators = [.. Enumerable.Range(0, 10).Select(place => Project.Scorecard!.Indicators[0] with { Id = null, Name = $"指标{place}", Weight = Points(10m), Score = Points(10m) })],
            TotalScore = Points(total),
        },
    };
}
