using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Serialization.Contract;

namespace SelfEval.Domain.Serialization.Converters;

/// <summary>Text: not blank, not endless; as it is, or with what it was understood to say.</summary>
/// <typeparam name="T">The type in the model, which keeps the text character by character.</typeparam>
internal sealed class TextConverter<T>(string name, Func<string, T> read, Func<T, string> write) : LeafConverter<T>, ILeaf
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
    Func<Messages, string> ILeaf.ExpectedInsteadOf(ref Utf8JsonReader reader) => ShortText.Whole(ref reader) switch
    {
        null => messages => messages["reading/expected/wholeCharacters"],
        { Length: > ReportText.Longest } => messages => messages.Fill("reading/expected/textLength", ("limit", ReportText.Longest.ToString(CultureInfo.InvariantCulture))),
        _ => messages => messages[$"reading/expected/{name}"],
    };

    /// <inheritdoc/>
    protected override bool TryRead(ref Utf8JsonReader reader, [NotNullWhen(true)] out T? value)
    {
        string? text = ShortText.Whole(ref reader);
        bool isText = text is { Length: <= ReportText.Longest } && !ReportText.IsBlank(text);
        value = isText ? read(text!) : null;
        return isText;
    }
}
