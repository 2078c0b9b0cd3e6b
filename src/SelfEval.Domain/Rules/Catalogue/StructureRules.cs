using System.Globalization;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules.Catalogue;

/// <summary>Family 1, 结构: sections, names, texts, in the order in which a report is read.</summary>
internal static class StructureRules
{
    /// <summary>报告应当包含规定的各部分。</summary>
    public static readonly Rule SectionsPresent = Predicate.Of("SE1001", Severity.Warning, Basis.ReportOutline, run =>
    {
        // A part without a word and without a figure is no section.
        SelfEvaluationReport report = run.Report;
        bool isEvaluated = Says(run, ReportPaths.Evaluation.Part, report.Evaluation is { Conclusion: not null } or { Grade: not null } or { Effectiveness.Narrative: not null } or { Efficiency: not null });
        Section(run, ReportPaths.Department.Functions, report.Department is { Mission: not null } or { StatedFunctions: not null } or { Functions.IsAbsent: false });
        Section(run, ReportPaths.AnnualWork.Part, Says(run, ReportPaths.AnnualWork.Part, report.AnnualWork?.Narrative is not null));
        Section(run, ReportPaths.Goal.Part, Says(run, ReportPaths.Goal.Part, report.Goal?.Narrative is not null));
        Section(run, ReportPaths.Revenue.Part, Says(run, ReportPaths.Revenue.Part, report.Revenue?.Narrative is not null));
        Section(run, ReportPaths.Expenditure.Part, Says(run, ReportPaths.Expenditure.Part, report.Expenditure?.Narrative is not null));
        Section(run, ReportPaths.Management.Part, Says(run, ReportPaths.Management.Part, report.Management is { Narrative: not null } or { GoalsSetAtBudgeting: not null } or { MidYearSelfCheck: not null } or { Monitoring.CompletedBy: not null }));
        Section(run, ReportPaths.Evaluation.Part, isEvaluated);
        Section(run, ReportPaths.Evaluation.Conclusion, !isEvaluated || report.Evaluation!.Conclusion is not null);
        Section(run, ReportPaths.Evaluation.Effectiveness, !isEvaluated || Says(run, ReportPaths.Evaluation.Effectiveness, report.Evaluation!.Effectiveness?.Narrative is not null));
        Section(run, ReportPaths.Evaluation.Efficiency, !isEvaluated || report.Evaluation!.Efficiency is not null);
        Section(run, ReportPaths.Problems.Items, report.Problems is not null);
        Section(run, ReportPaths.Improvements.Items, report.Improvements is not null);
        Section(run, ReportPaths.Signature.Part, report.Signature is { Unit: not null } or { Date: not null });
    });

    /// <summary>标题应写明部门或其所在行政区划。</summary>
    public static readonly Rule TitleNamesWho = Predicate.Of("SE1101", Severity.Warning, Basis.ReportOutline, run =>
    {
        Department department = run.Report.Department;
        if (run.Fails(Names(run.Report.Title, department.Name) || Names(run.Report.Title, department.Division)))
        {
            run.Violated(
                ReportPaths.Title,
                ItemIndex.None,
                new() { Printed = run.Report.Title, Expected = department.Name },
                ("title", run.Report.Title),
                ("name", department.Name));
        }
    });

    /// <summary>标题应写明部门全称，不只写行政区划。</summary>
    public static readonly Rule TitleNamesDepartment = Predicate.Of("SE1102", Severity.Advice, Basis.ReportOutline, run =>
    {
        Department department = run.Report.Department;
        if (department.Division is null)
        {
            run.Missing(ReportPaths.Department.Division);
            return;
        }

        // A title that names neither is the other rule's finding.
        if (run.Fails(Names(run.Report.Title, department.Name) || !Names(run.Report.Title, department.Division)))
        {
            run.Violated(
                ReportPaths.Title,
                ItemIndex.None,
                new() { Printed = run.Report.Title, Expected = department.Name },
                ("title", run.Report.Title),
                ("division", department.Division),
                ("name", department.Name));
        }
    });

    /// <summary>部门职能所述单位应与部门名称一致。</summary>
    public static readonly Rule MissionNamesDepartment = Predicate.Of("SE1103", Severity.Warning, Basis.ReportOutline, run =>
    {
        Department department = run.Report.Department;
        if (department.Mission is null)
        {
            run.Missing(ReportPaths.Department.Mission);
            return;
        }

        if (run.Fails(Names(department.Mission, department.Name)))
        {
            run.Violated(ReportPaths.Department.Mission, ItemIndex.None, new() { Expected = department.Name }, ("name", department.Name));
        }
    });

    /// <summary>落款单位应与部门名称一致。</summary>
    public static readonly Rule SignatureNamesDepartment = Predicate.Of("SE1104", Severity.Error, Basis.ReportOutline, run =>
    {
        if (run.Report.Signature?.Unit is not { } unit)
        {
            run.Missing(ReportPaths.Signature.Unit);
            return;
        }

        string name = run.Report.Department.Name;
        if (run.Fails(WrittenText.Same(unit, name)))
        {
            run.Violated(
                ReportPaths.Signature.Unit,
                ItemIndex.None,
                new() { Printed = unit, Expected = name },
                ("unit", unit),
                ("name", name));
        }
    });

