using System.Globalization;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Reports.Paths;
using static SelfEval.Domain.Reports.Paths.ReportPaths;

namespace SelfEval.Domain.Rules.Catalogue;

/// <summary>Family 7, 管理与日期: the milestones of the performance cycle in their order and windows, publication, assets, procurement.</summary>
internal static class CycleRules
{
    /// <summary>Days that 预算法 第十四条 gives for publication after approval.</summary>
    private const int DaysToPublish = 20;

    private static readonly Document[] Documents =
    [
        new(Management.Disclosure.Budget, d => d.Budget),
        new(Management.Disclosure.Accounts, d => d.Accounts),
        new(Management.Disclosure.Goals, d => d.Goals),
        new(Management.Disclosure.Evaluation, d => d.Evaluation),
    ];

    /// <summary>绩效目标应在预算年度开始前申报。</summary>
    public static readonly Rule GoalsBeforeYear = Predicate.Of("SE7301", Severity.Warning, Basis.GoalMeasures, run =>
        Within(run, Goals(run), day => day < run.Report.FiscalYear.Start, run.Report.FiscalYear.Start));

    /// <summary>绩效目标应在预算编制期内申报，一般不早于预算年度的上一年。</summary>
    public static readonly Rule GoalsNotTooEarly = Predicate.Of("SE7302", Severity.Advice, Basis.GoalMeasures, run =>
        Within(run, Goals(run), day => day >= run.Report.FiscalYear.Start.AddYears(-1), run.Report.FiscalYear.Start.AddYears(-1)));

    /// <summary>写明未随预算编制绩效目标的，不应又有预算年度开始前的申报日期；写明随预算编制的，申报日期不应晚于预算年度开始。</summary>
    public static readonly Rule GoalsAgreeWithDate = Predicate.Of("SE7303", Severity.Error, Basis.Arithmetic, run =>
    {
        if (run.Report.Management?.GoalsSetAtBudgeting is not { } stated)
        {
            run.Missing(Management.GoalsSetAtBudgeting);
            return;
        }

        // What is said to have been set with the budget may be submitted a few weeks late; once the year is half over it was not.
        DateOnly bound = stated ? run.Report.FiscalYear.Start.AddMonths(6) : run.Report.FiscalYear.Start;
        Within(run, Goals(run), day => stated == day < bound, bound, stated ? "late" : "message");
    });

    /// <summary>绩效运行监控一般在年中进行，不在第一季度，也不在十二月。</summary>
    public static readonly Rule MonitoringInMiddle = Predicate.Of("SE7304", Severity.Advice, Basis.MonitoringMeasures, run =>
    {
        // A day of another year is the finding of SE7101.
        FiscalYear year = run.Report.FiscalYear;
        Within(run, Monitored(run), day => !year.Contains(day) || day.Month is > 3 and < 12, year.Start.AddMonths(3));
    });

    /// <summary>自评应在预算年度结束后完成。</summary>
    public static readonly Rule EvaluatedAfterYear = Predicate.Of("SE7311", Severity.Error, Basis.BudgetLawYear, run =>
        Within(run, Evaluated(run), day => day > run.Report.FiscalYear.End, run.Report.FiscalYear.End));

    /// <summary>自评应不晚于报告落款日期完成。</summary>
    public static readonly Rule EvaluatedBySignature = Predicate.Of("SE7312", Severity.Warning, Basis.ReportOutline, run =>
        Ordered(run, Evaluated(run), Signed(run), (evaluated, signed) => evaluated <= signed));

    /// <summary>绩效目标申报应早于绩效运行监控。</summary>
    public static readonly Rule GoalsBeforeMonitoring = Predicate.Of("SE7313", Severity.Error, Basis.PerformanceOpinion, run =>
        Ordered(run, Goals(run), Monitored(run), (goals, monitored) => goals < monitored));

    /// <summary>绩效运行监控应早于自评完成。</summary>
    public static readonly Rule MonitoringBeforeEvaluation = Predicate.Of("SE7314", Severity.Warning, Basis.MonitoringMeasures, run =>
        Ordered(run, Monitored(run), Evaluated(run), (monitored, evaluated) => monitored < evaluated));

