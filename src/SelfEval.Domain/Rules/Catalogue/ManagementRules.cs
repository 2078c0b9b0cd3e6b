using System.Globalization;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules.Catalogue;

/// <summary>Family 7, 管理与日期: performance management over the cycle, and its dates.</summary>
internal static class ManagementRules
{
    /// <summary>绩效目标应随预算申报编制。</summary>
    public static readonly Rule GoalsSetAtBudgeting = Predicate.Of("SE7001", Severity.Warning, Basis.PerformanceOpinion, run =>
        Stated(run, ReportPaths.Management.GoalsSetAtBudgeting, run.Report.Management?.GoalsSetAtBudgeting));

    /// <summary>年中应开展绩效自评或监控。</summary>
    public static readonly Rule MidYearSelfCheck = Predicate.Of("SE7002", Severity.Warning, Basis.MonitoringMeasures, run =>
        Stated(run, ReportPaths.Management.MidYearSelfCheck, run.Report.Management?.MidYearSelfCheck));

    /// <summary>绩效运行监控日期应在预算年度内；“次年 1 月 1 日前”即年末前。</summary>
    public static readonly Rule MonitoringInYear = Predicate.Of("SE7101", Severity.Error, Basis.MonitoringMeasures, run =>
    {
        if (run.Report.Management?.Monitoring?.CompletedBy is not { } day)
        {
            run.Missing(ReportPaths.Management.MonitoringCompletedBy);
            return;
        }

        FiscalYear year = run.Report.FiscalYear;
        // “于…前” names the day by whose beginning or end it was done: before the first day of the next year is within this one.
        if (run.Fails(year.Contains(day) || day == year.End.AddDays(1)))
        {
            run.Violated(
                ReportPaths.Management.MonitoringCompletedBy,
                ItemIndex.None,
                new() { Printed = Iso(day) },
                ("date", Iso(day)),
                ("start", Iso(year.Start)),
                ("end", Iso(year.End)));
        }
    });

    /// <summary>绩效运行监控应早于报告落款日期。</summary>
    public static readonly Rule MonitoringBeforeSignature = Predicate.Of("SE7102", Severity.Warning, Basis.MonitoringMeasures, run =>
    {
        if (run.Report.Management?.Monitoring?.CompletedBy is not { } day)
        {
            run.Missing(ReportPaths.Management.MonitoringCompletedBy);
        }
        else if (run.Report.Signature?.Date is not { } signed)
        {
            run.Missing(ReportPaths.Signature.Date);
        }
        else
        {
            if (run.Fails(day < signed))
            {
                run.Violated(
                    ReportPaths.Management.MonitoringCompletedBy,
                    ItemIndex.None,
                    new() { Printed = Iso(day) },
                    ("date", Iso(day)),
                    ("signed", Iso(signed)));
            }
        }
    });

    /// <summary>报告应在预算年度结束后落款。</summary>
    public static readonly Rule SignedAfterYear = Predicate.Of("SE7201", Severity.Error, Basis.BudgetLawYear, run =>
        SignatureDate(run, (year, signed) => signed > year.End, year => year.End));

    /// <summary>报告应在预算年度的下一年内落款。</summary>
    public static readonly Rule SignedInNextYear = Predicate.Of("SE7202", Severity.Warning, Basis.ReportOutline, run =>
        SignatureDate(run, (year, signed) => signed <= year.End.AddYears(1), year => year.End.AddYears(1)));

    private static void Stated(PredicateRun run, ReportPath path, bool? stated)
    {
        if (stated is not { } done)
        {
            run.Missing(path);
            return;
        }

        if (run.Fails(done))
        {
            run.Violated(path, ItemIndex.None, new());
        }
    }

    private static void SignatureDate(PredicateRun run, Func<FiscalYear, DateOnly, bool> holds, Func<FiscalYear, DateOnly> bound)
    {
        if (run.Report.Signature?.Date is not { } signed)
        {
            run.Missing(ReportPaths.Signature.Date);
            return;
        }

        FiscalYear year = run.Report.FiscalYear;
        if (run.Fails(holds(year, signed)))
        {
            run.Violated(
                ReportPaths.Signature.Date,
                ItemIndex.None,
                new() { Printed = Iso(signed) },
                ("date", Iso(signed)),
                ("year", year.ToString()),
                ("bound", Iso(bound(year))));
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