    /// <summary>所述职能项数应与所列项数一致。</summary>
    public static readonly Rule FunctionsCounted = Predicate.Of("SE1201", Severity.Error, Basis.Arithmetic, run =>
    {
        Department department = run.Report.Department;
        if (department.StatedFunctions is not { } stated || department.Functions.IsAbsent)
        {
            run.Missing(department.StatedFunctions is null ? ReportPaths.Department.StatedFunctions : ReportPaths.Department.Functions);
            return;
        }

        string listed = department.Functions.Count.ToString(CultureInfo.InvariantCulture);
        string printed = stated.ToString(CultureInfo.InvariantCulture);
        if (run.Fails(stated == department.Functions.Count))
        {
            run.Violated(
                ReportPaths.Department.StatedFunctions,
                ItemIndex.None,
                new()
            {
                Verdict = Verdict.Inconsistent,
                Printed = printed,
                Expected = listed,
                Operands = run.Operands((ReportPaths.Department.StatedFunctions, ItemIndex.None)),
            },
                ("stated", printed),
                ("listed", listed));
        }
    });

    /// <summary>重点工作任务录入的数量应当出自其文字。</summary>
    public static readonly Rule TaskQuantitiesQuoted = Predicate.Of("SE1301", Severity.Error, Basis.Arithmetic, run =>
    {
        if (run.Report.AnnualWork is not { KeyTasks.Count: > 0 } work)
        {
            run.Missing(ReportPaths.AnnualWork.KeyTasks);
            return;
        }

        for (int task = 0; task < work.KeyTasks.Count; task++)
        {
            for (int place = 0; place < work.KeyTasks[task].Quantities.Count; place++)
            {
                Quoted(run, ReportPaths.AnnualWork.Quantities.Each, new ItemIndex(task, place), work.KeyTasks[task].Text);
            }
        }
    });

    /// <summary>绩效目标录入的数字应当出自其文字。</summary>
    public static readonly Rule GoalFiguresQuoted = Predicate.Of("SE1302", Severity.Error, Basis.Arithmetic, run =>
        StatementsQuoted(run, ReportPaths.Goal.Statements, run.Report.Goal?.Statements ?? []));

    /// <summary>履职效能分析录入的数字应当出自其文字。</summary>
    public static readonly Rule EffectivenessFiguresQuoted = Predicate.Of("SE1303", Severity.Error, Basis.Arithmetic, run =>
        StatementsQuoted(run, ReportPaths.Evaluation.Statements, run.Report.Evaluation?.Effectiveness?.Statements ?? []));

    /// <summary>履职效能分析不应照抄绩效目标。</summary>
    public static readonly Rule EffectivenessNotCopied = Predicate.Of("SE1401", Severity.Warning, Basis.PerformanceOpinion, run =>
    {
        // Short sentences may well be alike; from thirty characters on, the same words in the same order are a copy.
        const int copy = 30;
        if (run.Report.Goal?.Narrative is not { } goal)
        {
            run.Missing(ReportPaths.Goal.Narrative);
        }
        else if (run.Report.Evaluation?.Effectiveness?.Narrative is not { } analysis)
        {
            run.Missing(ReportPaths.Evaluation.EffectivenessNarrative);
        }
        else
        {
            string written = WrittenText.Normalize(analysis);
            if (run.Fails(written.Length < copy || !WrittenText.Normalize(goal).Contains(written, StringComparison.Ordinal)))
            {
                run.Violated(
                    ReportPaths.Evaluation.EffectivenessNarrative,
                    ItemIndex.None,
                    new(),
                    ("length", written.Length.ToString(CultureInfo.InvariantCulture)));
            }
        }
    });

    private static void Section(PredicateRun run, ReportPath path, bool present)
    {
        if (run.Fails(present))
        {
            run.Violated(path, ItemIndex.None, new(), ("section", Labels.Of(path, run.Messages)));
        }
    }

    /// <summary>Whether a part of the report says anything: one of its texts, a figure or a list anywhere in it.</summary>
    private static bool Says(PredicateRun run, ReportPath part, bool inWords) => inWords || part.Children.Any(child => child switch
    {
        FigurePath figure => figure.Get(run.Report, ItemIndex.None) is not null,
        ItemsPath list => !list.IsAbsent(run.Report, ItemIndex.None),
        _ => Says(run, child, inWords: false),
    });

    private static bool Names(string text, string? name) => name is not null && WrittenText.Mentions(text, name);

    private static void StatementsQuoted(PredicateRun run, StatementPaths paths, ValueList<QuantifiedStatement> statements)
    {
        if (statements.Count == 0)
        {
            run.Missing(paths.Items);
        }

        for (int place = 0; place < statements.Count; place++)
        {
            Quoted(run, paths.Quantity, ItemIndex.None.With(0, place), statements[place].Text);
            Quoted(run, paths.Amount, ItemIndex.None.With(0, place), statements[place].Text);
        }
    }

    private static void Quoted(PredicateRun run, FigurePath path, ItemIndex at, string text)
    {
        if (path.Get(run.Report, at) is { } figure)
        {
            if (run.Fails(WrittenText.Prints(text, figure)))
            {
                run.Violated(
                    path,
                    at,
                    new() { Verdict = Verdict.Inconsistent, Printed = figure.ToString(), Operands = run.Operands((path, at)) },
                    ("figure", figure.ToString()),
                    ("text", text));
            }
        }
    }
}
