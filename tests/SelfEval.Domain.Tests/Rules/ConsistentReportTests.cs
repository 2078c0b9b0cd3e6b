using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Tests.Generators;

namespace SelfEval.Domain.Tests.Rules;

/// <summary>Laws of checking reports whose true values are known.</summary>
public class ConsistentReportTests
{
    private static readonly ReportChecker Checker = new(new RulePack("identities", "1", RulePacks.National.Rules.Where(rule => rule.Identities.Any())), null);

    [Property(MaxTest = 3000)]
    public Property Rounding_never_makes_a_consistent_report_inconsistent() =>
        Prop.ForAll(ConsistentReports.All.ToArbitrary(), report =>
        {
            string[] false_alarms = [.. Checker.Check(report).Findings
                .Where(finding => finding.Verdict is Verdict.Inconsistent or Verdict.Truncated || finding.Severity == Severity.Error)
                .Select(finding => $"{finding.Rule} {finding.Pointer}: {finding.Explanation}")];
            return (false_alarms.Length == 0).Label(string.Join('\n', false_alarms));
        });

    [Property(MaxTest = 300)]
    public Property The_same_report_gives_the_same_result() =>
        Prop.ForAll(ConsistentReports.All.ToArbitrary(), report => Checker.Check(report) == Checker.Check(report));
}
