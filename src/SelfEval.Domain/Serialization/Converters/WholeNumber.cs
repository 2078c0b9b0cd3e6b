using System.Text.Json;

namespace SelfEval.Domain.Serialization.Converters;

/// <summary>Whole numbers as JSON Schema understands them: 3 and 3.0 are the same number.</summary>
internal static class WholeNumber
{
    public static bool TryRead(ref Utf8JsonReader reader, int smallest, int largest, out int value)
    {
        if (reader.TryGetInt32(out value))
        {
            return value >= smallest && value <= largest;
        }

        bool whole = reader.TryGetDecimal(out decimal number) && decimal.Truncate(number) == number && number >= smallest && number <= largest;
        value = whole ? (int)number : 0;
        return whole;
    }

    public static void WriteSchema(Utf8JsonWriter writer, int smallest, int largest)
    {
        writer.WriteString("type", "integer");
        writer.WriteNumber("minimum", smallest);
        writer.WriteNumber("maximum", largest);
    }
}
