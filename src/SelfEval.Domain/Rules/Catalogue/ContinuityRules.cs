using System.Globalization;
using SelfEval.Domain.Indicators;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Reports.Paths;
using static SelfEval.Domain.Reports.Paths.ReportPaths;

namespace SelfEval.Domain.Rules.Catalogue;

/// <summary>Family 9, 跨文档: targets, texts, problems and improvement items beside those of last year's report.</summary>
internal static class ContinuityRules
{
    /// <summary>So few targets may well be the same again.</summary>
    private const int FewTargets = 3;

    /// <summary>Short sentences may well be alike; from so many characters on, the same words in the same order are a copy (as in SE1401).</summary>
    private const int Copy = 30;

    private static readonly (FieldPath Path, Func<SelfEvaluationReport, string?> Get)[] Narratives =
    [
        (ReportPaths.AnnualWork.Narrative, r => r.AnnualWork?.Narrative),
        (Goal.Narrative, r => r.Goal?.Narrative),
        (Management.Narrative, r => r.Management?.Narrative),
        (Evaluation.Conclusion, r => r.Evaluation?.Conclusion),
        (Evaluation.EffectivenessNarrative, r => r.Evaluation?.Effectiveness?.Narrative),
        (Evaluation.Efficiency, r => r.Evaluation?.Efficiency),
    ];

    /// <summary>绩效指标值不应全部照搬上年。</summary>
    public static readonly Rule TargetsNotCopied = Predicate.OfTwo("SE9301", Severity.Advice, Basis.GoalMeasures, (run, prior) =>
        SetDiffers(run, prior, indicator => indicator.Target is { Kind: not TargetKind.Nothing } target ? target.Text : null, Scorecard.Indicators.Items));

    /// <summary>实际完成值不应全部与上年相同。</summary>
    public static readonly Rule ActualsNotCopied = Predicate.OfTwo("SE9302", Severity.Warning, Basis.EvaluationMeasures, (run, prior) =>
        SetDiffers(run, prior, indicator => indicator.Actual is { IsNothing: false } actual ? actual.Text : null, Scorecard.Indicators.Items));

    /// <summary>报告文字不应照抄上年。</summary>
    public static readonly Rule TextsNotCopied = Predicate.OfTwo("SE9303", Severity.Warning, Basis.PerformanceOpinion, (run, prior) =>
    {
        bool judged = false;
        foreach ((FieldPath path, Func<SelfEvaluationReport, string?> get) in Narratives)
        {
            if (get(run.Report) is { } text && get(prior) is { } before)
            {
                judged = true;
                string written = Timeless(text, run.Report);
                if (run.Fails(written.Length < Copy || written != Timeless(before, prior)))
                {
                    run.Violated(path, ItemIndex.None, new(), ("place", Labels.Of(path, run.Messages)), ("length", Number(written.Length)));
                }
            }
        }

        if (!judged)
        {
            run.Missing(Evaluation.Conclusion);
        }
    });

    /// <summary>问题不应照抄上年而不写明延续自何年。</summary>
    public static readonly Rule ProblemsNotCopied = Predicate.OfTwo("SE9304", Severity.Warning, Basis.PerformanceOpinion, (run, prior) =>
    {
        if (run.Report.Problems is not { Count: > 0 } problems)
        {
            run.Missing(Problems.Items);
        }
        else if (prior.Problems is not { Count: > 0 } before)
        {
            run.MissingInPrior(Problems.Items);
        }
        else
        {
            for (int place = 0; place < problems.Count; place++)
            {
                string written = Timeless(problems[place].Text, run.Report);
                if (run.Fails(problems[place].CarriedOverFrom is not null || !before.Any(problem => Timeless(problem.Text, prior) == written)))
                {
                    run.Violated(Problems.Text, ItemIndex.None.With(0, place), new(), ("number", Number(place + 1)), ("before", prior.FiscalYear.ToString()));
                }
            }
        }
    });