    /// <summary>部门预算应在批复后 20 日内公开。</summary>
    public static readonly Rule BudgetPublishedInTime = Predicate.Of("SE7401", Severity.Error, Basis.BudgetLawDisclosure, run => PublishedInTime(run, Documents[0]));

    /// <summary>部门决算应在批复后 20 日内公开。</summary>
    public static readonly Rule AccountsPublishedInTime = Predicate.Of("SE7402", Severity.Error, Basis.BudgetLawDisclosure, run => PublishedInTime(run, Documents[1]));

    /// <summary>公开不应早于批复。</summary>
    public static readonly Rule PublishedAfterApproval = Predicate.Of("SE7403", Severity.Error, Basis.BudgetLawDisclosure, run =>
        OfEach(run, Documents, p => p is { ApprovedOn: not null, PublishedOn: not null }, (document, publication) =>
        {
            (DateOnly approved, DateOnly published) = (publication.ApprovedOn!.Value, publication.PublishedOn!.Value);
            if (run.Fails(published >= approved))
            {
                Violated(run, document.Paths.PublishedOn, published, new(), ("document", document.Label(run)), ("other", Iso(approved)));
            }
        }));

    /// <summary>部门预算的批复和公开应在预算年度内，或在年度开始前三个月内。</summary>
    public static readonly Rule BudgetInYear = Predicate.Of("SE7404", Severity.Warning, Basis.BudgetLawYear, run =>
        InWindow(run, Documents[0], run.Report.FiscalYear.Start.AddMonths(-3), run.Report.FiscalYear.End));

    /// <summary>部门决算的批复和公开应在预算年度的下一年。</summary>
    public static readonly Rule AccountsAfterYear = Predicate.Of("SE7405", Severity.Error, Basis.BudgetLawYear, run =>
        InWindow(run, Documents[1], run.Report.FiscalYear.End.AddDays(1), run.Report.FiscalYear.End.AddYears(1)));

    /// <summary>绩效目标应与部门预算同步公开。</summary>
    public static readonly Rule GoalsWithBudget = Predicate.Of("SE7406", Severity.Advice, Basis.PerformanceOpinion, run => Together(run, Documents[2], Documents[0]));

    /// <summary>自评结果应与部门决算同步公开。</summary>
    public static readonly Rule EvaluationWithAccounts = Predicate.Of("SE7407", Severity.Advice, Basis.PerformanceOpinion, run => Together(run, Documents[3], Documents[1]));

    /// <summary>部门预算、决算应当公开。</summary>
    public static readonly Rule Published = Predicate.Of("SE7408", Severity.Warning, Basis.BudgetLawDisclosure, run => AllPublished(run, Documents[..2]));

    /// <summary>写明没有公开的，不应又有公开日期。</summary>
    public static readonly Rule UnpublishedHasNoDate = Predicate.Of("SE7409", Severity.Error, Basis.Arithmetic, run =>
        OfEach(run, Documents, p => p.Published is not null, (document, publication) =>
        {
            if (run.Fails(publication.Published!.Value || publication.PublishedOn is null))
            {
                Violated(run, document.Paths.PublishedOn, publication.PublishedOn!.Value, new(), ("document", document.Label(run)));
            }
        }));

    /// <summary>自评结果应在自评完成之后公开。</summary>
    public static readonly Rule EvaluationPublishedAfterIt = Predicate.Of("SE7410", Severity.Warning, Basis.PerformanceOpinion, run =>
        Ordered(run, Evaluated(run), Milestone(run, Management.Disclosure.Evaluation.PublishedOn, m => m.Disclosure?.Evaluation?.PublishedOn), (evaluated, published) => evaluated <= published));

    /// <summary>绩效目标和自评结果应当公开。</summary>
    public static readonly Rule PerformancePublished = Predicate.Of("SE7411", Severity.Advice, Basis.PerformanceOpinion, run => AllPublished(run, Documents[2..]));

