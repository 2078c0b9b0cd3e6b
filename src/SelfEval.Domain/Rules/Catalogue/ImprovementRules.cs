using System.Globalization;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Indicators;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Reports.Paths;
using static SelfEval.Domain.Reports.Paths.ReportPaths;

namespace SelfEval.Domain.Rules.Catalogue;

/// <summary>Family 8, 问题与改进: what an improvement item must say, where problems point, and what a report may not pass over in silence.</summary>
internal static class ImprovementRules
{
    /// <summary>An execution rate in percent below which a report should name it as a problem; common in local rules for spending progress.</summary>
    internal const int LowExecution = 90;

    /// <summary>Words in which reports speak of money that was not spent.</summary>
    private static readonly string[] ExecutionWords = ["执行率", "预算执行", "支出进度", "支付进度", "执行进度", "结余", "结转", "未支出", "未使用"];

    /// <summary>A score below which the grade is not even 良 (财预〔2020〕10号).</summary>
    internal const int LowScore = 80;

    /// <summary>Which part of a target, in percent, makes an indicator count as mostly reached: the first tier of 财预〔2020〕10号.</summary>
    internal const int LowAchievement = 80;

    /// <summary>改进措施应对应所述的问题。</summary>
    public static readonly Rule EveryMeasureAnswers = Predicate.Of("SE8101", Severity.Warning, Basis.PerformanceOpinion, run =>
    {
        ValueList<ImprovementItem> items = run.Report.Improvements ?? [];
        bool linked = items.Any(item => item.Addresses is not null);
        if (items.Count == 0 || (!linked && run.Report.Problems is not { Count: 0 }))
        {
            // Without links nobody but a reader can tell which problem a measure answers, unless there are no problems at all.
            run.Missing(items.Count == 0 ? Improvements.Items : Improvements.Addresses, ItemIndex.None.With(0, 0));
            return;
        }

        Each(run, items, _ => true, item => item.Addresses is { Count: > 0 }, Improvements.Text);
    });

    /// <summary>改进措施编号不应重复。</summary>
    public static readonly Rule IdsOnce = Predicate.Of("SE8102", Severity.Error, Basis.Arithmetic, run =>
    {
        ValueList<ImprovementItem> items = run.Report.Improvements ?? [];
        HashSet<string> seen = [];
        Each(run, items, item => item.Id is not null, item => seen.Add(item.Id!), Improvements.Id, item => [("id", item.Id!)]);
    });

    /// <summary>改进措施应写明责任部门。</summary>
    public static readonly Rule OwnerNamed = Predicate.Of("SE8103", Severity.Warning, Basis.PerformanceOpinion, run =>
        Each(run, Ledger(run), _ => true, item => item.Owner is not null, Improvements.Owner));

    /// <summary>尚未了结的改进措施应写明完成时限。</summary>
    public static readonly Rule DueNamed = Predicate.Of("SE8104", Severity.Warning, Basis.PerformanceOpinion, run =>
        Each(run, Ledger(run), _ => true, item => item.Due is not null || !StateOf(item).IsOpen(), Improvements.Due));

    /// <summary>尚未完成的改进措施，完成时限应不早于报告落款日期。</summary>
    public static readonly Rule DueAfterSignature = Predicate.Of("SE8105", Severity.Warning, Basis.ReportOutline, run =>
    {
        if (run.Report.Signature?.Date is not { } signed)
        {
            run.Missing(ReportPaths.Signature.Date);
            return;
        }

        Each(
            run, run.Report.Improvements ?? [], item => item.Due is not null, item => item.Due >= signed || !IsToDo(item), Improvements.Due,
            item => [("date", Iso(item.Due!.Value)), ("signed", Iso(signed))], item => Iso(item.Due!.Value), item => item.CarriedOverFrom is null ? "message" : "overdue");
    });

    /// <summary>已完成的改进措施，完成时限一般不晚于报告落款日期。</summary>
    public static readonly Rule DoneWhenDue = Predicate.Of("SE8106", Severity.Advice, Basis.ReportOutline, run =>
    {
        if (run.Report.Signature?.Date is not { } signed)
        {
            run.Missing(ReportPaths.Signature.Date);
            return;
        }

        Each(
            run, run.Report.Improvements ?? [], item => item is { Due: not null, State: not null },
            item => item.Due <= signed || item.State is not (ImprovementState.Completed or ImprovementState.Closed), Improvements.Due,
            item => [("date", Iso(item.Due!.Value)), ("signed", Iso(signed))], item => Iso(item.Due!.Value));
    });

    /// <summary>问题所涉事项应当是本报告中的位置。</summary>
    public static readonly Rule AffectedIsThere = Predicate.Of("SE8107", Severity.Error, Basis.ReportOutline, run =>
    {
        ValueList<Problem> problems = run.Report.Problems ?? [];
        if (!problems.Any(problem => problem.Affects is { Count: > 0 }))
        {
            run.Missing(Problems.Items);
            return;
        }

        for (int place = 0; place < problems.Count; place++)
        {
            foreach (string pointer in problems[place].Affects ?? [])
            {
                if (run.Fails(Find(run.Report, pointer) is not null))
                {
                    run.Violated(Problems.Affects, ItemIndex.None.With(0, place), new() { Printed = pointer }, ("pointer", pointer), ("number", Number(place + 1)));
                }
            }
        }
    });

