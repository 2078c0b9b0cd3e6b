using System.Globalization;
using System.Text.Json;
using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Serialization.Converters;

/// <summary>A code of a classification, as its half-width digits; whether a table holds it is a rule's matter.</summary>
/// <typeparam name="TScheme">The classification.</typeparam>
internal sealed class CodeConverter<TScheme>(string name) : LeafConverter<ClassificationCode<TScheme>>
    where TScheme : IClassificationScheme
{
    /// <inheritdoc/>
    public override string Name => name;

    /// <inheritdoc/>
    public override bool AcceptsType(JsonTokenType token) => token == JsonTokenType.String;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ClassificationCode<TScheme> value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value == default ? throw new JsonException("A default code has no digits to write.") : value.ToString());

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter writer)
    {
        SchemeDefinition scheme = TScheme.Definition;
        string lengths = string.Join('|', scheme.Lengths.Select(length => string.Create(CultureInfo.InvariantCulture, $"[0-9]{{{length - 1}}}")));
        writer.WriteString("type", "string");
        writer.WriteString("pattern", $"^[{scheme.FirstDigits}](?:{lengths})$");
    }

    /// <inheritdoc/>
    protected override bool TryRead(ref Utf8JsonReader reader, out ClassificationCode<TScheme> value)
    {
        // One canonical form: no blanks and no full-width digits, which parsing elsewhere would forgive.
        Span<char> text = stackalloc char[ClassificationCode<TScheme>.MaxDigits];
        value = default;
        return ShortText.TryCopy(ref reader, text, out int written)
            && !text[..written].ContainsAnyExceptInRange('0', '9')
            && ClassificationCode<TScheme>.TryParse(text[..written], out value);
    }
}
