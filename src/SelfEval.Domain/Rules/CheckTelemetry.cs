using System.Diagnostics;
using System.Diagnostics.Metrics;
using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Rules;

/// <summary>What checking tells those who watch (docs/telemetry.md); nothing is measured while nobody does.</summary>
internal static class CheckTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "SelfEval.Domain";

    private static readonly ActivitySource Activities = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Reports = Meter.CreateCounter<long>("selfeval.reports.checked", "{report}", "Reports checked.");
    private static readonly Counter<long> Findings = Meter.CreateCounter<long>("selfeval.findings", "{finding}", "Findings by rule and severity.");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("selfeval.check.duration", "s", "Time that checking a report takes.");

    /// <summary>Whether anybody watches anything.</summary>
    public static bool IsObserved => Activities.HasListeners() || Reports.Enabled || Findings.Enabled || Duration.Enabled;

    /// <summary>Checks under observation.</summary>
    public static CheckResult Observe(RulePack pack, SelfEvaluationReport report, Func<CheckResult> check)
    {
        using Activity? activity = Activities.StartActivity("selfeval.check");
        activity?.SetTag("selfeval.pack", pack.Id);
        activity?.SetTag("selfeval.fiscal_year", report.FiscalYear.Year);
        long start = Stopwatch.GetTimestamp();
        CheckResult result = check();
        Duration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, new KeyValuePair<string, object?>("selfeval.pack", pack.Id));
        Reports.Add(1, new KeyValuePair<string, object?>("selfeval.pack", pack.Id), new KeyValuePair<string, object?>("selfeval.consistent", result.IsConsistent));
        activity?.SetTag("selfeval.findings", result.Findings.Count);
        activity?.SetTag("selfeval.consistent", result.IsConsistent);
        if (Findings.Enabled)
        {
            foreach (Finding finding in result.Findings)
            {
                Findings.Add(1, new KeyValuePair<string, object?>("selfeval.rule", finding.Rule), new KeyValuePair<string, object?>("selfeval.severity", Word(finding.Severity)));
            }
        }

        return result;
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "advice",
    };
}