    /// <summary>上年报告中尚未了结的改进措施，本年报告应有交代。</summary>
    public static readonly Rule OpenItemsStay = Predicate.OfTwo("SE9401", Severity.Warning, Basis.PerformanceOpinion, (run, prior) =>
    {
        // A plain sentence without id and state was never promised to be followed.
        ImprovementItem[] open = [.. (prior.Improvements ?? []).Where(item => item.State?.IsOpen() ?? item.Id is not null)];
        if (open.Length == 0)
        {
            run.MissingInPrior(Improvements.Items);
        }
        else if (run.Report.Improvements is not { } items)
        {
            run.Missing(Improvements.Items);
        }
        else
        {
            foreach (ImprovementItem item in open)
            {
                if (run.Fails(items.Any(now => IsSame(now, item))))
                {
                    run.Violated(Improvements.Items, ItemIndex.None, new() { Expected = item.Id ?? item.Text }, ("item", item.Id ?? item.Text), ("before", prior.FiscalYear.ToString()));
                }
            }
        }
    });

    /// <summary>改进措施的状态应按整改流程变化。</summary>
    public static readonly Rule StatesFollowCourse = Predicate.OfTwo("SE9402", Severity.Warning, Basis.PerformanceOpinion, (run, prior) =>
        Continued(run, prior, (now, _) => now.State is not null, (now, before, at) =>
        {
            ImprovementState from = before.State ?? ImprovementState.Planned;
            if (run.Fails(from.CanReach(now.State!.Value)))
            {
                string state = StateName(run, now.State.Value);
                run.Violated(Improvements.State, at, new() { Printed = state }, ("number", Number(at.Outer + 1)), ("from", StateName(run, from)), ("to", state));
            }
        }));

    /// <summary>延续自上年的改进措施应写明首次提出的年度，且与上年报告一致。</summary>
    public static readonly Rule ItemsSayTheirYear = Predicate.OfTwo("SE9403", Severity.Advice, Basis.PerformanceOpinion, (run, prior) =>
        Continued(run, prior, (_, _) => true, (now, before, at) =>
        {
            string expected = (before.CarriedOverFrom ?? prior.FiscalYear).ToString();
            if (run.Fails(now.CarriedOverFrom?.ToString() == expected))
            {
                run.Violated(Improvements.CarriedOverFrom, at, new() { Printed = now.CarriedOverFrom?.ToString(), Expected = expected }, ("number", Number(at.Outer + 1)), ("expected", expected));
            }
        }));

    /// <summary>写明延续的问题和措施，上年报告应有。</summary>
    public static readonly Rule CarriedOverWasThere = Predicate.OfTwo("SE9404", Severity.Warning, Basis.PerformanceOpinion, (run, prior) =>
    {
        (FieldPath Path, bool IsCarried, bool WasThere, int Place)[] all =
        [
            .. (run.Report.Problems ?? []).Select((problem, place) =>
                (Problems.CarriedOverFrom, problem.CarriedOverFrom is not null, (prior.Problems ?? []).Any(before => IsSame(problem, before)), place)),
            .. (run.Report.Improvements ?? []).Select((item, place) =>
                (Improvements.CarriedOverFrom, item.CarriedOverFrom is not null, (prior.Improvements ?? []).Any(before => IsSame(item, before)), place)),
        ];
        if (!all.Any(one => one.IsCarried))
        {
            run.Missing(Problems.Items);
            return;
        }

        foreach ((FieldPath path, _, bool wasThere, int place) in all.Where(one => one.IsCarried))
        {
            if (run.Fails(wasThere))
            {
                ItemIndex at = ItemIndex.None.With(0, place);
                run.Violated(path, at, new(), ("place", Labels.Of(path.Parent!, run.Messages, run.Report, at)), ("before", prior.FiscalYear.ToString()));
            }
        }
    });

