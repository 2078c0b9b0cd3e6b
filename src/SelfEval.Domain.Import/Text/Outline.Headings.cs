namespace SelfEval.Domain.Import.Text;

/// <summary>Tells headings from paragraphs, and opens sections.</summary>
internal sealed partial class Outline
{
    /// <summary>Reads a line with a number, or with a title that is known without one, as a heading if it is one.</summary>
    private int ReadHeading(int at, ReadOnlySpan<char> text, NumberMark mark)
    {
        int last = at;
        if (_source.IsWrapped || mark.Length == text.Length)
        {
            // A page may break inside a heading, or between its number and its words.
            ReadOnlySpan<char> next = at + 1 < _lines.Count ? Text(_lines[at + 1]) : default;
            bool mayGoOn = next.Length is > 0 and <= 15 && NumberMark.Read(next).Level == 0 && !next.ContainsAny(Marks.NotInHeadingRest) && !SignatureReader.IsDateLine(next);
            if (mayGoOn && (mark.Length == text.Length || (text.Length <= SectionTitles.Longest && SectionTitles.Find(string.Concat(text[mark.Length..], next)) != SectionKind.Unknown)))
            {
                last++;
                _pending.Add((_lines[last].Start, _lines[last].End));
            }
        }

        _isHeading = mark.Level > 0 && LooksLikeTitle(last > at ? string.Concat(text[mark.Length..], Text(_lines[last])) : text[mark.Length..]);
        _isHeading |= mark.Level == 0;
        return last;
    }

    /// <summary>Whether a line without a number is a heading: one that is known, with no figures but a year in it.</summary>
    private static bool IsTitle(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> words = line.Length > 5 && line[4] == '年' ? line[5..] : line;
        return LooksLikeTitle(line) && words.IndexOfAnyInRange('0', '9') < 0 && words.IndexOfAnyInRange('０', '９') < 0 && SectionTitles.Find(WithoutUnit(line)) != SectionKind.Unknown;
    }

    /// <summary>Whether the line is the start of the title of the report, whose end, 绩效自评报告, stands below it.</summary>
    private bool TitleGoesOn(int at)
    {
        for (int next = at + 1; Current.Kind == SectionKind.Front && next < Math.Min(at + 3, _lines.Count); next++)
        {
            ReadOnlySpan<char> below = Text(_lines[next]);
            if (below.Length <= SectionTitles.Longest && NumberMark.Read(below).Level == 0
                && (below.TrimEnd("）)").EndsWith("报告", StringComparison.Ordinal) || below.Contains("自评表", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool LooksLikeTitle(ReadOnlySpan<char> title) =>
        title.Length is > 0 and <= SectionTitles.Longest && !WithoutUnit(title).TrimEnd("：:").ContainsAny(Marks.NotInTitles);

    /// <summary>支出情况（单位：万元）is 支出情况.</summary>
    private static ReadOnlySpan<char> WithoutUnit(ReadOnlySpan<char> title) =>
        title is [.., '）' or ')'] && title.LastIndexOfAny("（(") is > 0 and var bracket && title[bracket..].Contains("单位", StringComparison.Ordinal) ? title[..bracket] : title;

    /// <summary>Opens a section if the paragraph is a heading, or begins with one.</summary>
    private bool TryOpen(Paragraph paragraph, bool isHeading)
    {
        NumberMark mark = paragraph.Mark;
        ReadOnlySpan<char> body = paragraph.Text.AsSpan(mark.Length);
        int end = isHeading ? body.Length : mark.Level > 0 ? body[..Math.Min(body.Length, SectionTitles.Longest)].IndexOfAny("。：:") : -1;
        if (end <= 0)
        {
            return false;
        }

        ReadOnlySpan<char> title = WithoutUnit(body[..end]).TrimEnd("：:");
        int level = mark.Level == 0 ? 4 : mark.Level;

        int depth = _open.FindLastIndex(section => section.Level < level);
        Section? parent = depth >= 0 ? _open[depth] : null;
        SectionKind kind = SectionTitles.Find(title);

        // 2.未完成的绩效目标。 in a line of its own, beside 1.执行率情况。 that was one; not a sentence with a number, which says something.
        isHeading |= kind != SectionKind.Unknown && mark.Level > 0 && end == body.Length - 1 && body[end] == '。' && Current.Level == level && Current.Heading.Length > 0;
        bool isItem = parent is { IsList: true } && !(isHeading && level <= 2 && kind != SectionKind.Unknown);
        if (kind == SectionKind.Unknown && level <= 2 && isHeading)
        {
            kind = SectionTitles.Guess(title);
        }

        bool isBelow = parent == Current || Current.Kind == SectionKind.Front;
        if (isItem ? isBelow || kind == SectionKind.Unknown && !isHeading : kind == SectionKind.Unknown && (!isHeading || (isBelow && parent is { IsInherited: true })))
        {
            return false;
        }

        _open.RemoveRange(depth + 1, _open.Count - depth - 1);
        if (kind == SectionKind.Unknown && parent is { IsInherited: true, IsList: false })
        {
            // Behind other parts of the same section, a part called something unknown is still about the same.
            Sections.Add(new(parent.Kind, "", level, paragraph.SourceStart));
            return false;
        }

        // What nobody knows as a heading may be a sentence: only its number says nothing.
        int ordering = kind == SectionKind.Unknown ? mark.Length : mark.Length + end;
        if (ordering > 0)
        {
            Ordering.Add((paragraph.SourceStart, paragraph.ToSource(ordering - 1) + 1));
        }

        Section section = new(kind, isHeading ? paragraph.Text : paragraph.Text[..(mark.Length + end)], level, paragraph.SourceStart);
        Sections.Add(section);
        _open.Add(section);
        if (kind == SectionKind.Unknown && paragraph.Slice(mark.Length, paragraph.Text.Length) is { } unknown && unknown.Text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            section.Paragraphs.Add(unknown);
        }
        else if (!isHeading && paragraph.Slice(mark.Length + end + 1, paragraph.Text.Length) is { Text.Length: > 0 } rest)
        {
            section.Paragraphs.Add(rest);
        }

        return true;
    }
}
