using System.Text.Json;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Serialization.Contract;

namespace SelfEval.Domain.Serialization.Converters;

/// <summary>A printed figure in its plain form: what is read is written back character by character.</summary>
/// <typeparam name="T">The type of the figure.</typeparam>
internal sealed class FigureConverter<T>(string name, FigureConverter<T>.Parser parse, string pattern) : LeafConverter<T>, ILeaf
    where T : struct, ISpanFormattable
{
    /// <summary>Reads a figure from text, or tells the fault.</summary>
    public delegate bool Parser(ReadOnlySpan<char> text, out T figure, out TextFault fault);

    /// <inheritdoc/>
    public override string Name => name;

    /// <inheritdoc/>
    public override bool AcceptsType(JsonTokenType token) => token == JsonTokenType.String;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Span<char> text = stackalloc char[SpanText.Longest];
        value.TryFormat(text, out int written, default, null);
        writer.WriteStringValue(text[..written]);
    }

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "string");
        writer.WriteString("pattern", pattern);
    }

    /// <inheritdoc/>
    Func<Messages, string> ILeaf.ExpectedInsteadOf(ref Utf8JsonReader reader)
    {
        // A figure that is one but for its size is not told the form it already has.
        bool outOfRange = ShortText.Whole(ref reader) is { } text && !parse(text, out _, out TextFault fault) && fault.IsOverflow;
        string key = outOfRange ? typeof(T) == typeof(ReportedAmount) ? "amountRange" : "plainRange" : name;
        return messages => messages[$"reading/expected/{key}"];
    }

    /// <inheritdoc/>
    protected override bool TryRead(ref Utf8JsonReader reader, out T value)
    {
        // The lenient parser reads what people print; JSON has one form, the one that is written back.
        Span<char> text = stackalloc char[SpanText.Longest];
        Span<char> plain = stackalloc char[SpanText.Longest];
        value = default;
        return ShortText.TryCopy(ref reader, text, out int length)
            && parse(text[..length], out value, out _)
            && value.TryFormat(plain, out int written, default, null)
            && plain[..written].SequenceEqual(text[..length]);
    }
}
