using System.Globalization;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>A date is within days that are counted from the fiscal year, both included.</summary>
internal sealed class DateWindowCondition(RuleHead head, FieldPath date, YearDay? from, YearDay? to) : ConditionRule(head, date)
{
    /// <inheritdoc/>
    internal override Rule As(RuleHead head) => new DateWindowCondition(head, date, from, to);

    /// <inheritdoc/>
    public override string Formula(Language language) =>
        $"{(from is { } first ? $"{first} ≤ " : "")}{LabelOf(Messages.In(language), date)}{(to is { } last ? $" ≤ {last}" : "")}";

    /// <inheritdoc/>
    internal override void Evaluate(CheckRun run, ItemIndex at)
    {
        if (date.Date(run.Report, at) is not { } day)
        {
            Missing(run, date, at);
            return;
        }

        DateOnly? first = from?.Of(run.Report.FiscalYear.Year);
        DateOnly? last = to?.Of(run.Report.FiscalYear.Year);
        Judge(run, !(day < first) && !(day > last), date, at, "dateWindow", Iso(day), $"{(first is { } low ? Iso(low) : "…")} – {(last is { } high ? Iso(high) : "…")}");
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
