using SelfEval.Domain.Import.Sheets;
using SelfEval.Domain.Serialization;

namespace SelfEval.Domain.Import.Text;

/// <summary>The text of a document with its lines.</summary>
internal sealed class SourceText
{
    private readonly List<int> _lineStarts = [0];
    private readonly List<SheetCell>? _cells;
    private readonly TextOrigin? _origin;

    /// <summary>The text and where its lines begin.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isWrapped">Whether a paragraph may go on in the next line, as in plain text and PDF.</param>
    /// <param name="cells">In the text of a workbook its cells, in order.</param>
    /// <param name="origin">Where the text stood in the file that it was taken from, if that is text, too.</param>
    public SourceText(string text, bool isWrapped, List<SheetCell>? cells = null, TextOrigin? origin = null)
    {
        Text = text;
        _cells = cells;
        _origin = origin;
        IsWrapped = isWrapped;
        int from = 0;
        while (text.AsSpan(from).IndexOfAny('\n', '\r') is >= 0 and var found)
        {
            int at = from + found;
            from = at + (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1);
            _lineStarts.Add(from);
        }
    }

    /// <summary>The characters.</summary>
    public string Text { get; }

    /// <summary>Whether a paragraph may go on in the next line.</summary>
    public bool IsWrapped { get; }

    /// <summary>How many lines there are.</summary>
    public int LineCount => _lineStarts.Count;

    /// <summary>Where a line, counted from 0, begins.</summary>
    public int LineStart(int line) => _lineStarts[line];

    /// <summary>Where a line, counted from 0, ends, its line break included.</summary>
    public int LineEnd(int line) => line + 1 < _lineStarts.Count ? _lineStarts[line + 1] : Text.Length;

    /// <summary>The place of some of the text.</summary>
    public SourcePlace Place(int offset, int length)
    {
        if (_origin is not null)
        {
            return _origin.Place(offset, length);
        }

        if (_cells is not null && CellAt(offset) is { } cell)
        {
            return new(new SourceSpan(cell.Row, cell.Column, offset - cell.Start, length), cell.Sheet, WorkbookText.Address(cell.Row, cell.Column));
        }

        int found = _lineStarts.BinarySearch(offset);
        int line = found >= 0 ? found : ~found - 1;
        return new(new SourceSpan(line + 1, offset - _lineStarts[line] + 1, offset, length));
    }

    private SheetCell? CellAt(int offset)
    {
        int low = 0;
        int high = _cells!.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _cells[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low < _cells.Count ? _cells[low] : null;
    }
}
