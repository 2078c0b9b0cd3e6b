using System.Globalization;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Reports.Paths;
using static SelfEval.Domain.Reports.Paths.ReportPaths;
using static SelfEval.Domain.Rules.Catalogue.Breakdowns;

namespace SelfEval.Domain.Rules.Catalogue;

/// <summary>Family 5, 科目: codes and names of the official classifications.</summary>
internal static class ClassificationRules
{
    /// <summary>Unknown names for which the nearest official one is looked up; a document of a million of them need not be helped.</summary>
    private const int Suggestions = 100;

    /// <summary>The lists by funding source, in reading order.</summary>
    private static readonly FundingPaths[] FundingLists = [Revenue.ByFundingSource, Expenditure.ByFundingSource];

    /// <summary>Every line of revenue and expenditure, in reading order.</summary>
    private static readonly BudgetPaths[] AllLines = [Revenue.Total, Revenue.ByFundingSource, .. Lines];

    /// <summary>科目编码应在当年科目表中。</summary>
    public static readonly Rule CodesKnown = Predicate.Of("SE5001", Severity.Error, Basis.Classification, run => EachLine(run, reading => reading.Code is not null, (run, breakdown, place, reading) =>
    {
        if (run.Fails(reading.Status != CodeStatus.Unknown))
        {
            // A table that is not complete knows less than the Ministry: what it lacks may still exist.
            run.Violated(
                breakdown.Code,
                At(place),
                new() { Printed = reading.Code, Severity = reading.IsDefinite ? null : Severity.Advice },
                ("description", breakdown.Describe(run.Report, place, run.Language)));
        }
    }));

    /// <summary>科目编码应在预算年度内有效。</summary>
    public static readonly Rule CodesInYear = Predicate.Of("SE5002", Severity.Error, Basis.Classification, run => EachLine(run, reading => reading.Code is not null, (run, breakdown, place, reading) =>
    {
        if (run.Fails(reading.Status != CodeStatus.OutOfYear))
        {
            run.Violated(
                breakdown.Code,
                At(place),
                new() { Printed = reading.Code, Severity = reading.IsVerified ? null : Severity.Warning },
                ("description", breakdown.Describe(run.Report, place, run.Language)));
        }
    }));

    /// <summary>科目名称应与编码一致。</summary>
    public static readonly Rule NamesMatchCodes = Predicate.Of("SE5003", Severity.Error, Basis.Classification, run => EachLine(run, reading => reading.Code is not null && reading.Status == CodeStatus.Known, (run, breakdown, place, reading) =>
    {
        if (run.Fails(!reading.NameDiffers))
        {
            string edit = SmallestEdit.Describe(reading.Name, reading.OfficialName!, run.Messages) ?? reading.OfficialName!;
            run.Violated(
                breakdown.Name,
                At(place),
                new() { Printed = reading.Name, Expected = reading.OfficialName, Explanation = edit, Severity = reading.IsVerified ? null : Severity.Warning },
                ("code", reading.Code!),
                ("name", reading.Name),
                ("official", reading.OfficialName!),
                ("edit", edit));
        }
    }));

    /// <summary>没有编码的行，名称应是科目表中的名称。</summary>
    public static readonly Rule NamesKnown = Predicate.Of("SE5004", Severity.Advice, Basis.Classification, run =>
    {
        int asked = 0;
        EachLine(run, reading => reading.Code is null, (run, breakdown, place, reading) =>
        {
            if (run.Fails(reading.Status == CodeStatus.Known))
            {
                string? nearest = reading.Status == CodeStatus.Unknown && asked++ < Suggestions ? breakdown.Nearest(run.Report, reading.Name) : null;
                run.Violated(
                    breakdown.Name,
                    At(place),
                    new() { Text = nearest is null ? "message" : "nearest", Printed = reading.Name, Expected = nearest },
                    nearest is null
                        ? [("description", breakdown.Describe(run.Report, place, run.Language))]
                        : [("description", breakdown.Describe(run.Report, place, run.Language)), ("nearest", nearest)]);
            }
        });
    });

