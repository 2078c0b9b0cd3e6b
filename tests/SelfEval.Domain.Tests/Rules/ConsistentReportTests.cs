using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Testing;

namespace SelfEval.Domain.Tests.Rules;

/// <summary>Laws of checking reports whose true values are known.</summary>
public class ConsistentReportTests
{
    private static readonly ReportChecker Checker = new(new RulePack("identities", "1", RulePacks.National.Rules.Where(rule => rule.Identities.Any())), null);

    [Property(MaxTest = 3000)]
    public Property Rounding_never_makes_a_consistent_report_inconsistent() =>
        Prop.ForAll(SelfEvalArbitraries.ConsistentReports(), consistent =>
        {
            string[] false_alarms = [.. Checker.Check(consistent.Report).Findings
                .Where(finding => finding.Verdict is Verdict.Inconsistent or Verdict.Truncated || finding.Severity == Severity.Error)
                .Select(finding => $"{finding.Rule} {finding.Pointer}: {finding.Explanation}")];
            return (false_alarms.Length == 0).Label(string.Join('\n', false_alarms));
        });

    [Property(MaxTest = 300)]
    public Property The_same_report_gives_the_same_result() =>
        Prop.ForAll(SelfEvalArbitraries.ConsistentReports(), consistent => Checker.Check(consistent.Report) == Checker.Check(consistent.Report));
}
