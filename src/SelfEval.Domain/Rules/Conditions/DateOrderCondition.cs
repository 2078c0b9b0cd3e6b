using System.Globalization;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>One date is before another, or the same day where that is allowed.</summary>
internal sealed class DateOrderCondition(RuleHead head, FieldPath earlier, FieldPath later, bool maySame) : ConditionRule(head, earlier, later)
{
    /// <inheritdoc/>
    internal override Rule As(RuleHead head) => new DateOrderCondition(head, earlier, later, maySame);

    /// <inheritdoc/>
    public override string Formula(Language language) =>
        $"{LabelOf(Messages.In(language), earlier)} {(maySame ? '≤' : '<')} {LabelOf(Messages.In(language), later)}";

    /// <inheritdoc/>
    internal override void Evaluate(CheckRun run, ItemIndex at)
    {
        (ItemIndex first, ItemIndex second) = (at.Within(earlier.Depth), at.Within(later.Depth));
        if (earlier.Date(run.Report, first) is not { } before)
        {
            Missing(run, earlier, first);
        }
        else if (later.Date(run.Report, second) is not { } after)
        {
            Missing(run, later, second);
        }
        else
        {
            Judge(run, before < after || (maySame && before == after), earlier, first, "dateOrder", Iso(before), $"{(maySame ? '≤' : '<')} {Iso(after)}");
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
