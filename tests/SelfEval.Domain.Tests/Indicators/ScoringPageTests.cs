using SelfEval.Domain.Figures;
using SelfEval.Domain.Indicators;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Tests.Rules;
using SelfEval.Tests;
using Xunit;

namespace SelfEval.Domain.Tests.Indicators;

/// <summary>The code of docs/concepts/scoring.md runs, and prints what the page says.</summary>
[Collection(nameof(Printing))]
public class ScoringPageTests
{
    [Fact]
    public void The_code_of_the_page_runs()
    {
        TextWriter console = Console.Out;
        using StringWriter written = new();
        try
        {
            Console.SetOut(written);

            // <page>
            var scheme = ScoringSchemes.DepartmentalOverall with
            {
                Criteria = [new() { Criterion = ManagementCriterion.CarryOverRate, Method = ScoringMethod.Limit, Limit = 10m, PerPercent = 0.5m }],
            };
            var carried = new ManagementScore { Criterion = ManagementCriterion.CarryOverRate, Weight = ReportedScore.Points(5m), Rate = ReportedPercentage.Percent(12.0m) };
            Console.WriteLine(scheme.ScoreManagement(carried)!.Trail);                       // 12.0% > 10%，5分扣减后得 4分
            var checker = new ReportChecker(new CheckOptions { Schemes = [scheme] });        // takes the place of the library's scheme of that id
            // </page>

            Assert.Equal("12.0% > 10%，5分扣减后得 4分", written.ToString().Trim());
            Assert.DoesNotContain(checker.Check(TestReports.Complete).Findings, finding => finding.Rule == "SE6031");
        }
        finally
        {
            Console.SetOut(console);
        }

        string source = File.ReadAllText(Path.Combine(Accepted.Root, "tests/SelfEval.Domain.Tests/Indicators/ScoringPageTests.cs"));
        string shown = string.Join('\n', source.Split("            // <page>\n")[1].Split("            // </page>")[0].Split('\n').Select(line => line.Length > 12 ? line[12..] : line.Trim()));
        Assert.Contains(shown, File.ReadAllText(Path.Combine(Accepted.Root, "docs/concepts/scoring.md")), StringComparison.Ordinal);
    }
}
