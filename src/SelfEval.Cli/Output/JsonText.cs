using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SelfEval.Cli.Output;

/// <summary>Indented JSON as this tool writes it: readable Chinese, line feeds, the same bytes everywhere.</summary>
internal static class JsonText
{
    public static string Write(Action<Utf8JsonWriter> write) => Write(write, isIndented: true);

    /// <summary>The same on one line.</summary>
    public static string WriteLine(Action<Utf8JsonWriter> write) => Write(write, isIndented: false);

    /// <summary>The name of a value as JSON has it.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>A member with a list of texts.</summary>
    public static void List(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (string text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static string Write(Action<Utf8JsonWriter> write, bool isIndented)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Indented = isIndented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
