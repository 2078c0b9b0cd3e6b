using SelfEval.Domain.Import.Packed;

namespace SelfEval.Domain.Import.Text;

/// <summary>Cuts a document into sections and paragraphs.</summary>
internal sealed partial class Outline
{
    private readonly SourceText _source;
    private readonly List<Line> _lines = [];
    private readonly int[] _ordinals = new int[NumberMark.Deepest + 1];
    private readonly List<Section> _open = [];
    private readonly List<(int Start, int End)> _pending = [];
    private readonly bool _isIndented;
    private NumberMark _mark;
    private bool _isHeading;
    private TextTable? _table;

    /// <summary>Characters of the longest line.</summary>
    private int _width;

    private Outline(SourceText source, Budget budget)
    {
        _source = source;
        _isIndented = Split(budget);
    }

    /// <summary>The sections in the order of the document; the first is what stands before any heading.</summary>
    public List<Section> Sections { get; } = [new(SectionKind.Front, "", 0, 0)];

    /// <summary>Parts of the document that only order its pages: numbers of headings, items, pages and attachments.</summary>
    public List<(int Start, int End)> Ordering { get; } = [];

    /// <summary>The document.</summary>
    public SourceText Source => _source;

    private Section Current => Sections[^1];

    /// <summary>Cuts the document.</summary>
    public static Outline Of(SourceText source, Budget budget)
    {
        Outline outline = new(source, budget);
        for (int line = 0; line < outline._lines.Count; line++)
        {
            line = outline.Read(line);
        }

        outline.Flush();
        return outline;
    }

    /// <summary>Finds the lines that hold something; says whether paragraphs are told by indents.</summary>
    private bool Split(Budget budget)
    {
        string text = _source.Text;
        int indented = 0;
        for (int line = 0; line < _source.LineCount; line++)
        {
            budget.Step();
            int start = _source.LineStart(line);
            (int from, int end) = Chars.Trim(text, start, _source.LineEnd(line));
            if (from == end)
            {
                continue;
            }

            ReadOnlySpan<char> indent = text.AsSpan(start, from - start);
            bool isIndented = indent.Count('\u3000') >= 2 || indent.Count(' ') >= 4 || indent.Contains('\t');
            indented += isIndented ? 1 : 0;
            _width = Math.Max(_width, end - from);
            _lines.Add(new(from, end, isIndented));
        }

        return indented >= 3 && indented < _lines.Count;
    }

    /// <summary>Reads one line and, where a heading goes on in the next, that one too; returns the last line read.</summary>
    private int Read(int at)
    {
        Line line = _lines[at];
        ReadOnlySpan<char> text = Text(line);
        if (Furniture.IsPageNumber(text, at > 0 ? Gap(_lines[at - 1], line) : default) || Furniture.IsAttachmentNumber(text))
        {
            Ordering.Add((line.Start, line.End));
            return at;
        }

        if (TableRow.Split(_source.Text, RowStart(line), line.End) is { } cells)
        {
            Flush();
            if (_table is null)
            {
                Current.Tables.Add(_table = new TextTable());
            }

            _table.Rows.Add(cells);
            return at;
        }

        _table = null;
        if (text[0] == Rows.Beside)
        {
            Flush();
            Sections.Add(new(SectionKind.Attachment, "", 0, line.End));
            _open.Clear();
            return at;
        }

        NumberMark mark = NumberMark.Read(text);
        bool isDate = SignatureReader.IsDateLine(text);
        if (!isDate && !StartsParagraph(at, text, mark))
        {
            _pending.Add((line.Start, line.End));
            return at;
        }

        Flush();
        _pending.Add((line.Start, line.End));
        _mark = mark;
        if (Current.Kind != SectionKind.Front && (isDate || IsSignatureUnit(at)))
        {
            Sign();
            return at;
        }

        return mark.Level > 0 || (IsTitle(text) && !TitleGoesOn(at)) ? ReadHeading(at, text, mark) : at;
    }

    private bool StartsParagraph(int at, ReadOnlySpan<char> text, NumberMark mark)
    {
        if (_pending.Count == 0 || !_source.IsWrapped || _isHeading || Current.Kind is SectionKind.Front or SectionKind.Signature)
        {
            return true;
        }

        bool isClosed = _isIndented ? _lines[at].IsIndented : EndsSentence();
        return isClosed || (mark.Level > 0 && (mark.Level < 3 || mark.Ordinal == 1 || mark.Ordinal == (_mark.Level == mark.Level ? _mark.Ordinal : _ordinals[mark.Level]) + 1)) || IsSignatureUnit(at);
    }

