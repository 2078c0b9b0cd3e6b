using FluentValidation;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Indicators;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Rules.Catalogue;

namespace SelfEval.Domain.Validation;

/// <summary>Validates one indicator of a self-evaluation form by itself (绩效指标): categories, target, actual, weight, score and reason.</summary>
/// <remarks>What indicators mean beside each other (weights that total 100, copies) is
/// <see cref="SelfEvaluationReportValidator"/>'s to check. Immutable and thread-safe.</remarks>
public sealed class IndicatorValidator : AbstractValidator<Indicator>
{
    /// <summary>A validator for indicators of a fiscal year.</summary>
    /// <param name="year">The fiscal year of the report that the form belongs to.</param>
    /// <param name="scheme">The id of the scoring scheme that the form follows; null for the one that its kind of indicators is that of.</param>
    /// <param name="options">Policy, language and schemes of the host; the defaults where null.</param>
    public IndicatorValidator(FiscalYear year, string? scheme = null, CheckOptions? options = null)
    {
        PartCheck check = new(
            options,
            [
                IndicatorSetRules.CategoriesBelong,
                IndicatorSetRules.TargetsMeasure,
                IndicatorSetRules.ActualsStated,
                IndicatorSetRules.ActualsComparable,
                .. ScoringRules.OfOneIndicator,
            ]);
        RuleFor(indicator => indicator).Custom((indicator, context) =>
            check.Run(PartCheck.Empty(year) with { Scorecard = new() { Scheme = scheme, Indicators = [indicator] } }, "/scorecard/indicators/0", context));
    }
}
