using System.Globalization;
using System.Text.Json;

namespace SelfEval.Domain.Serialization.Converters;

/// <summary>A day of the calendar, as in 2024-06-20.</summary>
internal sealed class DateConverter : LeafConverter<DateOnly>
{
    private const int Length = 10;

    /// <inheritdoc/>
    public override string Name => "date";

    /// <inheritdoc/>
    public override bool AcceptsType(JsonTokenType token) => token == JsonTokenType.String;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options)
    {
        Span<char> text = stackalloc char[Length];
        value.TryFormat(text, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        writer.WriteStringValue(text);
    }

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "string");
        writer.WriteString("format", "date");
        writer.WriteString("pattern", "^(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$");
    }

    /// <inheritdoc/>
    protected override bool TryRead(ref Utf8JsonReader reader, out DateOnly value)
    {
        Span<char> text = stackalloc char[Length];
        value = default;
        return ShortText.TryCopy(ref reader, text, out int written) && written == Length
            && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value)
            && ReportDate.IsPossible(value);
    }
}
