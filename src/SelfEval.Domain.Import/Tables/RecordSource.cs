using Sylvan.Data.Csv;

namespace SelfEval.Domain.Import.Tables;

/// <summary>
/// The records of a CSV text (RFC 4180), each with the line in which it begins. Where the quotes of a record are broken, or it
/// is too long, its first line alone is given as a faulty record and reading goes on behind it, so that one broken quote
/// does not swallow the good rows below.
/// </summary>
internal sealed class RecordSource : IDisposable
{
    /// <summary>As much of a faulty record as anybody wants to see.</summary>
    private const int MaxExcerpt = 400;

    private readonly ReplayText _text;
    private readonly CsvDataReaderOptions _options;
    private readonly char[] _buffer;
    private readonly char[] _excerpt = new char[MaxExcerpt + 1];
    private CsvDataReader? _csv;
    private long _position;
    private int _nextLine = 1;
    private int _excerptLength;

    public RecordSource(TextReader text, char delimiter, int maxRecordLength)
    {
        _text = new ReplayText(text, maxRecordLength);
        _buffer = new char[maxRecordLength];
        _options = new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = delimiter,
            CsvStyle = CsvStyle.Standard,
            ResultSetMode = ResultSetMode.SingleResult,

            // A row that begins with # is a row.
            Comment = '\0',
            BufferSize = maxRecordLength,
            MaxBufferSize = maxRecordLength,
            OwnsReader = false,
        };
    }

    /// <summary>The line of the text in which the record begins, the first being 1.</summary>
    public int Line { get; private set; }

    /// <summary>Why the record has no cells.</summary>
    public RecordFault Fault { get; private set; }

    /// <summary>Whether it goes over several lines.</summary>
    public bool HasLines => _nextLine > Line + 1;

    /// <summary>How many cells it has.</summary>
    public int CellCount => Fault == RecordFault.None ? _csv!.RowFieldCount : 0;

    /// <summary>The record as it stands in the text; of a faulty one no more than an excerpt.</summary>
    public ReadOnlySpan<char> Raw => Fault == RecordFault.None ? _csv!.GetRawRecordSpan() : _excerpt.AsSpan(0, _excerptLength);

    /// <summary>Whether the record holds bytes that are no text; hardly any table has some, so rows are searched only behind the first.</summary>
    public bool IsDamaged => _text.IsDamaged && Raw.Contains(TextSource.NoText);

    /// <summary>The text of a cell.</summary>
    public ReadOnlySpan<char> Cell(int index) => _csv!.GetFieldSpan(index);

    /// <summary>Goes to the next record; false behind the last.</summary>
    public bool Read()
    {
        Line = _nextLine;
        Fault = RecordFault.None;
        try
        {
            _csv ??= CsvDataReader.Create(_text, _buffer, _options);
            if (!_csv.Read())
            {
                return false;
            }
        }
        catch (CsvRecordTooLargeException)
        {
            return Recover(RecordFault.TooLong);
        }
        catch (CsvFormatException)
        {
            return Recover(RecordFault.Quotes);
        }

        ReadOnlySpan<char> raw = _csv.GetRawRecordSpan();
        _position += raw.Length;
        _nextLine += LinesIn(raw);
        return true;
    }

    /// <summary>Takes the record for one whose quotes are broken, if it goes over several lines: its first line alone is faulty then.</summary>
    /// <returns>Whether it does.</returns>
    public bool Reject()
    {
        if (!HasLines)
        {
            return false;
        }

        _position -= Raw.Length;
        _nextLine = Line;
        return Recover(RecordFault.Quotes);
    }

    public void Dispose()
    {
        _csv?.Dispose();
        _text.Dispose();
    }

    private static int LinesIn(ReadOnlySpan<char> raw)
    {
        int lines = 0;
        while (raw.IndexOfAny('\r', '\n') is >= 0 and var end)
        {
            lines++;
            raw = raw[(end + (raw[end] == '\r' && end + 1 < raw.Length && raw[end + 1] == '\n' ? 2 : 1))..];
        }

        return lines;
    }

    private bool Recover(RecordFault fault)
    {
        _csv?.Dispose();
        _csv = null;
        _text.Return(_position);
        bool isEmpty = !TakeLine();
        _position = _text.Position;
        _nextLine++;
        Fault = fault;
        return !isEmpty;
    }

    /// <summary>Takes the rest of the line, keeping its start.</summary>
    private bool TakeLine()
    {
        _excerptLength = 0;
        int taken = 0;
        for (int c = _text.Read(); c >= 0; c = _text.Read())
        {
            taken++;
            if (c is '\r' or '\n')
            {
                if (c == '\r' && _text.Peek() == '\n')
                {
                    _text.Read();
                }

                break;
            }

            if (_excerptLength < _excerpt.Length)
            {
                _excerpt[_excerptLength++] = (char)c;
            }
        }

        return taken > 0;
    }
}
