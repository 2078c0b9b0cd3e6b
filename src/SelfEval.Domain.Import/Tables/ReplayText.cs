namespace SelfEval.Domain.Import.Tables;

/// <summary>A text that can be read again from a little way back: what a CSV reader had in hand when it gave up.</summary>
/// <param name="source">The text.</param>
/// <param name="memory">How many characters back it can be read again.</param>
internal sealed class ReplayText(TextReader source, int memory) : TextReader
{
    private readonly char[] _ring = new char[memory];
    private long _read;

    /// <summary>How many characters were handed out, counted from the start of the text.</summary>
    public long Position { get; private set; }

    /// <summary>Whether bytes that are no text have been come upon so far.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>Goes back to a place within memory.</summary>
    public void Return(long position)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, _read);
        ArgumentOutOfRangeException.ThrowIfLessThan(position, _read - _ring.Length);
        Position = position;
    }

    public override int Read(Span<char> buffer)
    {
        if (Position < _read)
        {
            int start = (int)(Position % _ring.Length);
            int count = (int)Math.Min(Math.Min(buffer.Length, _read - Position), _ring.Length - start);
            _ring.AsSpan(start, count).CopyTo(buffer);
            Position += count;
            return count;
        }

        // No more at once than is remembered, or the start of a record could be forgotten while it is read.
        int got = source.Read(buffer.Length > _ring.Length ? buffer[.._ring.Length] : buffer);
        Remember(buffer[..got]);
        Position += got;
        return got;
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read()
    {
        Span<char> one = stackalloc char[1];
        return Read(one) == 0 ? -1 : one[0];
    }

    public override int Peek()
    {
        int next = Read();
        Position -= next < 0 ? 0 : 1;
        return next;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            source.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Remember(ReadOnlySpan<char> text)
    {
        IsDamaged |= text.Contains(TextSource.NoText);
        int start = (int)(_read % _ring.Length);
        int first = Math.Min(text.Length, _ring.Length - start);
        text[..first].CopyTo(_ring.AsSpan(start));
        text[first..].CopyTo(_ring);
        _read += text.Length;
    }
}
