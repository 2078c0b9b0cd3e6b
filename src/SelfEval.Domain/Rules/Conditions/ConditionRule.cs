using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>A condition that a pack declares: on what is printed, on dates and on texts, at every item where it is about a list.</summary>
internal abstract class ConditionRule : Rule
{
    private protected ConditionRule(RuleHead head, params ReadOnlySpan<ReportPath> places)
        : base(head, ScopeOf(places))
    {
    }

    /// <summary>The list to whose items a place belongs; null where it stands once in a report.</summary>
    public static ItemsPath? ListOf(ReportPath place) =>
        place.Parent is null ? null : ListOf(place.Parent) ?? (place.Name == "*" ? place.Parent as ItemsPath : null);

    /// <summary>Notes that something the condition needs is not there.</summary>
    private protected void Missing(CheckRun run, ReportPath place, ItemIndex at) => run.Missing(this, [place.Pointer(at)]);

    /// <summary>Counts one judgement, and notes a finding where the condition does not hold.</summary>
    private protected void Judge(CheckRun run, bool holds, ReportPath place, ItemIndex at, string sentence, string? printed = null, string? expected = null)
    {
        run.Judged();
        if (holds)
        {
            return;
        }

        Language language = run.Options.Language;
        string label = LabelOf(run.Messages, run.Report, place, at);
        run.Add(place, at, new Finding
        {
            Rule = Id,
            Name = Name(language),
            Severity = Severity,
            Verdict = Verdict.Violated,
            Pointer = place.Pointer(at),
            Message = (printed, expected) switch
            {
                (null, _) => run.Messages.Fill($"conditions/{sentence}/message", ("label", label)),
                (_, null) => run.Messages.Fill($"conditions/{sentence}/message", ("label", label), ("printed", printed)),
                _ => run.Messages.Fill($"conditions/{sentence}/message", ("label", label), ("printed", printed), ("expected", expected)),
            },
            Printed = printed,
            Expected = expected,
            Basis = Basis(language),
            Action = Action(language) ?? run.Messages[$"conditions/{sentence}/action"],
        });
    }

    /// <summary>What people call a place, for a formula.</summary>
    private protected static string LabelOf(Messages messages, ReportPath place) => Labels.Of(place, messages);

    private static string LabelOf(Messages messages, SelfEvaluationReport report, ReportPath place, ItemIndex at) =>
        at == ItemIndex.None ? Labels.Of(place, messages) : Labels.Of(place, messages, report, at);

    private static ItemsPath? ScopeOf(ReadOnlySpan<ReportPath> places)
    {
        foreach (ReportPath place in places)
        {
            if (ListOf(place) is { } list)
            {
                return list;
            }
        }

        return null;
    }
}
