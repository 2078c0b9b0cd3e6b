using System.Text.RegularExpressions;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization;
using Xunit;

namespace SelfEval.Domain.Tests.Rules;

/// <summary>Holds the program to the review of the sample that was made by hand before the program was asked.</summary>
public partial class SampleFindingsTests
{
    [Fact]
    public void The_program_finds_what_the_reviewer_found_and_nothing_else()
    {
        string review = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", "tianhe-2023.findings.md"));
        string section = review.Split("\n## ").Single(part => part.StartsWith("核对意见", StringComparison.Ordinal));
        string[] byHand = [.. RowPattern().Matches(section).Select(row =>
            $"{row.Groups["severity"].Value} {row.Groups["verdict"].Value} {row.Groups["pointer"].Value}")];

        CheckResult result = new ReportChecker().Check(Sample());
        string[] byProgram = [.. result.Findings.Select(finding => $"{Camel(finding.Severity)} {Camel(finding.Verdict)} {finding.Pointer}")];

        Assert.NotEmpty(byHand);
        Assert.Equal(byHand.Order(StringComparer.Ordinal), byProgram.Order(StringComparer.Ordinal));
        Assert.True(result.IsConsistent);
    }

    [Fact]
    public void The_printed_and_recomputed_values_are_those_of_the_reviewer()
    {
        CheckResult result = new ReportChecker().Check(Sample());

        Finding classes = Assert.Single(result.Findings, finding => finding.Rule == "SE3102");
        Assert.Equal(("560.57万元", "560.58万元", "-0.01万元"), (classes.Printed, classes.Expected, classes.Difference));
        Assert.StartsWith("354.18 + 47.46 + 158.94 + 0 = 560.58万元", classes.Explanation, StringComparison.Ordinal);
        Finding rate = Assert.Single(result.Findings, finding => finding.Rule == "SE4001");
        Assert.Equal(("99.97%", "99.98%", "-0.01%"), (rate.Printed, rate.Expected, rate.Difference));
        Assert.StartsWith("560.57 ÷ 560.71 = 99.975…%", rate.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_stand_in_reading_order()
    {
        string[] pointers = [.. new ReportChecker().Check(Sample()).Findings.Select(finding => finding.Pointer)];

        Assert.Equal(["/title", "/revenue/byFundingSource/1/changeRate", "/revenue/byFundingSource/2/changeRate", "/expenditure/outturn", "/expenditure/executionRate"], pointers[..5]);
    }

    internal static Domain.Reports.SelfEvaluationReport Sample() =>
        ReportJson.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "tianhe-2023.json"))).RequireReport();

    private static string Camel<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    [GeneratedRegex(@"^\| \d+ \| (?<severity>\w+) \| (?<verdict>\w+) \| `(?<pointer>[^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex RowPattern();
}
