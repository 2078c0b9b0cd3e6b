using System.Globalization;
using System.Text.Json;

namespace SelfEval.Domain.Serialization;

/// <summary>Finds where values stand in a JSON document that has been read.</summary>
internal ref struct SpanWalk
{
    private readonly Dictionary<string, SourceSpan> _found = new(StringComparer.Ordinal);
    private PositionCursor _cursor;
    private Utf8JsonReader _reader;

    public SpanWalk(ReadOnlySpan<byte> utf8)
    {
        _cursor = new PositionCursor(utf8);
        _reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = ReportContract.MaxDepth });
    }

    /// <summary>How many bytes were counted through to find places; never more than the document has, however many places.</summary>
    public readonly int BytesCounted => _cursor.BytesCounted;

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
        // Starts and ends come in the order of the document, so one cursor serves all of them.
        bool wanted = pointers.Contains(pointer);
        TextPosition start = wanted ? _cursor.MoveTo((int)_reader.TokenStartIndex) : default;
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

        if (wanted)
        {
            int length = _cursor.MoveTo((int)_reader.BytesConsumed).Offset - start.Offset;
            _found.TryAdd(pointer, new SourceSpan(start.Line, start.Column, start.Offset, length));
        }
    }
}