    /// <summary>上年的问题未解决的，本年报告应有交代。</summary>
    public static readonly Rule ProblemsFollowed = Predicate.OfTwo("SE9405", Severity.Advice, Basis.PerformanceOpinion, (run, prior) =>
    {
        // What became of a problem is known only through the items that answer it.
        bool judged = false;
        foreach (Problem problem in prior.Problems ?? [])
        {
            ImprovementItem[] items = [.. prior.ImprovementsFor(problem)];
            if (items.Length == 0)
            {
                continue;
            }

            judged = true;
            ImprovementItem[] followed = [.. items.Select(item => (run.Report.Improvements ?? []).FirstOrDefault(now => IsSame(now, item)) ?? item)];
            bool solved = followed.Any(item => item.State is ImprovementState.Completed or ImprovementState.Closed);
            if (run.Fails(solved || (run.Report.Problems ?? []).Any(now => IsSame(now, problem))))
            {
                run.Violated(Problems.Items, ItemIndex.None, new() { Expected = problem.Text }, ("problem", problem.Text), ("before", prior.FiscalYear.ToString()));
            }
        }

        if (!judged)
        {
            run.MissingInPrior(Problems.Items);
        }
    });

    /// <summary>Whether not every indicator that both years measure says the same again.</summary>
    private static void SetDiffers(PredicateRun run, SelfEvaluationReport prior, Func<Indicator, string?> said, ReportPath path)
    {
        Dictionary<string, string> now = Said(run.Report, said);
        Dictionary<string, string> before = Said(prior, said);
        if (now.Count < FewTargets)
        {
            run.Missing(path);
        }
        else if (before.Count < FewTargets)
        {
            run.MissingInPrior(path);
        }
        else if (run.Fails(now.Count != before.Count || now.Any(one => before.GetValueOrDefault(one.Key) != one.Value)))
        {
            run.Violated(path, ItemIndex.None, new(), ("count", Number(now.Count)), ("before", prior.FiscalYear.ToString()));
        }
    }

    private static Dictionary<string, string> Said(SelfEvaluationReport report, Func<Indicator, string?> said)
    {
        Dictionary<string, string> all = [];
        foreach (Indicator indicator in report.Scorecard?.Indicators ?? [])
        {
            if (said(indicator) is { } text)
            {
                all[WrittenText.Normalize(indicator.Name)] = Timeless(text, report);
            }
        }

        return all;
    }

    /// <summary>Judges each item that last year's report has too.</summary>
    private static void Continued(
        PredicateRun run, SelfEvaluationReport prior, Func<ImprovementItem, ImprovementItem, bool> concerned, Action<ImprovementItem, ImprovementItem, ItemIndex> judge)
    {
        bool judged = false;
        ValueList<ImprovementItem> items = run.Report.Improvements ?? [];
        for (int place = 0; place < items.Count; place++)
        {
            ImprovementItem now = items[place];
            if ((prior.Improvements ?? []).FirstOrDefault(item => IsSame(now, item)) is { } before && concerned(now, before))
            {
                judged = true;
                judge(now, before, ItemIndex.None.With(0, place));
            }
        }

        if (!judged)
        {
            run.Missing(Improvements.Items);
        }
    }

    /// <summary>Whether an item of last year's report is meant: by id where both have one, else by its words.</summary>
    private static bool IsSame(ImprovementItem now, ImprovementItem before) =>
        now.Id is { } id && before.Id is { } other ? id == other : WrittenText.Same(now.Text, before.Text);

    /// <summary>Whether a problem of last year's report is meant. Ids of problems are names within one report: they count only where it is
    /// said that the problem is carried over.</summary>
    private static bool IsSame(Problem now, Problem before) =>
        WrittenText.Same(now.Text, before.Text) || (now.CarriedOverFrom is not null && now.Id is { } id && id == before.Id);

    /// <summary>The text without its own year, so that a copy with nothing but the year changed is one.</summary>
    private static string Timeless(string text, SelfEvaluationReport report)
    {
        const string year = "〇〇〇〇";
        return WrittenText.Normalize(text).Replace(report.FiscalYear.ToString(), year, StringComparison.Ordinal);
    }

    private static string StateName(PredicateRun run, ImprovementState state) => run.Messages[$"labels/improvementState/{Labels.KeyOf(state)}"];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