    /// <summary>同一科目、同一资金性质不应重复列示。</summary>
    public static readonly Rule LinesOnce = Predicate.Of("SE5005", Severity.Error, Basis.Arithmetic, run =>
    {
        foreach (Breakdown breakdown in All)
        {
            Once(run, breakdown.Items, breakdown.Name, place => Identifier(run, breakdown, place));
        }

        foreach (FundingPaths sources in FundingLists)
        {
            Once(run, sources.Items, sources.Source, place => (-1, Labels.Of(sources.Items.Each, run.Messages, run.Report, At(place))));
        }

        MissingUnless(run, FundingLists.Any(sources => HasItems(run, sources.Items)) || All.Any(breakdown => HasItems(run, breakdown.Items)));
    });

    /// <summary>收入、支出各行的预决算数不应为负数。</summary>
    public static readonly Rule NoNegatives = Predicate.Of("SE5006", Severity.Warning, Basis.FinalAccounts, run =>
    {
        bool any = false;
        foreach (BudgetPaths line in AllLines)
        {
            any |= NotNegative(run, line);
        }

        if (!any)
        {
            run.Missing(Expenditure.Outturn);
        }
    });

    /// <summary>基本建设类科目不应列入基本支出。</summary>
    public static readonly Rule NotInBasic = Predicate.Of("SE5101", Severity.Error, Basis.Crosswalk, run => NotIn(run, Basic, BudgetKind.Project));

    /// <summary>人员经费类科目一般不列入项目支出。</summary>
    public static readonly Rule NotInProject = Predicate.Of("SE5102", Severity.Warning, Basis.Crosswalk, run => NotIn(run, Project, BudgetKind.Basic));

    /// <summary>政府经济分类的每一行不大于可能归入它的部门经济分类之和。</summary>
    public static readonly Rule GovernmentWithinDepartment = Identity
        .Each(Parts, m => Identity.AtMost(Government[m], Economic.CorrespondingTo(Government, m)))
        .As("SE5201", Severity.Warning, Basis.Crosswalk);

    /// <summary>部门经济分类的每一行不大于可能归入的政府经济分类之和。</summary>
    public static readonly Rule DepartmentWithinGovernment = Identity
        .Each(Parts, m => Identity.AtMost(Economic[m], Government.CorrespondingTo(Economic, m)))
        .As("SE5202", Severity.Warning, Basis.Crosswalk);

    /// <summary>基本支出、项目支出中有金额的类，应列在支出经济分类中。</summary>
    public static readonly Rule ClassesNotLeftOut = Predicate.Of("SE5301", Severity.Error, Basis.FinalAccounts, run =>
    {
        if (!HasItems(run, Economic.Items) || (!HasItems(run, Basic.Items) && !HasItems(run, Project.Items)))
        {
            run.Missing(HasItems(run, Economic.Items) ? Basic.Items : Economic.Items);
            return;
        }

        LineTree whole = run.TreeOf(Economic);
        foreach (Breakdown part in new[] { Basic, Project })
        {
            LineTree tree = run.TreeOf(part);
            foreach (int place in tree.Top)
            {
                int code = tree.CodeOf(place);
                bool isThere = code == 0 || whole.FirstOf(code) >= 0 || !whole.TopWithin(code).IsEmpty || !whole.RulesOut(code);
                if (run.Fails(isThere || !HasAmount(run, part, place)))
                {
                    run.Violated(
                        part.Name,
                        At(place),
                        new() { Expected = Labels.Of(part.Name.Parent!, run.Messages, run.Report, At(place)), Operands = Amounts(run, part, place) },
                        ("line", Labels.Of(part.Name.Parent!, run.Messages, run.Report, At(place))));
                }
            }
        }
    });

    private delegate void Judge(PredicateRun run, Breakdown breakdown, int place, LineReading reading);

    private static ItemIndex At(int place) => ItemIndex.None.With(0, place);

    private static bool HasItems(PredicateRun run, ItemsPath list) => list.Count(run.Report, ItemIndex.None) > 0;

    /// <summary>Judges every line that a rule is about; says what is missing where there is none.</summary>
    private static void EachLine(PredicateRun run, Func<LineReading, bool> concerns, Judge judge)
    {
        bool any = false;
        foreach (Breakdown breakdown in All)
        {
            int count = breakdown.Items.Count(run.Report, ItemIndex.None);
            for (int place = 0; place < count; place++)
            {
                if (breakdown.Read(run.Report, place) is { } reading && concerns(reading))
                {
                    any = true;
                    judge(run, breakdown, place, reading);
                }
            }
        }

        MissingUnless(run, any);
    }