    /// <summary>延续的问题和措施，其首次提出的年度应早于本年度。</summary>
    public static readonly Rule CarriedOverFromBefore = Predicate.Of("SE8108", Severity.Error, Basis.Arithmetic, run =>
    {
        (FieldPath Path, FiscalYear? Year, int Place)[] carried =
        [
            .. (run.Report.Problems ?? []).Select((problem, place) => (Problems.CarriedOverFrom, problem.CarriedOverFrom, place)),
            .. (run.Report.Improvements ?? []).Select((item, place) => (Improvements.CarriedOverFrom, item.CarriedOverFrom, place)),
        ];
        if (!carried.Any(one => one.Year is not null))
        {
            run.Missing(Improvements.Items);
            return;
        }

        foreach ((FieldPath path, FiscalYear? year, int place) in carried)
        {
            if (year is { } from && run.Fails(from < run.Report.FiscalYear))
            {
                run.Violated(path, ItemIndex.None.With(0, place), new() { Printed = from.ToString() }, ("from", from.ToString()), ("year", run.Report.FiscalYear.ToString()));
            }
        }
    });

    /// <summary>延续自以前年度的改进措施应写明状态。</summary>
    public static readonly Rule CarriedOverHasState = Predicate.Of("SE8109", Severity.Warning, Basis.PerformanceOpinion, run =>
        Each(
            run, run.Report.Improvements ?? [], item => item.CarriedOverFrom is not null, item => item.State is not null, Improvements.State,
            item => [("from", item.CarriedOverFrom!.Value.ToString())]));

    /// <summary>只有已取消的措施的问题，等于没有措施。</summary>
    public static readonly Rule NotOnlyCancelled = Predicate.Of("SE8110", Severity.Warning, Basis.PerformanceOpinion, run =>
    {
        ValueList<Problem> problems = run.Report.Problems ?? [];
        bool judged = false;
        for (int place = 0; place < problems.Count; place++)
        {
            ImprovementItem[] items = [.. run.Report.ImprovementsFor(problems[place])];
            if (items.Length > 0)
            {
                judged = true;
                if (run.Fails(items.Any(item => item.State != ImprovementState.Cancelled)))
                {
                    run.Violated(Problems.Text, ItemIndex.None.With(0, place), new(), ("number", Number(place + 1)));
                }
            }
        }

        if (!judged)
        {
            run.Missing(Improvements.Items);
        }
    });

    /// <summary>问题应分析原因。</summary>
    public static readonly Rule CauseGiven = Predicate.Of("SE8111", Severity.Advice, Basis.ReportOutline, run =>
    {
        // A report that gives no cause at all gives them in the text of its problems, if anywhere.
        ValueList<Problem> problems = run.Report.Problems ?? [];
        if (!problems.Any(problem => problem.Cause is not null))
        {
            run.Missing(Problems.Items);
            return;
        }

        for (int place = 0; place < problems.Count; place++)
        {
            if (run.Fails(problems[place].Cause is not null))
            {
                run.Violated(Problems.Cause, ItemIndex.None.With(0, place), new(), ("number", Number(place + 1)));
            }
        }
    });

    /// <summary>预算执行率低于 90% 的，应列为问题。</summary>
    public static readonly Rule LowExecutionNamed = Predicate.Of("SE8201", Severity.Warning, Basis.EvaluationMeasures, run =>
    {
        FigurePath<ReportedPercentage> path = ReportPaths.Expenditure.ExecutionRate.Get(run.Report, ItemIndex.None) is null ? Scorecard.Execution.Rate : ReportPaths.Expenditure.ExecutionRate;
        if (path.Get(run.Report, ItemIndex.None) is not { } rate)
        {
            run.Missing(ReportPaths.Expenditure.ExecutionRate);
        }
        else if (run.Report.Problems is not { } problems)
        {
            run.Missing(Problems.Items);
        }
        else if (run.Fails(rate.Value >= LowExecution || problems.Any(IsAboutExecution)))
        {
            run.Violated(path, ItemIndex.None, new() { Printed = rate.ToString(), Operands = run.Operands((path, ItemIndex.None)) }, ("rate", rate.ToString()), ("bound", Number(LowExecution)));
        }
    });

    /// <summary>自评得分低于 80 分的，应列为问题。</summary>
    public static readonly Rule LowScoreNamed = Predicate.Of("SE8202", Severity.Warning, Basis.EvaluationMeasures, run =>
    {
        FigurePath<ReportedScore> path = Evaluation.Score.Get(run.Report, ItemIndex.None) is null ? Scorecard.TotalScore : Evaluation.Score;
        if (path.Get(run.Report, ItemIndex.None) is not { } score)
        {
            run.Missing(Evaluation.Score);
        }
        else if (run.Report.Problems is not { } problems)
        {
            run.Missing(Problems.Items);
        }
        else if (run.Fails(score.Value >= LowScore || IsAboutScore(problems)))
        {
            run.Violated(path, ItemIndex.None, new() { Printed = score.ToString(), Operands = run.Operands((path, ItemIndex.None)) }, ("score", score.ToString()), ("bound", Number(LowScore)));
        }
    });

