using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SelfEval.Domain.Serialization;

/// <summary>Finds where values stand in a JSON document that has been read.</summary>
internal ref struct SpanWalk
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly Dictionary<string, SourceSpan> _found = new(StringComparer.Ordinal);
    private Utf8JsonReader _reader;

    public SpanWalk(ReadOnlySpan<byte> utf8)
    {
        _utf8 = utf8;
        _reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = ReportContract.MaxDepth });
    }

    /// <summary>The spans of the values that these pointers name.</summary>
    public IReadOnlyDictionary<string, SourceSpan> Find(HashSet<string> pointers)
    {
        try
        {
            if (pointers.Count > 0 && _reader.Read())
            {
                Value("", pointers);
            }
        }
        catch (JsonException)
        {
            // A broken document has places as far as it can be read.
        }

        return _found;
    }

    private void Value(string pointer, HashSet<string> pointers)
    {
        long start = _reader.TokenStartIndex;
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
                {
                    string name = _reader.GetString()!.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
                    _reader.Read();
                    Value($"{pointer}/{name}", pointers);
                }

                break;
            case JsonTokenType.StartArray:
                for (int place = 0; _reader.Read() && _reader.TokenType != JsonTokenType.EndArray; place++)
                {
                    Value(string.Create(CultureInfo.InvariantCulture, $"{pointer}/{place}"), pointers);
                }

                break;
            default:
                break;
        }

        if (pointers.Contains(pointer))
        {
            TextPosition position = TextPosition.Of(_utf8, start);
            int length = Encoding.UTF8.GetCharCount(_utf8[(int)start..(int)_reader.BytesConsumed]);
            _found.TryAdd(pointer, new SourceSpan(position.Line, position.Column, position.Offset, length));
        }
    }
}
