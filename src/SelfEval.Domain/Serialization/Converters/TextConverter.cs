using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace SelfEval.Domain.Serialization.Converters;

/// <summary>Text: not blank, not endless.</summary>
internal sealed class TextConverter : LeafConverter<string>
{
    /// <inheritdoc/>
    public override string Name => "text";

    /// <inheritdoc/>
    public override bool AcceptsType(JsonTokenType token) => token == JsonTokenType.String;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "string");
        writer.WriteNumber("maxLength", ReportText.Longest);

        // What .NET takes for white space beyond ECMA's class: next line.
        writer.WriteString("pattern", @"[^\s\u0085\ufeff]");
    }

    /// <inheritdoc/>
    protected override bool TryRead(ref Utf8JsonReader reader, [NotNullWhen(true)] out string? value)
    {
        value = null;
        try
        {
            value = reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape: no text at all.
            return false;
        }

        return value.Length <= ReportText.Longest && !ReportText.IsBlank(value);
    }
}
