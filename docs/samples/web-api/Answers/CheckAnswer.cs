using SelfEval.Domain.Rules;

namespace SelfEval.Samples.WebApi.Answers;

/// <summary>The answer to a report without errors.</summary>
/// <param name="Consistent">Whether no identity fails beyond rounding.</param>
/// <param name="Findings">Warnings and advice, in the order of the report.</param>
public sealed record CheckAnswer(bool Consistent, IReadOnlyList<FindingAnswer> Findings)
{
    internal static CheckAnswer Of(CheckResult result) => new(result.IsConsistent, FindingAnswer.All(result));
}
