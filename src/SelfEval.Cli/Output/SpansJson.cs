using System.Text.Json;
using SelfEval.Cli.Commands;
using SelfEval.Domain.Import;

namespace SelfEval.Cli.Output;

/// <summary>Where each value of a converted report was printed: a document beside the report, never in it.</summary>
internal static class SpansJson
{
    /// <summary>The spans, in the order of the canonical JSON; a value that the document does not print itself has none.</summary>
    /// <param name="source">What the document is called.</param>
    /// <param name="document">The document.</param>
    /// <param name="canonical">The report as it was written.</param>
    public static string Write(string source, InputDocument document, ReadOnlyMemory<byte> canonical)
    {
        using JsonDocument report = JsonDocument.Parse(canonical);
        List<string> pointers = [];
        AddPointers(report.RootElement, "", pointers);
        IReadOnlyDictionary<string, SourcePlace> places = document.Locate(pointers);
        return JsonText.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("format", "selfeval-spans/1");
            writer.WriteString("source", source);
            writer.WriteString("kind", document.Imported is { } imported ? JsonText.Name(imported.Format) : "json");
            writer.WriteStartObject("spans");
            foreach (string pointer in pointers)
            {
                if (places.TryGetValue(pointer, out SourcePlace place))
                {
                    FindingsJson.At(writer, pointer, place);
                }
            }

            writer.WriteEndObject();
            CoverageJson.Write(writer, document.Imported);
            writer.WriteEndObject();
        });
    }

    private static void AddPointers(JsonElement value, string pointer, List<string> pointers)
    {
        pointers.Add(pointer);
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty member in value.EnumerateObject())
            {
                AddPointers(member.Value, $"{pointer}/{member.Name}", pointers);
            }
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            int place = 0;
            foreach (JsonElement item in value.EnumerateArray())
            {
                AddPointers(item, FormattableString.Invariant($"{pointer}/{place++}"), pointers);
            }
        }
    }
}
