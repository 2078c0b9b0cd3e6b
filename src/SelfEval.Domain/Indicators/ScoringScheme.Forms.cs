using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Localization;

namespace SelfEval.Domain.Indicators;

/// <content>Reckoning whole forms.</content>
public sealed partial record ScoringScheme
{
    /// <summary>Every score of a form and their exact sum.</summary>
    /// <exception cref="ArgumentNullException">The form is null.</exception>
    public ComputedForm ScoreForm(IndicatorSet form, FiscalYear year, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(form);
        ComputedScore? execution = form.Execution is { } funds ? ScoreExecution(funds, language) : null;
        ComputedScore?[] indicators = [.. form.Indicators.Select(indicator => ScoreIndicator(indicator, year, language))];
        ComputedScore?[] management = [.. form.Management.Select(criterion => ScoreManagement(criterion, language))];
        Sum sum = default;
        if (form.Execution is not null)
        {
            sum = sum.With(execution, form.Execution.Weight);
        }

        for (int place = 0; place < indicators.Length; place++)
        {
            sum = sum.With(indicators[place], form.Indicators[place].Weight);
        }

        for (int place = 0; place < management.Length; place++)
        {
            sum = sum.With(management[place], form.Management[place].Weight);
        }

        return new()
        {
            Execution = execution,
            Indicators = ValueList.Create<ComputedScore?>(indicators),
            Management = ValueList.Create<ComputedScore?>(management),
            Exact = sum.Exact,
            Low = sum.Low,
            High = sum.High,
            Grade = sum.Exact is { } exact ? GradeOf(exact.Floor(10)) : null,
        };
    }

    /// <summary>A total being added up; open where some part is.</summary>
    private readonly record struct Sum(Rational Low, Rational High, Rational Known, bool IsOpen)
    {
        public Rational? Exact => IsOpen ? null : Known;

        public Sum With(ComputedScore? score, ReportedScore? weight) => score is not null
            ? new(Low + score.Low, High + score.High, Known + (score.Exact ?? Rational.Zero), IsOpen || score.Exact is null)
            : new(Low, High + (weight is { } full ? Rational.Max(Rational.Zero, Rational.From(full.Value)) : Rational.Zero), Known, IsOpen: true);
    }
}
