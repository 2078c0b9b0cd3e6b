using System.Text;
using System.Text.Json.Nodes;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Reports.Paths;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization;
using SelfEval.Domain.Tests.Rules;
using SelfEval.Tests;
using Xunit;

namespace SelfEval.Domain.Tests.Samples;

/// <summary>The samples of a fictitious department: all of the model without a fault, its report of the year before, and one fault of each family.</summary>
public class FullSampleTests
{
    private static readonly SelfEvaluationReport Full = TestReports.Complete;

    /// <summary>The full sample with one fault of each family, in the order of the families.</summary>
    private static SelfEvaluationReport Faults => Full with
    {
        Department = Full.Department with { StatedFunctions = 3 },
        Revenue = Full.Revenue! with { ByFundingSource = Full.Revenue.ByFundingSource.SetItem(1, Full.Revenue.ByFundingSource[1] with { Initial = ReportedAmount.Wan(110.00m) }) },
        Expenditure = Full.Expenditure! with
        {
            ExecutionRate = ReportedPercentage.Percent(99.40m),
            PriorOutturn = ReportedAmount.Wan(1010.00m),
            ByFunction = Full.Expenditure.ByFunction.SetItem(4, Full.Expenditure.ByFunction[4] with { Outturn = ReportedAmount.Wan(103.00m) }),
            ByEconomicClass = Full.Expenditure.ByEconomicClass.SetItem(4, Full.Expenditure.ByEconomicClass[4] with { Name = "因公出国境费用支出" }),
        },
        Management = Full.Management! with { Monitoring = new() { CompletedBy = new DateOnly(2025, 8, 15) } },
        Scorecard = Full.Scorecard! with { TotalScore = ReportedScore.Points(98.52m) },
        Improvements = Full.Improvements!.Value.SetItem(0, Full.Improvements.Value[0] with { Due = new DateOnly(2025, 3, 31) }),
    };

    [Fact]
    public void The_samples_are_fresh()
    {
        AssertSample("full-2024", Full);
        AssertSample("full-2023", TestReports.Prior);
        AssertSample("faults-2024", Faults);
    }

    [Fact]
    public void The_full_sample_is_clean_alone_and_beside_last_year()
    {
        ReportChecker checker = new();

        Assert.Empty(checker.Check(Full).Findings);
        Assert.Empty(checker.Check(Full, TestReports.Prior).Findings);
        Assert.Empty(checker.Check(Full, TestReports.Prior).NotEvaluated);
    }

    [Fact]
    public void The_full_sample_uses_every_part_of_the_model()
    {
        JsonNode document = JsonNode.Parse(ReportJson.Write(Full))!;
        HashSet<string> used = [.. Members("", document)];

        Assert.Equal([], ReportPaths.Members.SelectMany(part => part.Value).Select(path => path.Key).Distinct().Except(Keys(used)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_sample_of_faults_has_a_fault_of_every_family()
    {
        Finding[] findings = [.. new ReportChecker().Check(Faults, TestReports.Prior).Findings];

        Assert.Equal(
            Enum.GetValues<RuleFamily>().Where(family => family != RuleFamily.None).Select(family => (char)('0' + (int)family)),
            findings.Where(finding => finding.Severity > Severity.Advice).Select(finding => finding.Rule[2]).Distinct().Order());
    }

    private static void AssertSample(string name, SelfEvaluationReport report) =>
        Accepted.AssertFile($"docs/samples/{name}.json", Encoding.UTF8.GetString(ReportJson.Write(report)));

    private static IEnumerable<string> Members(string pointer, JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Members($"{pointer}/{member.Key}", member.Value).Prepend($"{pointer}/{member.Key}")),
        JsonArray items => items.SelectMany(item => Members($"{pointer}/*", item)),
        _ => [],
    };

    /// <summary>The keys of the places that are used, wherever in the report a type of part stands.</summary>
    private static IEnumerable<string> Keys(HashSet<string> used) => Below(ReportPaths.Report).Where(path => used.Contains(path.Template)).Select(path => path.Key);

    private static IEnumerable<ReportPath> Below(ReportPath path) => path.Children.SelectMany(child => Below(child).Prepend(child));
}
