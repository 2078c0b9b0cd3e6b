using System.Text;

namespace SelfEval.Domain.Serialization;

/// <summary>A place in a text, as an editor shows it.</summary>
/// <param name="Line">The line, the first being 1.</param>
/// <param name="Column">The column in UTF-16 code units, the first being 1.</param>
/// <param name="Offset">Code units before it in the text.</param>
internal readonly record struct TextPosition(int Line, int Column, int Offset)
{
    /// <summary>The position of a byte of UTF-8 text; a broken sequence counts as one character.</summary>
    public static TextPosition Of(ReadOnlySpan<byte> utf8, long at)
    {
        ReadOnlySpan<byte> before = utf8[..(int)Math.Min(at, utf8.Length)];
        int lastBreak = before.LastIndexOf((byte)'\n');
        return new(
            before.Count((byte)'\n') + 1,
            Encoding.UTF8.GetCharCount(before[(lastBreak + 1)..]) + 1,
            Encoding.UTF8.GetCharCount(before));
    }
}
