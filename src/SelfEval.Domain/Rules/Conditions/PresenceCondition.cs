using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>Something is in the report, or is not in it.</summary>
internal sealed class PresenceCondition(RuleHead head, ReportPath[] places, bool isWanted) : ConditionRule(head, places)
{
    /// <inheritdoc/>
    internal override Rule As(RuleHead head) => new PresenceCondition(head, places, isWanted);

    /// <inheritdoc/>
    public override string Formula(Language language)
    {
        Messages messages = Messages.In(language);
        return messages.Fill(
            isWanted ? "conditions/present/formula" : "conditions/absent/formula",
            ("places", string.Join(messages["labels/and"], places.Select(place => LabelOf(messages, place)))));
    }

    /// <inheritdoc/>
    internal override void Evaluate(CheckRun run, ItemIndex at)
    {
        foreach (ReportPath place in places)
        {
            ItemIndex there = at.Within(place.Depth);
            Judge(run, IsThere(run.Report, place, there) == isWanted, place, there, isWanted ? "present" : "absent");
        }
    }

    private static bool IsThere(SelfEvaluationReport report, ReportPath place, ItemIndex at) => place switch
    {
        FigurePath figure => figure.Get(report, at) is not null,
        FieldPath field => field.IsPrinted(report, at),
        ItemsPath list => !list.IsAbsent(report, at),
        _ => place.IsIn(report, at),
    };
}