    /// <summary>完成不到目标 80% 的指标，应列为问题。</summary>
    public static readonly Rule MissedTargetsNamed = Predicate.Of("SE8203", Severity.Advice, Basis.EvaluationMeasures, run =>
    {
        if (run.Report.Problems is not { } problems)
        {
            run.Missing(Problems.Items);
            return;
        }

        ValueList<Indicator> indicators = run.Report.Scorecard?.Indicators ?? [];
        bool judged = false;
        for (int place = 0; place < indicators.Count; place++)
        {
            Indicator indicator = indicators[place];
            Achievement achievement = Achievement.Of(indicator, run.Report.FiscalYear);
            if (achievement.Attainment == Attainment.Unknown)
            {
                continue;
            }

            judged = true;
            ItemIndex at = ItemIndex.None.With(0, place);
            bool low = achievement.Attainment == Attainment.Missed && (achievement.Proportion is not { } part || part.High < Rational.Of(LowAchievement, 100));
            string pointer = Scorecard.Indicators.Items.Each.Pointer(at);
            if (run.Fails(!low || problems.Any(problem => Affects(problem, pointer) || WrittenText.Mentions(problem.Text, indicator.Name))))
            {
                // Of a day or of words that were missed nobody can say by how much.
                bool isMeasured = achievement.Proportion is not null && indicator.Target!.Kind is not (TargetKind.ByDate or TargetKind.Qualitative);
                (string, string)[] values = [("name", indicator.Name), ("target", indicator.Target!.Text), ("actual", indicator.Actual!.Text)];
                run.Violated(
                    Scorecard.Indicators.Actual, at, new() { Text = isMeasured ? "message" : "missed", Printed = indicator.Actual.Text, Expected = indicator.Target.Text },
                    isMeasured ? [.. values, ("bound", Number(LowAchievement))] : values);
            }
        }

        if (!judged)
        {
            run.Missing(Scorecard.Indicators.Items);
        }
    });

    /// <summary>The improvement items where they are kept as a list of who does what by when; a plain report prints sentences only.</summary>
    private static ValueList<ImprovementItem> Ledger(PredicateRun run)
    {
        ValueList<ImprovementItem> items = run.Report.Improvements ?? [];
        return items.Any(item => item.Owner is not null || item.Due is not null || item.State is not null) ? items : [];
    }

    private static ImprovementState StateOf(ImprovementItem item) => item.State ?? ImprovementState.Planned;

    private static bool IsToDo(ImprovementItem item) => StateOf(item) is ImprovementState.Planned or ImprovementState.UnderWay;

    private static bool IsAboutExecution(Problem problem) =>
        problem.Category == ProblemCategory.BudgetExecution
        || Affects(problem, ReportPaths.Expenditure.Part.Template) || Affects(problem, Scorecard.Execution.Part.Template)
        || Array.Exists(ExecutionWords, word => WrittenText.Mentions(problem.Text, word));

    /// <summary>Whether some problem is about what was scored. Where no problem says what it is about, any may be.</summary>
    private static bool IsAboutScore(ValueList<Problem> problems) =>
        problems.Any(problem => Affects(problem, Evaluation.Part.Template) || Affects(problem, Scorecard.Part.Template))
        || problems.Count > 0 && !problems.Any(problem => problem.Affects is { Count: > 0 });

    private static bool Affects(Problem problem, string pointer) =>
        (problem.Affects ?? []).Any(about => about == pointer || about.StartsWith(pointer + "/", StringComparison.Ordinal));

    /// <summary>Judges each item that the rule is about; none leaves it not evaluated.</summary>
    private static void Each(
        PredicateRun run,
        ValueList<ImprovementItem> items,
        Func<ImprovementItem, bool> concerned,
        Func<ImprovementItem, bool> holds,
        ReportPath path,
        Func<ImprovementItem, (string Name, string Value)[]>? values = null,
        Func<ImprovementItem, string>? printed = null,
        Func<ImprovementItem, string>? text = null)
    {
        bool judged = false;
        for (int place = 0; place < items.Count; place++)
        {
            ImprovementItem item = items[place];
            if (!concerned(item))
            {
                continue;
            }

            judged = true;
            if (run.Fails(holds(item)))
            {
                run.Violated(
                    path, ItemIndex.None.With(0, place), new() { Printed = printed?.Invoke(item), Text = text?.Invoke(item) ?? "message" },
                    [("number", Number(place + 1)), .. values?.Invoke(item) ?? []]);
            }
        }

        if (!judged)
        {
            run.Missing(Improvements.Items);
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