    private bool EndsSentence()
    {
        (int start, int end) = _pending[^1];
        char last = _source.Text[end - 1];
        return Chars.IsSentenceEnd(last) || (Chars.IsClosing(last) && end - start > 1 && Chars.IsSentenceEnd(_source.Text[end - 2]));
    }

    /// <summary>Whether the line is the name above the date at the end.</summary>
    private bool IsSignatureUnit(int at) =>
        at + 1 < _lines.Count && Text(_lines[at]) is { Length: <= SectionTitles.Longest } name && !name.ContainsAny("。；，,;") && NumberMark.Read(name).Level == 0
        && SignatureReader.IsDateLine(Text(_lines[at + 1]));

    private void Sign()
    {
        if (Current.Kind != SectionKind.Signature)
        {
            _open.Clear();
            Sections.Add(new(SectionKind.Signature, "", 0, _pending[0].Start));
        }

        Flush();
    }

    /// <summary>Ends the paragraph that is being read.</summary>
    private void Flush()
    {
        if (_pending.Count == 0)
        {
            return;
        }

        Paragraph paragraph = Join();
        bool isHeading = _isHeading;
        _pending.Clear();
        _isHeading = false;
        if (_mark.Level > 0)
        {
            _ordinals[_mark.Level] = _mark.Ordinal;
            Ordering.Add((paragraph.SourceStart, paragraph.ToSource(Math.Max(_mark.Length - 1, 0)) + 1));
        }

        if (Current.Kind != SectionKind.Signature && TryOpen(paragraph, isHeading))
        {
            return;
        }

        if (Current.Kind == SectionKind.Signature && !SignatureReader.IsDateLine(paragraph.Text) && Current.Paragraphs.Exists(one => SignatureReader.IsDateLine(one.Text)))
        {
            // Nothing that is signed stands behind the signature.
            if (TryOpen(paragraph, isHeading))
            {
                return;
            }

            Sections.Add(new(SectionKind.Attachment, "", 0, paragraph.SourceStart));
        }

        Current.Paragraphs.Add(paragraph);
    }

    private Paragraph Join()
    {
        if (_pending is [var only])
        {
            return new(_source.Text[only.Start..only.End], [new(0, only.Start, only.End - only.Start)]) { Mark = _mark };
        }

        Segment[] segments = new Segment[_pending.Count];
        int length = 0;
        for (int i = 0; i < segments.Length; i++)
        {
            (int start, int end) = _pending[i];

            // Two numbers at the ends of two lines are not one, unless the line is as long as lines are.
            length += i > 0 && _pending[i - 1].End - _pending[i - 1].Start < _width * 4 / 5 && NeedsBlank(_source.Text[_pending[i - 1].End - 1], _source.Text[start]) ? 1 : 0;
            segments[i] = new(length, start, end - start);
            length += end - start;
        }

        string text = string.Create(length, (segments, _source.Text), static (span, state) =>
        {
            span.Fill(' ');
            foreach (Segment segment in state.segments)
            {
                state.Text.AsSpan(segment.Source, segment.Length).CopyTo(span[segment.Start..]);
            }
        });
        return new(text, segments) { Mark = _mark };
    }

    private static bool NeedsBlank(char before, char after) =>
        char.IsAsciiLetterOrDigit(Chars.Narrow(before)) && char.IsAsciiLetterOrDigit(Chars.Narrow(after));

    /// <summary>Tabs before the first words of a row are empty cells.</summary>
    private int RowStart(Line line)
    {
        int start = line.Start;
        while (start > 0 && _source.Text[start - 1] == '\t' && Text(line).Contains('\t'))
        {
            start--;
        }

        return start;
    }

    private ReadOnlySpan<char> Text(Line line) => _source.Text.AsSpan(line.Start, line.End - line.Start);

    private ReadOnlySpan<char> Gap(Line before, Line after) => _source.Text.AsSpan(before.End, after.Start - before.End);

    private readonly record struct Line(int Start, int End, bool IsIndented);
}
