using SelfEval.Domain.Indicators;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>One check under way: the report, last year's where it is given, and what has been found so far. Not shared between threads.</summary>
internal sealed class CheckRun(SelfEvaluationReport report, SelfEvaluationReport? prior, CheckOptions options)
{
    private static readonly Comparer<(ReportPath Path, ItemIndex At, Finding Finding)> InReadingOrder = Comparer<(ReportPath Path, ItemIndex At, Finding Finding)>.Create(
        static (a, b) => ReportPath.Compare(a.Path, a.At, b.Path, b.At) is var order && order != 0
            ? order : string.CompareOrdinal(a.Finding.Rule, b.Finding.Rule));

    private readonly List<(ReportPath Path, ItemIndex At, Finding Finding)> _findings = [];
    private readonly List<NotEvaluated> _notEvaluated = [];
    private readonly List<Operand> _operands = [];
    private readonly List<int> _places = [];
    private readonly ReportView _current = new(report);

    public SelfEvaluationReport Report => report;

    /// <summary>Last year's report, where one is given.</summary>
    public ReportView? Prior { get; } = prior is null ? null : new(prior);

    public CheckOptions Options => options;

    public Messages Messages { get; } = Messages.In(options.Language);

    /// <summary>The scheme that the form of the report follows, or null where there is no form or its scheme is not known.</summary>
    public ScoringScheme? Scheme { get; } = report.Scorecard is { } form ? ScoringSchemes.For(form, report.FiscalYear, options.Schemes) : null;

    /// <summary>How many applications of a rule could be judged.</summary>
    public int Evaluated { get; private set; }

    /// <summary>How many could not.</summary>
    public int NotEvaluated => _notEvaluated.Count;

    /// <summary>How many times an identity had figures but did not apply: a breakdown that claims no completeness, and the like.</summary>
    public int PassedOver { get; private set; }

    /// <summary>Counts one place where an identity does not apply.</summary>
    public void Passed() => PassedOver++;

    /// <summary>Counts one application of a rule that could be judged.</summary>
    public void Judged() => Evaluated++;

    /// <summary>An empty list of operands; one at a time is in use, so one serves the whole run.</summary>
    public List<Operand> BorrowOperands()
    {
        _operands.Clear();
        return _operands;
    }

    /// <summary>An empty list of places, lent like the operands.</summary>
    public List<int> BorrowPlaces()
    {
        _places.Clear();
        return _places;
    }

    /// <summary>Applies a rule, if there is what it is about: rules across reports need two of neighbouring years.</summary>
    public void Apply(Rule rule)
    {
        if (rule.Family == RuleFamily.AcrossDocuments && Prior is null)
        {
            return;
        }

        if (rule.ReadsPrior && Prior?.Report.FiscalYear.Year + 1 != Report.FiscalYear.Year)
        {
            Missing(rule, [], [ReportPaths.FiscalYear.Pointer(ItemIndex.None)]);
            return;
        }

        rule.Apply(this);
    }

    /// <summary>Which line of a breakdown is part of which.</summary>
    public LineTree TreeOf(Breakdown breakdown) => _current.TreeOf(breakdown);

    /// <summary>Whether some item of a list prints a figure.</summary>
    public bool IsPrinted(ItemsPath list, FigurePath figure) => _current.IsPrinted(list, figure);

    /// <summary>Notes that a rule could not be applied.</summary>
    public void Missing(Rule rule, ValueList<string> pointers, ValueList<string> inPrior = default) =>
        _notEvaluated.Add(new NotEvaluated(rule.Id, pointers) { MissingInPrior = inPrior });

    /// <summary>Notes a finding at a place.</summary>
    public void Add(ReportPath path, ItemIndex at, Finding finding) => _findings.Add((path, at, finding));

    public CheckResult Finish(ValueList<SwitchedOff> switchedOff)
    {
        // A stable sort: a rule that has two things to say of one place keeps them in the order in which it said them.
        IEnumerable<Finding> ordered = _findings.Order(InReadingOrder).Select(item => item.Finding);
        return new CheckResult
        {
            Findings = ordered.ToValueList(),
            NotEvaluated = _notEvaluated.ToValueList(),
            SwitchedOff = switchedOff,
            Evaluated = Evaluated,
        };
    }
}
