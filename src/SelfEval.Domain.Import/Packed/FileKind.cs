using System.Text;

namespace SelfEval.Domain.Import.Packed;

/// <summary>Tells what a file is by its first bytes, whatever it is called.</summary>
internal static class FileKind
{
    private const int Sample = 4_096;

    /// <summary>The kind; <see cref="SourceFormat.Word"/> for any packed file.</summary>
    /// <exception cref="UnreadableException">It is of a kind that is not read.</exception>
    public static SourceFormat Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8))
        {
            return SourceFormat.Word;
        }

        if (bytes[..Math.Min(bytes.Length, 1_024)].IndexOf("%PDF-"u8) is >= 0 and < 1_024)
        {
            return SourceFormat.Pdf;
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        {
            // A protected Office file is an old container around the encrypted package.
            throw new UnreadableException(bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? ImportProblemKind.Protected : ImportProblemKind.OldFormat);
        }

        if (bytes.StartsWith("{\\rtf"u8) || IsMarkup(bytes[..Math.Min(bytes.Length, Sample)]))
        {
            throw new UnreadableException(ImportProblemKind.UnknownFormat);
        }

        return IsBinary(bytes[..Math.Min(bytes.Length, Sample)]) ? throw new UnreadableException(ImportProblemKind.UnknownFormat) : SourceFormat.Text;
    }

    /// <summary>Whether it is a page of the web: tags are no words of a report.</summary>
    private static bool IsMarkup(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
        return bytes.TrimStart(" \t\r\n"u8) is [(byte)'<', (byte)'h' or (byte)'H', (byte)'t' or (byte)'T', ..] or [(byte)'<', (byte)'!' or (byte)'?', ..];
    }

    /// <summary>Whether characters are in it that no text has. In UTF-16, which has zero bytes as no other text, they are pairs of bytes.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        bool isWide = bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) || bytes.Count((byte)0) * 50 > bytes.Length;
        int controls = 0;
        for (int at = 0; at < bytes.Length; at += isWide ? 2 : 1)
        {
            bool isAlone = !isWide || (at + 1 < bytes.Length && (bytes[at] == 0 || bytes[at + 1] == 0));
            int value = !isWide ? bytes[at] : at + 1 < bytes.Length ? bytes[at] | bytes[at + 1] : 0x20;
            controls += isAlone && value is < 0x20 and not (>= 0x09 and <= 0x0D or 0x1A or 0x1B or 0x1E or 0x1F) ? 1 : 0;
        }

        return controls * 50 > bytes.Length;
    }
}
