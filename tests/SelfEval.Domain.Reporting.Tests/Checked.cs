using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization;

namespace SelfEval.Domain.Reporting.Tests;

/// <summary>Reports as the writers are given them.</summary>
internal static class Checked
{
    /// <summary>The sample with a fault of every family, held to its year before: findings of every kind, suspects, figures of two reports.</summary>
    public static CheckedReport Faults(Language language = Language.Chinese) => Sample("faults-2024.json", language, "full-2023.json");

    /// <summary>The seed report: much of it cannot be evaluated, and its figures are consistent.</summary>
    public static CheckedReport Seed(Language language = Language.Chinese) => Sample("tianhe-2023.json", language);

    /// <summary>The seed report with a total that lost its decimals: each identity can hold by itself, and they cannot hold together.</summary>
    public static CheckedReport Joint(Language language = Language.Chinese)
    {
        SelfEvaluationReport report = Read("tianhe-2023.json").Report;
        Revenue revenue = report.Revenue!;
        SelfEvaluationReport joint = report with { Revenue = revenue with { Total = revenue.Total! with { Outturn = ReportedAmount.Wan(560m) } } };
        return new(new LocatedReport(joint), new ReportChecker(new CheckOptions { Language = language }).Check(joint))
        {
            Diagnosis = new ReportDiagnoser(new DiagnosisOptions { Language = language }).Diagnose(joint),
        };
    }

    /// <summary>The seed report by a pack that switches a rule off.</summary>
    public static CheckedReport SwitchedOff()
    {
        RulePack pack = RulePackJson.Read("""
            {"format":"selfeval-rule-pack/1","id":"bureau","version":"1","include":["national"],"rules":[],
            "switchOff":[{"rule":"SE3203","reason":{"zh":"本市另有<考核>"}}]}
            """).RequirePack();
        LocatedReport report = Read("tianhe-2023.json");
        return new(report, new ReportChecker(pack, null).Check(report.Report)) { Pack = pack };
    }

    public static CheckedReport Of(SelfEvaluationReport report, Language language = Language.Chinese) =>
        new(new LocatedReport(report), new ReportChecker(new CheckOptions { Language = language }).Check(report));

    public static LocatedReport Located(SelfEvaluationReport report, string? source, params (string Pointer, ReportPlace Place)[] places) =>
        new(report) { Source = source, Places = places.ToDictionary(place => place.Pointer, place => place.Place) };

    private static CheckedReport Sample(string sample, Language language, string? prior = null)
    {
        LocatedReport report = Read(sample);
        LocatedReport? before = prior is null ? null : Read(prior);
        return new(report, new ReportChecker(new CheckOptions { Language = language }).Check(report.Report, before?.Report))
        {
            Prior = before,
            Diagnosis = new ReportDiagnoser(new DiagnosisOptions { Language = language }).Diagnose(report.Report),
        };
    }

    private static LocatedReport Read(string sample)
    {
        ReportReading reading = ReportJson.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", sample)));
        SelfEvaluationReport report = reading.RequireReport();
        return new(report)
        {
            Source = sample,
            Places = reading.Locate(["", .. report.Figures().Select(figure => figure.Key)]).ToDictionary(place => place.Key, place => new ReportPlace(place.Value)),
        };
    }
}
