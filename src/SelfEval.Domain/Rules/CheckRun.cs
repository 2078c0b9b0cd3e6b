using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>One check under way: the report, and what has been found so far. Not shared between threads.</summary>
internal sealed class CheckRun(SelfEvaluationReport report, CheckOptions options)
{
    private static readonly Comparer<(ReportPath Path, ItemIndex At, Finding Finding)> InReadingOrder = Comparer<(ReportPath Path, ItemIndex At, Finding Finding)>.Create(
        static (a, b) => ReportPath.Compare(a.Path, a.At, b.Path, b.At) is var order && order != 0
            ? order : string.CompareOrdinal(a.Finding.Rule, b.Finding.Rule));

    private readonly List<(ReportPath Path, ItemIndex At, Finding Finding)> _findings = [];
    private readonly List<NotEvaluated> _notEvaluated = [];
    private readonly List<Operand> _operands = [];
    private int _evaluated;

    public SelfEvaluationReport Report => report;

    public CheckOptions Options => options;

    public Messages Messages { get; } = Messages.In(options.Language);

    /// <summary>Counts one application of a rule that could be judged.</summary>
    public void Judged() => _evaluated++;

    /// <summary>An empty list of operands; one at a time is in use, so one serves the whole run.</summary>
    public List<Operand> BorrowOperands()
    {
        _operands.Clear();
        return _operands;
    }

    /// <summary>Notes that a rule could not be applied.</summary>
    public void Missing(Rule rule, ValueList<string> pointers) => _notEvaluated.Add(new NotEvaluated(rule.Id, pointers));

    /// <summary>Notes a finding at a place.</summary>
    public void Add(ReportPath path, ItemIndex at, Finding finding) => _findings.Add((path, at, finding));

    public CheckResult Finish()
    {
        // A stable sort: a rule that has two things to say of one place keeps them in the order in which it said them.
        IEnumerable<Finding> ordered = _findings.Order(InReadingOrder).Select(item => item.Finding);
        return new CheckResult
        {
            Findings = ordered.ToValueList(),
            NotEvaluated = _notEvaluated.ToValueList(),
            Evaluated = _evaluated,
        };
    }
}
