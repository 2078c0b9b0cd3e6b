using System.Text;

namespace SelfEval.Domain.Serialization;

/// <summary>Goes through UTF-8 text once and tells the positions on its way, each at or after the one before.</summary>
internal ref struct PositionCursor(ReadOnlySpan<byte> utf8)
{
    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private TextPosition _position = new(1, 1, 0);

    /// <summary>How many bytes were gone through.</summary>
    public int BytesCounted { get; private set; }

    /// <summary>The position of a byte at or after the last one asked for.</summary>
    public TextPosition MoveTo(int at)
    {
        ReadOnlySpan<byte> passed = _utf8[BytesCounted..at];
        int lastBreak = passed.LastIndexOf((byte)'\n');
        _position = new(
            _position.Line + passed.Count((byte)'\n'),
            (lastBreak < 0 ? _position.Column : 1) + Encoding.UTF8.GetCharCount(passed[(lastBreak + 1)..]),
            _position.Offset + Encoding.UTF8.GetCharCount(passed));
        BytesCounted = at;
        return _position;
    }
}
