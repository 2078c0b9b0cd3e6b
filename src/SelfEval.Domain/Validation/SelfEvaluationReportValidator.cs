using FluentValidation;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;

namespace SelfEval.Domain.Validation;

/// <summary>The rules of a pack as a FluentValidation validator, for hosts that validate everything that way.</summary>
/// <remarks>
/// Each finding of <see cref="ReportChecker"/> is one failure: the property path of its place, the rule id as error code, the finding itself
/// as custom state, and the severity (<see cref="Rules.Severity.Advice"/> is <see cref="FluentValidation.Severity.Info"/>). A result with nothing
/// but advice is not <c>IsValid</c> in the words of FluentValidation: ask for the severity. Immutable and thread-safe.
/// </remarks>
public sealed class SelfEvaluationReportValidator : AbstractValidator<SelfEvaluationReport>
{
    /// <summary>A validator for the national pack, with the default options.</summary>
    public SelfEvaluationReportValidator()
        : this(new ReportChecker())
    {
    }

    /// <summary>A validator that asks a checker.</summary>
    /// <exception cref="ArgumentNullException">The checker is null.</exception>
    public SelfEvaluationReportValidator(ReportChecker checker)
    {
        ArgumentNullException.ThrowIfNull(checker);
        RuleFor(report => report).Custom((report, context) =>
        {
            foreach (Finding finding in checker.Check(report).Findings)
            {
                Failures.Add(context, finding, "");
            }
        });
    }
}
