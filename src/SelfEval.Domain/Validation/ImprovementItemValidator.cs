using FluentValidation;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Rules.Catalogue;

namespace SelfEval.Domain.Validation;

/// <summary>Validates one improvement item by itself (改进措施): who does it by when, and where it was carried over from.</summary>
/// <remarks>Whether it answers a problem of the report is <see cref="SelfEvaluationReportValidator"/>'s to check. Immutable and thread-safe.</remarks>
public sealed class ImprovementItemValidator : AbstractValidator<ImprovementItem>
{
    /// <summary>A validator for improvement items of a fiscal year.</summary>
    /// <param name="year">The fiscal year of the report that the item belongs to.</param>
    /// <param name="options">Policy and language; the defaults where null.</param>
    public ImprovementItemValidator(FiscalYear year, CheckOptions? options = null)
    {
        PartCheck check = new(
            options,
            [ImprovementRules.OwnerNamed, ImprovementRules.DueNamed, ImprovementRules.CarriedOverFromBefore, ImprovementRules.CarriedOverHasState]);
        RuleFor(item => item).Custom((item, context) =>
            check.Run(PartCheck.Empty(year) with { Improvements = [item] }, "/improvements/0", context));
    }
}
