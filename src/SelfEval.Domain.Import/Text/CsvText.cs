using System.Text;

namespace SelfEval.Domain.Import.Text;

/// <summary>Takes the text out of CSV (RFC 4180 with comma, tab or semicolon): a line for each record, whose places are those of the file.</summary>
internal sealed class CsvText
{
    private const int SampleLines = 40;

    private readonly string _raw;
    private readonly char _delimiter;
    private readonly StringBuilder _text = new();
    private readonly List<TextRun> _runs = [];
    private readonly List<(int Start, int End)> _cells = [];
    private int _at;

    private CsvText(string raw)
    {
        _raw = raw;
        _delimiter = Delimiter(raw);
    }

    /// <summary>The text of a table.</summary>
    public static SourceText Read(string raw)
    {
        CsvText csv = new(raw);
        bool isTable = false;
        while (csv._at < raw.Length)
        {
            csv.ReadRecord();
            int filled = csv._cells.FindAll(csv.HasWords).Count;
            isTable = filled > 1 || (isTable && !(filled == 1 && SectionTitles.IsNumbered(raw.AsSpan()[csv._cells[0].Start..csv._cells[0].End])));
            csv.Write(filled, isTable);
        }

        return new SourceText(csv._text.ToString(), isWrapped: false, origin: new TextOrigin(new SourceText(raw, isWrapped: false), csv._runs));
    }

    /// <summary>The one of the three that most of the first lines have; a comma where none has any.</summary>
    private static char Delimiter(string raw)
    {
        int[] lines = new int[3];
        int seen = 0;
        foreach (ReadOnlySpan<char> line in raw.AsSpan().EnumerateLines())
        {
            lines[0] += line.Contains(',') ? 1 : 0;
            lines[1] += line.Contains('\t') ? 1 : 0;
            lines[2] += line.Contains(';') ? 1 : 0;
            if (++seen == SampleLines)
            {
                break;
            }
        }

        return lines[1] > lines[0] && lines[1] >= lines[2] ? '\t' : lines[2] > lines[0] ? ';' : ',';
    }

    /// <summary>Finds the cells of the next record, without their quotes.</summary>
    private void ReadRecord()
    {
        _cells.Clear();
        while (true)
        {
            if (_at < _raw.Length && _raw[_at] == '"')
            {
                int close = Close(_at + 1);
                _cells.Add((_at + 1, close));
                _at = Math.Min(close + 1, _raw.Length);
                _at = End(_at);
            }
            else
            {
                int start = _at;
                _at = End(_at);
                _cells.Add((start, _at));
            }

            if (_at == _raw.Length)
            {
                return;
            }

            if (_raw[_at++] != _delimiter)
            {
                _at += _raw[_at - 1] == '\r' && _at < _raw.Length && _raw[_at] == '\n' ? 1 : 0;
                return;
            }
        }
    }

    private int End(int from)
    {
        int length = _raw.AsSpan(from).IndexOfAny(_delimiter, '\r', '\n');
        return length < 0 ? _raw.Length : from + length;
    }

    /// <summary>Where the quote stands that closes a cell. A quote that nothing closes ends with its line, and does not swallow the rows below.</summary>
    private int Close(int from)
    {
        for (int at = from; at < _raw.Length; at++)
        {
            if (_raw[at] != '"')
            {
                continue;
            }

            if (at + 1 < _raw.Length && _raw[at + 1] == '"')
            {
                at++;
                continue;
            }

            return at;
        }

        int line = _raw.AsSpan(from).IndexOfAny('\r', '\n');
        return line < 0 ? _raw.Length : from + line;
    }

    private bool HasWords((int Start, int End) cell) => _raw.AsSpan(cell.Start, cell.End - cell.Start).IndexOfAnyExcept(Marks.Blanks) >= 0;

    private void Write(int filled, bool isTable)
    {
        // A title stands alone in its row, above the first row of several cells.
        int column = isTable ? 0 : _cells.FindIndex(HasWords) + 1;
        for (int at = 0; at < _cells.Count && filled > 0; at++)
        {
            if (!HasWords(_cells[at]))
            {
                continue;
            }

            _text.Append(Rows.Mark, Math.Max(at + 1 - column, 0));
            column = at + 1;
            WriteCell(_cells[at].Start, _cells[at].End);
        }

        _text.Append('\n');
    }

    /// <summary>Writes a cell run by run: of two quotes in a row the second is left out.</summary>
    private void WriteCell(int start, int end)
    {
        while (start < end)
        {
            int pair = _raw.AsSpan(start, end - start).IndexOf("\"\"", StringComparison.Ordinal);
            int stop = pair < 0 ? end : start + pair + 1;
            _runs.Add(new(_text.Length, start));
            Rows.Append(_text, _raw.AsSpan(start, stop - start));
            start = pair < 0 ? end : stop + 1;
        }
    }
}
