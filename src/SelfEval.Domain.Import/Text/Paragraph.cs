namespace SelfEval.Domain.Import.Text;

/// <summary>A paragraph put together from the lines over which it was printed.</summary>
internal sealed class Paragraph(string text, Segment[] segments)
{
    /// <summary>Its words: the lines without the blanks at their ends, put together.</summary>
    public string Text => text;

    /// <summary>Its number at its start, or the default where it has none.</summary>
    public NumberMark Mark { get; init; }

    /// <summary>Where in <see cref="Text"/> the words behind the number begin.</summary>
    public int BodyStart => Mark.Length;

    /// <summary>The words behind the number.</summary>
    public string Body => BodyStart == 0 ? text : text[BodyStart..];

    /// <summary>Where in the document the paragraph begins.</summary>
    public int SourceStart => segments[0].Source;

    /// <summary>Where in the document the paragraph ends.</summary>
    public int SourceEnd => segments[^1].Source + segments[^1].Length;

    /// <summary>The pieces of the document that it was put together from.</summary>
    public ReadOnlySpan<Segment> Segments => segments;

    /// <summary>Where in the document a character of <see cref="Text"/> stands.</summary>
    public int ToSource(int index)
    {
        int at = SegmentAt(index);

        // A blank put in between two lines stands where the second begins.
        return at == segments.Length ? SourceEnd : segments[at].Source + Math.Max(index - segments[at].Start, 0);
    }

    /// <summary>The first segment that ends behind a character.</summary>
    private int SegmentAt(int index)
    {
        int low = 0;
        int high = segments.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = segments[middle].Start + segments[middle].Length <= index ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>A part of the paragraph as a paragraph, the blanks at its ends left out.</summary>
    public Paragraph Slice(int start, int end, NumberMark mark = default)
    {
        (start, end) = Chars.Trim(text, start, end);
        if (start == 0 && end == text.Length && mark == Mark)
        {
            return this;
        }

        List<Segment> parts = [];
        for (int at = SegmentAt(start); at < segments.Length && segments[at].Start < end; at++)
        {
            Segment segment = segments[at];
            int from = Math.Max(start, segment.Start);
            int to = Math.Min(end, segment.Start + segment.Length);
            if (from < to)
            {
                parts.Add(new(from - start, segment.Source + (from - segment.Start), to - from));
            }
        }

        return new(text[start..end], parts.Count == 0 ? [new(0, ToSource(start), 0)] : [.. parts]) { Mark = mark };
    }
}

/// <summary>A run of a paragraph's text and where it stands in the document.</summary>
/// <param name="Start">Where in the paragraph it begins.</param>
/// <param name="Source">Where in the document it begins.</param>
/// <param name="Length">How long it is.</param>
internal readonly record struct Segment(int Start, int Source, int Length);
