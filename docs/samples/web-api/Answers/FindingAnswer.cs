using System.Text.Json.Serialization;
using SelfEval.Domain.Rules;

namespace SelfEval.Samples.WebApi.Answers;

/// <summary>One finding; the members are called as in the findings format of the command line.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Verdict">How the rule judges.</param>
/// <param name="Pointer">The JSON Pointer of the value in the document that was sent.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Explanation">The arithmetic; null where there is none.</param>
/// <param name="Basis">The norm behind the rule.</param>
/// <param name="Action">What to do.</param>
public sealed record FindingAnswer(
    string Rule,
    [property: JsonConverter(typeof(CamelCaseNames<Severity>))] Severity Severity,
    [property: JsonConverter(typeof(CamelCaseNames<Verdict>))] Verdict Verdict,
    string Pointer,
    string Message,
    string? Explanation,
    string Basis,
    string Action)
{
    internal static IReadOnlyList<FindingAnswer> All(CheckResult result) => [.. result.Findings.Select(finding => new FindingAnswer(
        finding.Rule, finding.Severity, finding.Verdict, finding.Pointer, finding.Message, finding.Explanation, finding.Basis, finding.Action))];
}
