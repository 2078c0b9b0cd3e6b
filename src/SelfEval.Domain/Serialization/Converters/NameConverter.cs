using System.Text.Json;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Serialization.Contract;

namespace SelfEval.Domain.Serialization.Converters;

/// <summary>One of the names of an enumeration, in camel case.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class NameConverter<T>(string name) : LeafConverter<T>, ILeaf
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] Names = [.. Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    /// <inheritdoc/>
    public override string Name => name;

    /// <inheritdoc/>
    public override bool AcceptsType(JsonTokenType token) => token == JsonTokenType.String;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        int place = Array.IndexOf(Values, value);
        writer.WriteStringValue(place >= 0 ? Names[place] : throw new JsonException($"{value} is not a {typeof(T).Name}."));
    }

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "string");
        writer.WriteStartArray("enum");
        foreach (string one in Names)
        {
            writer.WriteStringValue(one);
        }

        writer.WriteEndArray();
    }

    /// <inheritdoc/>
    string ILeaf.Expected(Messages messages) => messages.Fill($"reading/expected/{name}", ("names", string.Join(", ", Names)));

    /// <inheritdoc/>
    protected override bool TryRead(ref Utf8JsonReader reader, out T value)
    {
        for (int place = 0; place < Names.Length; place++)
        {
            if (reader.ValueTextEquals(Names[place]))
            {
                value = Values[place];
                return true;
            }
        }

        value = default;
        return false;
    }
}
