using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;

namespace SelfEval.Benchmarks;

/// <summary>Both sides of a comparison must say the same of a report before anybody measures them.</summary>
internal static class Agreement
{
    private static readonly HandWrittenReportValidator Validator = new();
    private static readonly ReportChecker Checker = new();

    /// <summary>What only one of both says, empty if they agree.</summary>
    public static string[] Differences(SelfEvaluationReport report)
    {
        string[] byHand = [.. Validator.Validate(report).Errors.Select(failure => $"{failure.ErrorCode} {failure.PropertyName}").Order(StringComparer.Ordinal)];
        string[] byLibrary = [.. Checker.Check(report).Findings.Select(finding => $"{finding.Rule} {finding.Pointer}").Order(StringComparer.Ordinal)];
        return byHand.SequenceEqual(byLibrary) ? [] : [.. byHand.Except(byLibrary).Select(text => "by hand only: " + text), .. byLibrary.Except(byHand).Select(text => "library only: " + text)];
    }

    /// <summary>Refuses to measure what differs.</summary>
    public static void Require(SelfEvaluationReport report)
    {
        if (Differences(report) is { Length: > 0 } differences)
        {
            throw new InvalidOperationException(string.Join(Environment.NewLine, differences));
        }
    }
}
