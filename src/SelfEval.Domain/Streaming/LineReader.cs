namespace SelfEval.Domain.Streaming;

/// <summary>Cuts a stream into lines and keeps no more of it than the line that is being read.</summary>
internal sealed class LineReader(Stream stream, int maxBytes)
{
    private const int ChunkBytes = 64 * 1024;

    private readonly byte[] _chunk = new byte[ChunkBytes];
    private byte[] _line = new byte[1024];
    private int _from;
    private int _to;
    private long _number;

    /// <summary>The next line that is not empty; null at the end of the stream. One that is too long comes without its bytes.</summary>
    public async Task<RawLine?> ReadAsync(CancellationToken cancellation)
    {
        while (await ReadOneAsync(cancellation).ConfigureAwait(false) is { } line)
        {
            if (line.Utf8 is not { Length: 0 })
            {
                return line;
            }
        }

        return null;
    }

    private async ValueTask<RawLine?> ReadOneAsync(CancellationToken cancellation)
    {
        int length = 0;
        bool isTooLong = false;
        bool any = false;
        while (true)
        {
            if (_from == _to)
            {
                (_from, _to) = (0, await stream.ReadAsync(_chunk, cancellation).ConfigureAwait(false));
                if (_to == 0)
                {
                    return any ? new(++_number, isTooLong ? null : Trimmed(length)) : null;
                }
            }

            any = true;
            int end = _chunk.AsSpan(_from, _to - _from).IndexOf((byte)'\n');
            int take = end < 0 ? _to - _from : end;

            // A carriage return before the end is not yet taken off, so one byte more is let in.
            isTooLong |= length + take > maxBytes + 1;
            if (!isTooLong)
            {
                Keep(_chunk.AsSpan(_from, take), length);
                length += take;
            }

            _from += take + (end < 0 ? 0 : 1);
            if (end >= 0)
            {
                byte[]? bytes = isTooLong ? null : Trimmed(length);
                return new(++_number, bytes is { } one && one.Length > maxBytes ? null : bytes);
            }
        }
    }

    private void Keep(ReadOnlySpan<byte> part, int length)
    {
        if (_line.Length < length + part.Length)
        {
            Array.Resize(ref _line, Math.Max(_line.Length * 2, length + part.Length));
        }

        part.CopyTo(_line.AsSpan(length));
    }

    /// <summary>The bytes of the line without blanks at its ends, which JSON allows.</summary>
    private byte[] Trimmed(int length) => _line.AsSpan(0, length).Trim(" \t\r"u8).ToArray();
}
