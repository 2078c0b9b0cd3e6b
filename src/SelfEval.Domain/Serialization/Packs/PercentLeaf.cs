using System.Text.Json;
using SelfEval.Domain.Serialization.Contract;
using SelfEval.Domain.Serialization.Converters;

namespace SelfEval.Domain.Serialization.Packs;

/// <summary>A bound in whole percent.</summary>
internal sealed class PercentLeaf : ILeaf
{
    private const int Most = 100;

    /// <inheritdoc/>
    public string Name => "percent";

    /// <inheritdoc/>
    public bool AcceptsType(JsonTokenType token) => token == JsonTokenType.Number;

    /// <inheritdoc/>
    public bool AcceptsValue(ref Utf8JsonReader reader) => WholeNumber.TryRead(ref reader, 0, Most, out _);

    /// <inheritdoc/>
    public void WriteSchema(Utf8JsonWriter writer) => WholeNumber.WriteSchema(writer, 0, Most);
}
