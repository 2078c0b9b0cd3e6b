using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace SelfEval.Domain.Serialization.Converters;

/// <summary>Text: not blank, not endless; as it is, or with what it was understood to say.</summary>
/// <typeparam name="T">The type in the model, which keeps the text character by character.</typeparam>
internal sealed class TextConverter<T>(string name, Func<string, T> read, Func<T, string> write) : LeafConverter<T>
    where T : class
{
    /// <inheritdoc/>
    public override string Name => name;

    /// <inheritdoc/>
    public override bool AcceptsType(JsonTokenType token) => token == JsonTokenType.String;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "string");
        writer.WriteNumber("maxLength", ReportText.Longest);

        // What .NET takes for white space beyond ECMA's class: next line.
        writer.WriteString("pattern", @"[^\s\u0085\ufeff]");
    }

    /// <inheritdoc/>
    protected override bool TryRead(ref Utf8JsonReader reader, [NotNullWhen(true)] out T? value)
    {
        value = null;
        string text;
        try
        {
            text = reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape: no text at all.
            return false;
        }

        if (text.Length > ReportText.Longest || ReportText.IsBlank(text))
        {
            return false;
        }

        value = read(text);
        return true;
    }
}