    /// <summary>年末应盘点国有资产。</summary>
    public static readonly Rule AssetsChecked = Predicate.Of("SE7501", Severity.Warning, Basis.AssetRegulation, run =>
        Stated(run, Management.AssetCheckDone, run.Report.Management?.AssetCheck?.Done));

    /// <summary>资产盘点一般在年末前后两个月内进行。</summary>
    public static readonly Rule AssetsCheckedAtTurn = Predicate.Of("SE7502", Severity.Advice, Basis.AssetRegulation, run =>
    {
        DateOnly end = run.Report.FiscalYear.End;
        Within(run, Assets(run), day => day >= end.AddMonths(-2) && day <= end.AddMonths(2), end);
    });

    /// <summary>写明没有盘点资产的，不应又有盘点日期。</summary>
    public static readonly Rule UncheckedHasNoDate = Predicate.Of("SE7503", Severity.Error, Basis.Arithmetic, run =>
    {
        if (run.Report.Management?.AssetCheck is not { Done: { } done } check)
        {
            run.Missing(Management.AssetCheckDone);
        }
        else if (run.Fails(done || check.Date is null))
        {
            Violated(run, Management.AssetCheckDate, check.Date!.Value, new());
        }
    });

    /// <summary>政府采购应按规定进行。</summary>
    public static readonly Rule ProcuredByRules = Predicate.Of("SE7601", Severity.Warning, Basis.Procurement, run =>
        Stated(run, Management.ProcurementByRules, run.Report.Management?.ProcurementByRules));

    /// <summary>写明没有按规定采购的，所列政府采购支出应说明来历。</summary>
    public static readonly Rule NothingProcuredAgainstRules = Predicate.Of("SE7602", Severity.Warning, Basis.Procurement, run =>
    {
        FigurePath<ReportedAmount> outturn = ReportPaths.Expenditure.Procurement.Total.Outturn;
        if (run.Report.Management?.ProcurementByRules is not { } byRules)
        {
            run.Missing(Management.ProcurementByRules);
        }
        else if (outturn.Get(run.Report, ItemIndex.None) is not { } amount)
        {
            run.Missing(outturn);
        }
        else if (run.Fails(byRules || amount.Value == 0m))
        {
            run.Violated(
                outturn,
                ItemIndex.None,
                new() { Printed = amount.ToString(), Operands = run.Operands((outturn, ItemIndex.None)) },
                ("amount", amount.ToString()));
        }
    });

    private static (ReportPath Path, DateOnly? Day) Goals(PredicateRun run) => Milestone(run, Management.GoalsSetOn, m => m.GoalsSetOn);

    private static (ReportPath Path, DateOnly? Day) Monitored(PredicateRun run) => Milestone(run, Management.MonitoringCompletedBy, m => m.Monitoring?.CompletedBy);

    private static (ReportPath Path, DateOnly? Day) Evaluated(PredicateRun run) => Milestone(run, Management.SelfEvaluatedOn, m => m.SelfEvaluatedOn);

    private static (ReportPath Path, DateOnly? Day) Assets(PredicateRun run) => Milestone(run, Management.AssetCheckDate, m => m.AssetCheck?.Date);

    private static (ReportPath Path, DateOnly? Day) Signed(PredicateRun run) => (ReportPaths.Signature.Date, run.Report.Signature?.Date);

    private static (ReportPath Path, DateOnly? Day) Milestone(PredicateRun run, ReportPath path, Func<PerformanceManagement, DateOnly?> get) =>
        (path, run.Report.Management is { } management ? get(management) : null);

    private static void Stated(PredicateRun run, ReportPath path, bool? stated)
    {
        if (stated is not { } done)
        {
            run.Missing(path);
        }
        else if (run.Fails(done))
        {
            run.Violated(path, ItemIndex.None, new());
        }
    }

    /// <summary>Judges one day by itself; the bound is what the sentence names.</summary>
    private static void Within(PredicateRun run, (ReportPath Path, DateOnly? Day) milestone, Func<DateOnly, bool> holds, DateOnly bound, string text = "message")
    {
        if (milestone.Day is not { } day)
        {
            run.Missing(milestone.Path);
        }
        else if (run.Fails(holds(day)))
        {
            Violated(run, milestone.Path, day, new() { Text = text }, ("bound", Iso(bound)));
        }
    }

