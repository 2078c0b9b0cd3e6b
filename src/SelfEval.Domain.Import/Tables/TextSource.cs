using System.Text;

namespace SelfEval.Domain.Import.Tables;

/// <summary>Finds out in which encoding a stream is, by its first bytes, and gives its text.</summary>
internal sealed class TextSource
{
    private const int SampleBytes = 65_536;

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
        Encoding found = encoding ?? Find(bytes);
        ReadOnlySpan<byte> mark = found.Preamble;
        int skip = mark.Length > 0 && bytes.StartsWith(mark) ? mark.Length : 0;
        Stream whole = new StartedStream(start.AsMemory(skip, length - skip), stream, leaveOpen);

        // Not the encoding's own text of the bytes: a character that the sample cuts in two is no fault of the file.
        Decoder decoder = found.GetDecoder();
        char[] chars = new char[found.GetMaxCharCount(length)];
        int count = decoder.GetChars(bytes[skip..], chars, flush: false);
        return new(found, new string(chars, 0, count), new StreamReader(whole, found, detectEncodingFromByteOrderMarks: false, bufferSize: SampleBytes));
    }

    private static Encoding Find(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8
        : bytes.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode
        : bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode
        : IsUtf8(bytes) ? Encoding.UTF8
        : CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    private static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        // The sample may end inside a character, which has at most four bytes.
        for (int cut = 0; cut < 4 && cut <= bytes.Length; cut++)
        {
            if (System.Text.Unicode.Utf8.IsValid(bytes[..^cut]))
            {
                return cut == 0 || bytes.Length == SampleBytes;
            }
        }

        return false;
    }

    /// <summary>A stream of which the first bytes were read already.</summary>
    private sealed class StartedStream(ReadOnlyMemory<byte> start, Stream rest, bool leaveOpen) : Stream
    {
        private ReadOnlyMemory<byte> _start = start;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

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

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

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
