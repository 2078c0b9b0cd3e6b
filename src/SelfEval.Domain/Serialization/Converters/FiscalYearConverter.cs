using System.Text.Json;
using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Serialization.Converters;

/// <summary>A budget year, as its number.</summary>
internal sealed class FiscalYearConverter : LeafConverter<FiscalYear>
{
    /// <inheritdoc/>
    public override string Name => "year";

    /// <inheritdoc/>
    public override bool AcceptsType(JsonTokenType token) => token == JsonTokenType.Number;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FiscalYear value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Year);

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter writer) => WholeNumber.WriteSchema(writer, FiscalYear.First, FiscalYear.Last);

    /// <inheritdoc/>
    protected override bool TryRead(ref Utf8JsonReader reader, out FiscalYear value)
    {
        bool read = WholeNumber.TryRead(ref reader, FiscalYear.First, FiscalYear.Last, out int year);
        value = read ? new FiscalYear(year) : default;
        return read;
    }
}
