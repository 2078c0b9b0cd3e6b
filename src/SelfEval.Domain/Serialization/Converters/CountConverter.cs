using System.Text.Json;

namespace SelfEval.Domain.Serialization.Converters;

/// <summary>A counted number.</summary>
internal sealed class CountConverter : LeafConverter<int>
{
    /// <inheritdoc/>
    public override string Name => "count";

    /// <inheritdoc/>
    public override bool AcceptsType(JsonTokenType token) => token == JsonTokenType.Number;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter writer) => WholeNumber.WriteSchema(writer, 0, ReportCount.Largest);

    /// <inheritdoc/>
    protected override bool TryRead(ref Utf8JsonReader reader, out int value) => WholeNumber.TryRead(ref reader, 0, ReportCount.Largest, out value);
}
