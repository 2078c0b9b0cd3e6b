using System.Text.Json;
using SelfEval.Domain.Import;

namespace SelfEval.Cli.Output;

/// <summary>What reading a document left over, as the findings format has it.</summary>
internal static class CoverageJson
{
    public static void Write(Utf8JsonWriter writer, ImportedReport? imported)
    {
        if (imported is null)
        {
            writer.WriteNull("coverage");
            return;
        }

        writer.WriteStartObject("coverage");
        writer.WriteString("form", JsonText.Name(imported.Form));
        writer.WriteNumber("numerals", imported.NumeralCount);
        writer.WriteNumber("bound", imported.BoundCount);
        writer.WriteNumber("fields", imported.Numerals.Count(numeral => numeral.Binding == NumeralBinding.Field));
        List(writer, "unbound", imported.Unbound, numeral => (numeral.Text, numeral.Place), static (_, _) => { });
        List(writer, "ambiguous", imported.Ambiguities, figure => (figure.Text, figure.Place), static (writer, figure) =>
        {
            writer.WriteBoolean("conflict", figure.IsConflict);
            JsonText.List(writer, "pointers", figure.Pointers);
        });
        List(writer, "unread", imported.Unread, unread => (unread.Text, unread.Place), static (writer, unread) => writer.WriteString("reason", JsonText.Name(unread.Reason)));
        writer.WriteStartArray("sections");
        foreach (SectionCoverage section in imported.Sections)
        {
            writer.WriteStartObject();
            writer.WriteString("heading", section.Heading);
            writer.WriteString("pointer", section.Pointer);
            writer.WriteNumber("numerals", section.Numerals);
            writer.WriteNumber("bound", section.Bound);
            writer.WriteNumber("fields", section.Fields);
            FindingsJson.At(writer, section.Place);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void List<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Func<T, (string Text, SourcePlace Place)> of, Action<Utf8JsonWriter, T> more)
    {
        writer.WriteStartArray(name);
        foreach (T item in items)
        {
            (string text, SourcePlace place) = of(item);
            writer.WriteStartObject();
            writer.WriteString("text", text);
            FindingsJson.At(writer, place);
            more(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
