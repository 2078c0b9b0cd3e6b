using System.Text.Json;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports.Paths;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization.Contract;
using SelfEval.Domain.Serialization.Converters;

namespace SelfEval.Domain.Serialization.Packs;

/// <summary>A string in a rule pack.</summary>
/// <param name="name">Its name among the definitions of the schema, and the key of what is expected.</param>
/// <param name="accepts">Whether a text is accepted.</param>
/// <param name="schema">Writes the keywords of the schema beside the type.</param>
/// <param name="values">What the placeholders of the expectation stand for.</param>
internal sealed class PackText(string name, Func<string, bool> accepts, Action<Utf8JsonWriter> schema, params (string Name, string Value)[] values) : ILeaf
{
    /// <inheritdoc/>
    public string Name => name;

    /// <summary>The places that the text may name; none where it names no place.</summary>
    public Func<ReportPath, bool>? Places { get; init; }

    /// <summary>A text that names a place of the report.</summary>
    public static PackText Place(string name, Func<ReportPath, bool> accepts) => new(
        name,
        text => ReportPaths.ByTemplate.GetValueOrDefault(text) is { } path && accepts(path),
        writer =>
        {
            writer.WriteStartArray("enum");
            foreach (ReportPath path in ReportPaths.AllPlaces.Where(accepts))
            {
                writer.WriteStringValue(path.Template);
            }

            writer.WriteEndArray();
        })
    {
        Places = accepts,
    };

    /// <inheritdoc/>
    public bool AcceptsType(JsonTokenType token) => token == JsonTokenType.String;

    /// <inheritdoc/>
    public bool AcceptsValue(ref Utf8JsonReader reader) => ShortText.Whole(ref reader) is { } text && accepts(text);

    /// <inheritdoc/>
    public void WriteSchema(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "string");
        schema(writer);
    }

    /// <inheritdoc/>
    public string Expected(Messages messages) => messages.Fill($"packs/expected/{name}", values);

    /// <inheritdoc/>
    public Func<Messages, string> ExpectedInsteadOf(ref Utf8JsonReader reader)
    {
        string? nearest = Places is { } places && ShortText.Whole(ref reader) is { } text ? Nearest(text, places) : null;
        return nearest is null ? Expected : messages => messages.Fill("packs/expected/nearest", ("expected", Expected(messages)), ("nearest", nearest));
    }

    /// <summary>The place whose pointer needs the fewest edits, if they are few.</summary>
    private static string? Nearest(string text, Func<ReportPath, bool> places)
    {
        string? nearest = null;
        int fewest = (text.Length / 3) + 1;
        foreach (ReportPath path in ReportPaths.AllPlaces.Where(places))
        {
            string template = path.Template;
            if (Math.Abs(template.Length - text.Length) < fewest && SmallestEdit.Distance(text, template) is var distance && distance < fewest)
            {
                (nearest, fewest) = (template, distance);
            }
        }

        return nearest;
    }
}
