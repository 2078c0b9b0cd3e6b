using System.Buffers;
using System.Text;
using SelfEval.Domain.Import.Packed;

namespace SelfEval.Domain.Import.Tables;

/// <summary>Finds out in which encoding a stream is, by its first bytes, and gives its text.</summary>
internal sealed class TextSource
{
    /// <summary>What stands in the text for bytes that are none.</summary>
    public const char NoText = '\uFFFD';

    private const int SampleBytes = 65_536;

    private const char ByteOrderMark = '\uFEFF';

    private TextSource(Encoding encoding, string sample, TextReader text)
    {
        Encoding = encoding;
        Sample = sample;
        Text = text;
    }

    /// <summary>The encoding.</summary>
    public Encoding Encoding { get; }

    /// <summary>The start of the text.</summary>
    public string Sample { get; }

    /// <summary>The whole text.</summary>
    public TextReader Text { get; }

    /// <summary>Opens the text of a stream, which it then owns.</summary>
    public static TextSource Open(Stream stream, Encoding? encoding, bool leaveOpen)
    {
        byte[] start = new byte[SampleBytes];
        int length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        ReadOnlySpan<byte> bytes = start.AsSpan(0, length);
        Encoding found = Marking(encoding ?? Find(bytes));

        // Not the encoding's own text of the bytes: a character that the sample cuts in two is no fault of the file.
        Decoder decoder = found.GetDecoder();
        char[] chars = new char[found.GetMaxCharCount(length)];
        int count = decoder.GetChars(bytes, chars, flush: false);
        bool hasMark = count > 0 && chars[0] == ByteOrderMark;
        int from = hasMark ? 1 : 0;
        StreamReader text = new(new StartedStream(start.AsMemory(0, length), stream, leaveOpen), found, detectEncodingFromByteOrderMarks: false, bufferSize: SampleBytes);
        if (hasMark && text.Peek() == ByteOrderMark)
        {
            text.Read();
        }

        return new(found, new string(chars, from, count - from), text);
    }

    /// <summary>The encoding with a mark of its own for bytes that are no text. Others put a question mark, which text may hold, or throw.</summary>
    private static Encoding Marking(Encoding encoding)
    {
        Encoding marking = (Encoding)encoding.Clone();
        marking.DecoderFallback = new DecoderReplacementFallback(NoText.ToString());
        return marking;
    }

    private static Encoding Find(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8
        : bytes.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode
        : bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode
        : IsUtf8(bytes) ? Encoding.UTF8
        : CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    /// <summary>
    /// Whether the text is UTF-8, though some of its bytes may be damaged: text in GB18030 is hardly ever so by chance, because its
    /// characters are pairs of bytes of which few fit.
    /// </summary>
    public static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        int fit = 0;
        int unfit = 0;
        while (bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) is >= 0 and var at)
        {
            bytes = bytes[at..];
            OperationStatus status = Rune.DecodeFromUtf8(bytes, out _, out int length);
            fit += status == OperationStatus.Done ? 1 : 0;

            // The sample may end inside a character.
            unfit += status == OperationStatus.InvalidData || (status == OperationStatus.NeedMoreData && fit == 0) ? 1 : 0;
            bytes = bytes[length..];
        }

        return fit >= unfit;
    }

    /// <summary>A stream of which the first bytes were read already.</summary>
    private sealed class StartedStream(ReadOnlyMemory<byte> start, Stream rest, bool leaveOpen) : ReadStream
    {
        private ReadOnlyMemory<byte> _start = start;

        public override int Read(Span<byte> buffer)
        {
            if (_start.IsEmpty)
            {
                return rest.Read(buffer);
            }

            int count = Math.Min(buffer.Length, _start.Length);
            _start.Span[..count].CopyTo(buffer);
            _start = _start[count..];
            return count;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing && !leaveOpen)
            {
                rest.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
