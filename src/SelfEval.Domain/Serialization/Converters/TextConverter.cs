using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Serialization.Contract;

namespace SelfEval.Domain.Serialization.Converters;

/// <summary>Text: not blank, not endless.</summary>
internal sealed class TextConverter : LeafConverter<string>, ILeaf
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
    Func<Messages, string> ILeaf.ExpectedInsteadOf(ref Utf8JsonReader reader) => ShortText.Whole(ref reader) switch
    {
        null => messages => messages["reading/expected/wholeCharacters"],
        { Length: > ReportText.Longest } => messages => messages.Fill("reading/expected/textLength", ("limit", ReportText.Longest.ToString(CultureInfo.InvariantCulture))),
        _ => messages => messages["reading/expected/text"],
    };

    /// <inheritdoc/>
    protected override bool TryRead(ref Utf8JsonReader reader, [NotNullWhen(true)] out string? value)
    {
        value = ShortText.Whole(ref reader);
        return value is { Length: <= ReportText.Longest } && !ReportText.IsBlank(value);
    }
}
