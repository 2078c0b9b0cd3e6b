using System.Text.Json;
using System.Text.Json.Serialization;
using SelfEval.Domain.Serialization.Contract;

namespace SelfEval.Domain.Serialization.Converters;

/// <summary>A converter that is also the leaf of the contract. What it does not accept fails fast, without a good message:
/// the walk that collects problems finds the words.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal abstract class LeafConverter<T> : JsonConverter<T>, ILeaf
{
    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        AcceptsType(reader.TokenType) && TryRead(ref reader, out T? value) ? value : throw new JsonException();

    /// <inheritdoc/>
    public bool AcceptsValue(ref Utf8JsonReader reader) => TryRead(ref reader, out _);

    /// <inheritdoc/>
    public abstract bool AcceptsType(JsonTokenType token);

    /// <inheritdoc/>
    public abstract void WriteSchema(Utf8JsonWriter writer);

    /// <summary>Reads the value of a token whose type fits.</summary>
    protected abstract bool TryRead(ref Utf8JsonReader reader, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? value);
}