    private static void MissingUnless(PredicateRun run, bool any)
    {
        if (!any)
        {
            run.Missing(Economic.Items);
        }
    }

    /// <summary>What two lines must not have in common: the code, or of lines without one the name and the line they are part of.</summary>
    /// <returns>Null for a line whose place is not known: one of the same name may be another.</returns>
    private static (int Parent, string Printed)? Identifier(PredicateRun run, Breakdown breakdown, int place)
    {
        LineTree tree = run.TreeOf(breakdown);
        string name = Labels.Of(breakdown.Name.Parent!, run.Messages, run.Report, At(place));
        return tree.CodeOf(place) is > 0 and var code ? (-1, code.ToString(CultureInfo.InvariantCulture))
            : tree.ParentOf(place) == LineTree.Nowhere ? null
            : (tree.ParentOf(place), WrittenText.Normalize(name));
    }

    private static void Once(PredicateRun run, ItemsPath list, ReportPath field, Func<int, (int Parent, string Printed)?> identify)
    {
        Dictionary<(int, string), int> seen = [];
        int count = list.Count(run.Report, ItemIndex.None);
        for (int place = 0; place < count; place++)
        {
            if (identify(place) is { } identifier && run.Fails(seen.TryAdd(identifier, place)))
            {
                run.Violated(
                    field,
                    At(place),
                    new() { Printed = identifier.Printed },
                    ("line", Labels.Of(field.Parent!, run.Messages, run.Report, At(place))),
                    ("first", (seen[identifier] + 1).ToString(CultureInfo.InvariantCulture)),
                    ("second", (place + 1).ToString(CultureInfo.InvariantCulture)));
            }
        }
    }

    /// <summary>Judges every figure of a line, or of each line of a list; whether there is any.</summary>
    private static bool NotNegative(PredicateRun run, BudgetPaths line)
    {
        bool any = false;
        int count = line.Line.Parent is ItemsPath list ? list.Count(run.Report, ItemIndex.None) : 1;
        foreach (BudgetMeasure measure in Parts)
        {
            for (int place = 0; place < count; place++)
            {
                if (line[measure].Get(run.Report, At(place)) is { } figure)
                {
                    any = true;
                    if (run.Fails(figure.Value >= 0m))
                    {
                        run.Violated(
                            line[measure],
                            At(place),
                            new() { Printed = figure.ToString(), Operands = run.Operands((line[measure], At(place))) },
                            ("label", Labels.Of(line[measure], run.Messages, run.Report, At(place))),
                            ("printed", figure.ToString()));
                    }
                }
            }
        }

        return any;
    }

    private static void NotIn(PredicateRun run, Breakdown breakdown, BudgetKind other)
    {
        if (!HasItems(run, breakdown.Items))
        {
            run.Missing(breakdown.Items);
            return;
        }

        LineTree tree = run.TreeOf(breakdown);
        int count = breakdown.Items.Count(run.Report, ItemIndex.None);
        for (int place = 0; place < count; place++)
        {
            // A form prints every class; one with nothing in it does no harm.
            bool isOther = tree.CodeOf(place) is > 0 and var code && new ClassificationCode<DepartmentEconomic>(code).KindOf(run.Report.FiscalYear) == other;
            if (run.Fails(!isOther || !HasAmount(run, breakdown, place)))
            {
                run.Violated(
                    breakdown.Name,
                    At(place),
                    new() { Operands = Amounts(run, breakdown, place) },
                    ("line", Labels.Of(breakdown.Name.Parent!, run.Messages, run.Report, At(place))));
            }
        }
    }

    private static bool HasAmount(PredicateRun run, Breakdown breakdown, int place)
    {
        foreach (BudgetMeasure measure in Parts)
        {
            if (breakdown[measure].Get(run.Report, At(place)) is { } figure && figure.Value != 0m)
            {
                return true;
            }
        }

        return false;
    }

    private static ValueList<FindingOperand> Amounts(PredicateRun run, Breakdown breakdown, int place)
    {
        ValueList<FindingOperand> operands = [];
        foreach (BudgetMeasure measure in Parts)
        {
            foreach (FindingOperand operand in run.Operands((breakdown[measure], At(place))))
            {
                operands = operands.Add(operand);
            }
        }

        return operands;
    }
}
