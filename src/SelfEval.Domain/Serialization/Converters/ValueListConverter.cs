using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using SelfEval.Domain.Serialization.Contract;

namespace SelfEval.Domain.Serialization.Converters;

/// <summary>A list, as an array.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
internal sealed class ValueListConverter<T> : JsonConverter<ValueList<T>>, IListContract
{
    /// <inheritdoc/>
    public Type ItemType => typeof(T);

    /// <inheritdoc/>
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException();
        }

        JsonConverter<T> item = ItemConverter(options);
        ImmutableArray<T>.Builder items = ImmutableArray.CreateBuilder<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(reader.TokenType == JsonTokenType.Null ? throw new JsonException() : item.Read(ref reader, typeof(T), options)!);
        }

        return new ValueList<T>(items.DrainToImmutable());
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        JsonConverter<T> item = ItemConverter(options);
        writer.WriteStartArray();
        foreach (T one in value)
        {
            item.Write(writer, one, options);
        }

        writer.WriteEndArray();
    }

    private static JsonConverter<T> ItemConverter(JsonSerializerOptions options) => (JsonConverter<T>)options.GetTypeInfo(typeof(T)).Converter;
}
