using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization;
using SelfEval.Tests;
using Xunit;

namespace SelfEval.Domain.Tests.Rules;

/// <summary>
/// The examples of the rules as the tool and the pages show them: what a report that passes prints, what one that fails prints
/// instead, and what the rule says of it. Made from <see cref="RuleExamples"/>.
/// </summary>
public class RuleExamplesPage
{
    /// <summary>What stands before the pointer of a figure in last year's report.</summary>
    private const string LastYear = "prior:";

    /// <summary>Characters of a value that are shown.</summary>
    private const int Shown = 90;

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void The_catalogue_has_at_least_120_rules() =>
        Assert.True(RulePacks.National.Rules.Count >= 120);

    [Fact]
    public void The_file_of_examples_is_fresh()
    {
        JsonArray examples = [.. RulePacks.National.Rules.Select(rule => (JsonNode)Example(rule))];
        Accepted.AssertFile("docs/rules/examples.json", examples.ToJsonString(Readable) + "\n");
    }

    private static JsonObject Example(Rule rule)
    {
        RuleExamples.Example failing = RuleExamples.Failing[rule.Id];
        JsonNode after = Json(failing.Report);
        List<(string Pointer, JsonNode? Passes, JsonNode? Fails)> changes = new[] { RuleExamples.Passing.GetValueOrDefault(rule.Id), TestReports.Complete, TestReports.Project }
            .OfType<SelfEvaluationReport>()
            .Select(report => Changes("", Json(report), after).ToList())
            .MinBy(list => list.Count)!;
        if (rule.Family == RuleFamily.AcrossDocuments)
        {
            changes = [.. changes, .. Changes("", Json(TestReports.Prior), Json(failing.Prior)).Select(change => (LastYear + change.Pointer, change.Passes, change.Fails))];
        }

        (Finding chinese, Finding english) = (Find(rule, failing, Language.Chinese), Find(rule, failing, Language.English));
        return new JsonObject
        {
            ["rule"] = rule.Id,
            ["changes"] = new JsonArray([.. changes.Select(change => (JsonNode)new JsonObject
            {
                ["pointer"] = change.Pointer,
                ["passes"] = Text(change.Passes),
                ["fails"] = Text(change.Fails),
            })]),
            ["pointer"] = chinese.Pointer,
            ["zh"] = Words(chinese),
            ["en"] = Words(english),
        };
    }

    private static Finding Find(Rule rule, RuleExamples.Example failing, Language language) =>
        new ReportChecker(new CheckOptions { Language = language }).Check(failing.Report, rule.Family == RuleFamily.AcrossDocuments ? failing.Prior : null).Findings.First(finding => finding.Rule == rule.Id);

    private static string Words(Finding finding) => finding.Explanation is { } explanation ? $"{finding.Message} {explanation}" : finding.Message;

    private static JsonNode Json(SelfEvaluationReport report) => JsonNode.Parse(ReportJson.Write(report))!;

    private static IEnumerable<(string Pointer, JsonNode? Passes, JsonNode? Fails)> Changes(string pointer, JsonNode? before, JsonNode? after) => (before, after) switch
    {
        (JsonObject left, JsonObject right) => left.Select(member => member.Key).Union(right.Select(member => member.Key))
            .SelectMany(name => Changes($"{pointer}/{name}", left[name], right[name])),
        (JsonArray left, JsonArray right) => Enumerable.Range(0, Math.Max(left.Count, right.Count))
            .SelectMany(place => Changes($"{pointer}/{place}", place < left.Count ? left[place] : null, place < right.Count ? right[place] : null)),
        _ => JsonNode.DeepEquals(before, after) ? [] : [(pointer, before, after)],
    };

    private static string? Text(JsonNode? value)
    {
        string? text = value switch
        {
            null => null,
            JsonValue one when one.GetValueKind() == JsonValueKind.String => one.GetValue<string>(),
            _ => value.ToJsonString(Compact),
        };
        return text is { Length: > Shown } ? text[..Shown] + "…" : text;
    }
}
