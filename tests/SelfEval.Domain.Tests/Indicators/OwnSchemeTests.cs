using SelfEval.Domain.Figures;
using SelfEval.Domain.Indicators;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Tests.Rules;
using Xunit;

namespace SelfEval.Domain.Tests.Indicators;

/// <summary>A host's own scheme, as docs/concepts/scoring.md shows it.</summary>
public class OwnSchemeTests
{
    [Fact]
    public void It_takes_the_place_of_the_scheme_of_its_id()
    {
        ScoringScheme scheme = ScoringSchemes.DepartmentalOverall with
        {
            Criteria = [new() { Criterion = ManagementCriterion.CarryOverRate, Method = ScoringMethod.Limit, Limit = 10m, PerPercent = 0.5m }],
        };
        ManagementScore carried = new() { Criterion = ManagementCriterion.CarryOverRate, Weight = ReportedScore.Points(5m), Rate = ReportedPercentage.Percent(12.0m) };

        Assert.Equal("12.0% > 10%，5分扣减后得 4分", scheme.ScoreManagement(carried)!.Trail);
        Assert.DoesNotContain(new ReportChecker(new CheckOptions { Schemes = [scheme] }).Check(TestReports.Complete).Findings, finding => finding.Rule == "SE6031");
    }
}
