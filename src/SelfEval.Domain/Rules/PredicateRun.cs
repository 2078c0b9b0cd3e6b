using SelfEval.Domain.Indicators;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>One predicate being applied to one report: what it may look at and say.</summary>
internal readonly struct PredicateRun(Rule rule, CheckRun run)
{
    public SelfEvaluationReport Report => run.Report;

    /// <summary>Last year's report, where one is given.</summary>
    public SelfEvaluationReport? Prior => run.Prior?.Report;

    public Messages Messages => run.Messages;

    public Language Language => run.Options.Language;

    /// <summary>The scheme that the form of the report follows, or null where none is known.</summary>
    public ScoringScheme? Scheme => run.Scheme;

    /// <summary>Which line of a breakdown is part of which.</summary>
    public LineTree TreeOf(Breakdown breakdown) => run.TreeOf(breakdown);

    /// <summary>Notes that something the predicate needs is not there.</summary>
    public void Missing(ReportPath path) => Missing(path, ItemIndex.None);

    /// <summary>Notes that something the predicate needs is not there.</summary>
    public void Missing(ReportPath path, ItemIndex at) => run.Missing(rule, [path.Pointer(at)]);

    /// <summary>Notes that something the predicate needs is not there in last year's report.</summary>
    public void MissingInPrior(ReportPath path) => run.Missing(rule, [], [path.Pointer(ItemIndex.None)]);

    /// <summary>Counts one judgement; whether the condition does not hold, so that a finding is due.</summary>
    public bool Fails(bool holds)
    {
        run.Judged();
        return !holds;
    }

    /// <summary>Notes a finding.</summary>
    public void Violated(ReportPath path, ItemIndex at, PredicateFinding finding, params ReadOnlySpan<(string Name, string Value)> values)
    {
        Language language = run.Options.Language;
        bool isExplained = finding.Verdict == Verdict.WithinRounding;
        bool isStrict = run.Options.Policy == CheckPolicy.Strict;
        run.Add(path, at, new Finding
        {
            Rule = rule.Id,
            Name = rule.Name(language),
            Severity = isExplained && !isStrict ? Severity.Advice : finding.Severity ?? rule.Severity,
            Verdict = finding.Verdict,
            Pointer = path.Pointer(at),
            Message = Messages.Fill($"rules/{rule.Id}/{finding.Text}", values),
            Explanation = finding.Explanation,
            Printed = finding.Printed,
            Expected = finding.Expected,
            Operands = finding.Operands,
            Basis = rule.Basis(language),
            Action = !isExplained ? rule.Action(language)! : Messages[isStrict ? "actions/strict/finer" : "actions/finer"],
        });
    }

    /// <summary>An operand, if the figure is there.</summary>
    public ValueList<FindingOperand> Operands(params ReadOnlySpan<(FigurePath Path, ItemIndex At)> figures)
    {
        ValueList<FindingOperand> operands = [];
        foreach ((FigurePath path, ItemIndex at) in figures)
        {
            operands = path.Get(run.Report, at) is { } figure ? operands.Add(new FindingOperand(path.Pointer(at), figure)) : operands;
        }

        return operands;
    }
}
