using FluentValidation;
using FluentValidation.Results;
using SelfEval.Domain.Rules;

namespace SelfEval.Domain.Validation;

/// <summary>Findings as the failures of FluentValidation.</summary>
internal static class Failures
{
    /// <summary>Adds a finding to a validation.</summary>
    /// <param name="context">The validation, which may be of a part of something larger.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="place">The JSON Pointer of what is validated, which the path leaves out.</param>
    public static void Add<T>(ValidationContext<T> context, Finding finding, string place)
    {
        string path = PropertyPath.Of(finding.Pointer.AsSpan(place.Length));
        context.AddFailure(new ValidationFailure(context.PropertyChain.BuildPropertyPath(path), finding.Message, finding.Printed)
        {
            ErrorCode = finding.Rule,
            Severity = finding.Severity switch
            {
                Rules.Severity.Error => FluentValidation.Severity.Error,
                Rules.Severity.Warning => FluentValidation.Severity.Warning,
                _ => FluentValidation.Severity.Info,
            },
            CustomState = finding,
        });
    }
}
