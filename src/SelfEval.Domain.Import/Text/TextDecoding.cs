using System.Text;

namespace SelfEval.Domain.Import.Text;

/// <summary>Turns the bytes of plain text into characters.</summary>
internal static class TextDecoding
{
    /// <summary>The text; null, with the offset of the first bytes that are no characters, where it is none.</summary>
    public static string? Read(ReadOnlySpan<byte> bytes, Encoding? chosen, out string encodingName, out int fault)
    {
        Encoding encoding = chosen ?? Find(bytes);
        encodingName = encoding.WebName;
        ReadOnlySpan<byte> mark = encoding.Preamble;
        int skip = mark.Length > 0 && bytes.StartsWith(mark) ? mark.Length : 0;
        Encoding strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        fault = 0;
        try
        {
            return strict.GetString(bytes[skip..]);
        }
        catch (DecoderFallbackException exception)
        {
            fault = strict is UTF8Encoding ? FirstFault(bytes) : exception.Index + skip;
            return null;
        }
    }

    /// <summary>Where the first bytes are that are no UTF-8; the decoder counts them from some piece of its own.</summary>
    private static int FirstFault(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out int length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private static Encoding Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            return Encoding.UTF8;
        }

        if (bytes.StartsWith(Encoding.Unicode.Preamble))
        {
            return Encoding.Unicode;
        }

        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return Encoding.BigEndianUnicode;
        }

        // No zero byte stands in UTF-8 or GB18030 text; in UTF-16 the line breaks and digits bring some.
        int zero = bytes.IndexOf((byte)0);
        bool isUtf16 = zero >= 0 && bytes.Length % 2 == 0 && !(bytes.Count((byte)0) < bytes.Length / 8 && System.Text.Unicode.Utf8.IsValid(bytes));
        return isUtf16 ? zero % 2 == 1 ? Encoding.Unicode : Encoding.BigEndianUnicode
            : Tables.TextSource.IsUtf8(bytes) ? Encoding.UTF8
            : CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
    }
}