    /// <summary>Judges two days; the finding is at the first, which should not be so late.</summary>
    private static void Ordered(PredicateRun run, (ReportPath Path, DateOnly? Day) first, (ReportPath Path, DateOnly? Day) second, Func<DateOnly, DateOnly, bool> holds)
    {
        if (first.Day is not { } day)
        {
            run.Missing(first.Path);
        }
        else if (second.Day is not { } other)
        {
            run.Missing(second.Path);
        }
        else if (run.Fails(holds(day, other)))
        {
            Violated(run, first.Path, day, new(), ("other", Iso(other)));
        }
    }

    private static void PublishedInTime(PredicateRun run, Document document)
    {
        Publication? publication = document.In(run);
        if (publication?.ApprovedOn is not { } approved)
        {
            run.Missing(document.Paths.ApprovedOn);
        }
        else if (publication.PublishedOn is not { } published)
        {
            run.Missing(document.Paths.PublishedOn);
        }
        else if (run.Fails(published <= approved.AddDays(DaysToPublish)))
        {
            Violated(run, document.Paths.PublishedOn, published, new(), ("approved", Iso(approved)), ("days", Number(published.DayNumber - approved.DayNumber)));
        }
    }

    private static void AllPublished(PredicateRun run, Document[] documents) =>
        OfEach(run, documents, p => p.Published is not null, (document, publication) =>
        {
            if (run.Fails(publication.Published!.Value))
            {
                run.Violated(document.Paths.Published, ItemIndex.None, new(), ("document", document.Label(run)));
            }
        });

    private static void InWindow(PredicateRun run, Document document, DateOnly first, DateOnly last)
    {
        Publication? publication = document.In(run);
        if (publication is not { ApprovedOn: not null } and not { PublishedOn: not null })
        {
            run.Missing(document.Paths.Part);
            return;
        }

        foreach ((FieldPath path, DateOnly? day) in new[] { (document.Paths.ApprovedOn, publication.ApprovedOn), (document.Paths.PublishedOn, publication.PublishedOn) })
        {
            if (day is { } date && run.Fails(date >= first && date <= last))
            {
                Violated(run, path, date, new(), ("place", Labels.Of(path, run.Messages)), ("start", Iso(first)), ("end", Iso(last)));
            }
        }
    }

    private static void Together(PredicateRun run, Document document, Document with)
    {
        if (document.In(run)?.PublishedOn is not { } day)
        {
            run.Missing(document.Paths.PublishedOn);
        }
        else if (with.In(run)?.PublishedOn is not { } other)
        {
            run.Missing(with.Paths.PublishedOn);
        }
        else if (run.Fails(day == other))
        {
            Violated(run, document.Paths.PublishedOn, day, new() { Expected = Iso(other) }, ("other", Iso(other)));
        }
    }

    /// <summary>Judges each document of which the report says enough.</summary>
    private static void OfEach(PredicateRun run, Document[] documents, Func<Publication, bool> says, Action<Document, Publication> judge)
    {
        bool judged = false;
        foreach (Document document in documents)
        {
            if (document.In(run) is { } publication && says(publication))
            {
                judged = true;
                judge(document, publication);
            }
        }

        if (!judged)
        {
            run.Missing(Management.Disclosure.Part);
        }
    }

    private static void Violated(PredicateRun run, ReportPath path, DateOnly day, PredicateFinding finding, params ReadOnlySpan<(string Name, string Value)> values) =>
        run.Violated(path, ItemIndex.None, finding with { Printed = Iso(day) }, [("date", Iso(day)), .. values]);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Something that is to be published.</summary>
    private sealed record Document(PublicationPaths Paths, Func<Disclosure, Publication?> Get)
    {
        public Publication? In(PredicateRun run) => run.Report.Management?.Disclosure is { } disclosure ? Get(disclosure) : null;

        public string Label(PredicateRun run) => Labels.Of(Paths.Part, run.Messages);
    }
}
