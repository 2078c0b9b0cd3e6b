using System.Text.Json;

namespace SelfEval.Domain.Serialization.Converters;

/// <summary>True or false.</summary>
internal sealed class BooleanConverter : LeafConverter<bool>
{
    /// <inheritdoc/>
    public override string Name => "boolean";

    /// <inheritdoc/>
    public override bool AcceptsType(JsonTokenType token) => token is JsonTokenType.True or JsonTokenType.False;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter writer) => writer.WriteString("type", "boolean");

    /// <inheritdoc/>
    protected override bool TryRead(ref Utf8JsonReader reader, out bool value)
    {
        value = reader.GetBoolean();
        return true;
    }
}
