using System.Globalization;
using System.Text;
using System.Text.Json;
using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Rules;
using SelfEval.Shared;

namespace SelfEval.Cli.Output;

/// <summary>What the author of a pack should know of it.</summary>
internal sealed class AnalysisWriter(Texts texts, Language language)
{
    public string Text(PackAnalysis analysis, RulePack pack)
    {
        StringBuilder text = new();
        Dictionary<string, Rule> rules = pack.Rules.ToDictionary(rule => rule.Id);
        Part("contradictory", analysis.Contradictory.Select(Named));
        Part("redundant", analysis.Redundant.Select(Named));
        Part("neverFailing", analysis.NeverFailing.Select(Named));
        Part("neverJudged", analysis.NeverJudged.Select(Named));
        Part("uncovered", analysis.Uncovered);
        return text.ToString();

        string Named(string id) => $"{id} {rules[id].Name(language)}";

        void Part(string title, IEnumerable<string> items)
        {
            string[] lines = [.. items];
            text.Append(CultureInfo.InvariantCulture, $"{texts[title]}: {lines.Length}\n");
            foreach (string line in lines)
            {
                text.Append(CultureInfo.InvariantCulture, $"    {line}\n");
            }
        }
    }

    public static string Json(PackAnalysis analysis) => JsonText.Write(writer =>
    {
        writer.WriteStartObject();
        List(writer, "contradictory", analysis.Contradictory);
        List(writer, "redundant", analysis.Redundant);
        List(writer, "neverFailing", analysis.NeverFailing);
        List(writer, "neverJudged", analysis.NeverJudged);
        List(writer, "uncovered", analysis.Uncovered);
        writer.WriteEndObject();
    });

    private static void List(Utf8JsonWriter writer, string name, IEnumerable<string> items)
    {
        writer.WriteStartArray(name);
        foreach (string item in items)
        {
            writer.WriteStringValue(item);
        }

        writer.WriteEndArray();
    }
}
