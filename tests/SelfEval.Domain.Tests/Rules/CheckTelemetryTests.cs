using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using SelfEval.Domain.Rules;
using Xunit;

namespace SelfEval.Domain.Tests.Rules;

/// <summary>What those who watch get to see. Other tests check at the same time, so these look for their own report alone.</summary>
public class CheckTelemetryTests
{
    /// <summary>A fiscal year in which no other test checks anything.</summary>
    private const int OwnYear = 2087;

    [Fact]
    public void A_check_is_an_activity_with_its_outcome()
    {
        ConcurrentQueue<Activity> seen = [];
        using ActivityListener listener = new()
        {
            ShouldListenTo = source => source.Name == "SelfEval.Domain",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = seen.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);

        CheckResult result = new ReportChecker().Check(SampleFindingsTests.Sample() with { FiscalYear = OwnYear });

        Activity activity = Assert.Single(seen, one => Equals(one.GetTagItem("selfeval.fiscal_year"), OwnYear));
        Assert.Equal(("selfeval.check", "national", result.Findings.Count, result.IsConsistent), (activity.OperationName, activity.GetTagItem("selfeval.pack"), activity.GetTagItem("selfeval.findings"), activity.GetTagItem("selfeval.consistent")));
    }

    [Fact]
    public void Reports_findings_and_time_are_counted()
    {
        // A pack of its own tells these measurements from those of other tests.
        RulePack pack = new("watched", "1", [.. RulePacks.National.Rules.Where(rule => rule.Id is "SE7101" or "SE4001")]);
        ConcurrentQueue<(string Instrument, double Value, KeyValuePair<string, object?>[] Tags)> seen = [];
        using MeterListener listener = new();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter.Name == "SelfEval.Domain")
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => seen.Enqueue((instrument.Name, value, tags.ToArray())));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => seen.Enqueue((instrument.Name, value, tags.ToArray())));
        listener.Start();

        new ReportChecker(pack, null).Check(SampleFindingsTests.Sample());

        Assert.Equal(1, Assert.Single(seen, one => one.Instrument == "selfeval.reports.checked" && Has(one.Tags, "selfeval.pack", "watched")).Value);
        Assert.InRange(Assert.Single(seen, one => one.Instrument == "selfeval.check.duration" && Has(one.Tags, "selfeval.pack", "watched")).Value, 0, double.MaxValue);
        Assert.Contains(seen, one => one.Instrument == "selfeval.findings" && Has(one.Tags, "selfeval.rule", "SE7101") && Has(one.Tags, "selfeval.severity", "error"));
        Assert.Contains(seen, one => one.Instrument == "selfeval.findings" && Has(one.Tags, "selfeval.rule", "SE4001") && Has(one.Tags, "selfeval.severity", "advice"));
    }

    private static bool Has(KeyValuePair<string, object?>[] tags, string key, string value) => tags.Any(tag => tag.Key == key && Equals(tag.Value, value));
}
