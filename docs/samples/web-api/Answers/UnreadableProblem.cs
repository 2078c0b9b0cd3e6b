using Microsoft.AspNetCore.Mvc;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Serialization;

namespace SelfEval.Samples.WebApi.Answers;

/// <summary>A document is no report.</summary>
public sealed class UnreadableProblem : ProblemDetails
{
    /// <summary>Every reason with its place, in the order of the document.</summary>
    public required IReadOnlyList<ReadProblemAnswer> Problems { get; init; }

    /// <summary>Whether there are more problems than are listed.</summary>
    public required bool ProblemsAreCut { get; init; }

    internal static UnreadableProblem Of(ReportReading reading, Language language) => new()
    {
        Type = "urn:selfeval:problem:unreadable-report",
        Title = "The document is not a report.",
        Status = StatusCodes.Status400BadRequest,
        Problems = [.. reading.Problems.Select(problem => new ReadProblemAnswer(
            problem.Kind, problem.Pointer, problem.Line, problem.Column, problem.Describe(language)))],
        ProblemsAreCut = reading.ProblemsAreCut,
    };
}
