using System.Text.Json;

namespace SelfEval.Domain.Serialization.Converters;

/// <summary>Reads strings: short ones without allocation.</summary>
internal static class ShortText
{
    /// <summary>The string token, unescaped; null where it holds half of a surrogate pair, written as an escape: no text at all.</summary>
    public static string? Whole(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Copies the string token, unescaped, if it fits.</summary>
    public static bool TryCopy(ref Utf8JsonReader reader, scoped Span<char> destination, out int written)
    {
        // Escapes and UTF-8 never need fewer bytes than the characters they stand for; \u0000 needs six.
        written = 0;
        if (reader.ValueSpan.Length > destination.Length * 6)
        {
            return false;
        }

        Span<char> text = stackalloc char[destination.Length * 6];
        try
        {
            written = reader.CopyString(text);
        }
        catch (InvalidOperationException)
        {
            return false;
        }

        return written <= destination.Length && text[..written].TryCopyTo(destination);
    }
}
