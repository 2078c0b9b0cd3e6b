using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>A text is one of some values.</summary>
internal sealed class ValueCondition(RuleHead head, FieldPath field, string[] values) : ConditionRule(head, field)
{
    /// <summary>Values that a finding and a formula list.</summary>
    private const int Listed = 10;

    /// <inheritdoc/>
    internal override Rule As(RuleHead head) => new ValueCondition(head, field, values);

    /// <inheritdoc/>
    public override string Formula(Language language) => $"{LabelOf(Messages.In(language), field)} ∈ {{{List()}}}";

    /// <inheritdoc/>
    internal override void Evaluate(CheckRun run, ItemIndex at)
    {
        if (field.Text(run.Report, at) is not { } text)
        {
            Missing(run, field, at);
            return;
        }

        Judge(run, Array.IndexOf(values, text) >= 0, field, at, "oneOf", text, List());
    }

    private string List() => string.Join(", ", values.Take(Listed)) + (values.Length > Listed ? ", …" : "");
}
