using Microsoft.AspNetCore.Mvc;
using SelfEval.Domain.Rules;

namespace SelfEval.Samples.WebApi.Answers;

/// <summary>A report was read and has errors.</summary>
public sealed class ErrorsProblem : ProblemDetails
{
    /// <summary>Whether no identity fails beyond rounding; a report with errors of other kinds may be consistent.</summary>
    public required bool Consistent { get; init; }

    /// <summary>All findings, errors or not, in the order of the report.</summary>
    public required IReadOnlyList<FindingAnswer> Findings { get; init; }

    internal static ErrorsProblem Of(CheckResult result) => new()
    {
        Type = "urn:selfeval:problem:report-has-errors",
        Title = "The report has errors.",
        Status = StatusCodes.Status422UnprocessableEntity,
        Consistent = result.IsConsistent,
        Findings = FindingAnswer.All(result),
    };
}
