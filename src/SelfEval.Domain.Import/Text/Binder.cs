using System.Buffers;
using SelfEval.Domain.Import.Packed;
using SelfEval.Domain.Import.Tables;

namespace SelfEval.Domain.Import.Text;

/// <summary>Keeps what became of each numeral of a document, and where each value of the report is printed.</summary>
internal sealed class Binder
{
    private const int MaxExcerpt = 80;

    /// <summary>A report names about so many places; a table of this size need not grow.</summary>
    private const int UsualPlaces = 160;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789０１２３４５６７８９元之分");

    private readonly SourceText _source;
    private readonly List<Numeral> _numerals;
    private readonly List<(int Start, int End, string Pointer)> _passages = new(32);

    public Binder(SourceText source, Budget budget)
    {
        _source = source;
        Budget = budget;
        _numerals = new(Math.Min(source.Text.Length / 48, 4096));
        Scan();
    }

    /// <summary>What reading may still cost; null once it is done.</summary>
    public Budget? Budget { get; set; }

    /// <summary>Where values are printed.</summary>
    public Dictionary<string, SourcePlace> Places { get; } = new(UsualPlaces, StringComparer.Ordinal);

    /// <summary>Figures that fit several fields.</summary>
    public List<FigureAmbiguity> Ambiguities { get; } = [];

    /// <summary>What was not understood.</summary>
    public List<UnreadText> Unread { get; } = [];

    /// <summary>Says that a part of the document is the value of a field.</summary>
    /// <param name="pointer">The JSON Pointer of the field.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="withNumerals">Whether the numerals in it are the field, too; not where it is text.</param>
    public void Field(string pointer, int start, int end, bool withNumerals = true)
    {
        Budget?.Step();
        Places.TryAdd(pointer, _source.Place(start, end - start));
        if (withNumerals)
        {
            Numerals(pointer, start, end);
        }
    }

    /// <summary>Says that the numerals in a part of the document are those of a field that is placed elsewhere.</summary>
    public void Numerals(string pointer, int start, int end)
    {
        for (int at = From(start); at < _numerals.Count && _numerals[at].Start < end; at++)
        {
            Numeral numeral = _numerals[at];
            _numerals[at] = numeral with { Binding = NumeralBinding.Field, Pointers = numeral.Pointers.IsAbsent ? [pointer] : numeral.Pointers.Add(pointer) };
        }
    }

    /// <summary>Whether a field holds the first numeral from a place on.</summary>
    public bool IsPlaced(int start) => From(start) is var at && at < _numerals.Count && _numerals[at].Binding != NumeralBinding.Unbound;

    /// <summary>Says that a text of the report holds a paragraph.</summary>
    public void Passage(string pointer, Paragraph paragraph) => Passage(pointer, paragraph.SourceStart, paragraph.SourceEnd);

    /// <summary>Says that a text of the report holds a part of the document.</summary>
    public void Passage(string pointer, int start, int end)
    {
        Budget?.Step();
        _passages.Add((start, end, pointer));
        if (Places.TryGetValue(pointer, out SourcePlace place))
        {
            // A passage of several paragraphs reaches from the first to the last.
            int from = Math.Min(place.Span.Offset, start);
            Places[pointer] = _source.Place(from, Math.Max(place.Span.Offset + place.Span.Length, end) - from);
        }
        else
        {
            Places.Add(pointer, _source.Place(start, end - start));
        }
    }

    /// <summary>Says that a part of the document only orders it.</summary>
    public void Ordering(int start, int end)
    {
        for (int at = From(start); at < _numerals.Count && _numerals[at].Start < end; at++)
        {
            _numerals[at] = _numerals[at] with { Binding = NumeralBinding.Ordering };
        }
    }

    /// <summary>Says that a figure fits several fields.</summary>
    public void Ambiguous(int start, int end, bool isConflict, params string[] pointers) =>
        Ambiguities.Add(new(_source.Place(start, end - start), _source.Text[start..end], [.. pointers], isConflict));

    /// <summary>Says that a part of the document was not understood.</summary>
    public void NotUnderstood(int start, int end, UnreadReason reason) =>
        Unread.Add(new(_source.Place(start, end - start), TableProblem.Excerpt(_source.Text.AsSpan(start, end - start), MaxExcerpt).ReplaceLineEndings(" "), reason));

    /// <summary>Every numeral with what became of it.</summary>
    public SourceNumeral[] Finish()
    {
        _passages.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        SourceNumeral[] result = new SourceNumeral[_numerals.Count];
        int passage = 0;
        for (int i = 0; i < result.Length; i++)
        {
            Numeral numeral = _numerals[i];
            while (passage < _passages.Count && _passages[passage].End <= numeral.Start)
            {
                passage++;
            }

            NumeralBinding binding = numeral.Binding;
            ValueList<string> pointers = numeral.Pointers.IsAbsent ? [] : numeral.Pointers;
            if (binding == NumeralBinding.Unbound && passage < _passages.Count && _passages[passage].Start <= numeral.Start)
            {
                binding = NumeralBinding.Passage;
                pointers = [_passages[passage].Pointer];
            }

            result[i] = new(_source.Place(numeral.Start, numeral.Length), _source.Text.Substring(numeral.Start, numeral.Length), binding, pointers);
        }

        PlaceLists();
        return result;
    }

    /// <summary>A list stands where its first item does.</summary>
    private void PlaceLists()
    {
        List<(string Pointer, int Length, SourcePlace Place)> lists = [];
        foreach ((string pointer, SourcePlace place) in Places)
        {
            for (int at = pointer.IndexOf("/0", StringComparison.Ordinal); at > 0; at = pointer.IndexOf("/0", at + 1, StringComparison.Ordinal))
            {
                if (at + 2 == pointer.Length || pointer[at + 2] == '/')
                {
                    lists.Add((pointer, at, place));
                }
            }
        }

        Dictionary<string, SourcePlace>.AlternateLookup<ReadOnlySpan<char>> places = Places.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach ((string pointer, int length, SourcePlace place) in lists)
        {
            places.TryAdd(pointer.AsSpan(0, length), place);
        }
    }

    private int From(int start)
    {
        int low = 0;
        int high = _numerals.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _numerals[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void Scan()
    {
        ReadOnlySpan<char> text = _source.Text;
        int at = 0;
        while (at < text.Length && text[at..].IndexOfAny(Digits) is >= 0 and var found)
        {
            Budget?.Step();
            int start = at + found;
            if (!Chars.IsDigit(text[start]))
            {
                at = ScanCharacters(text, at, start);
                continue;
            }

            at = start + NumeralText.Length(text[start..]);
            _numerals.Add(new(start, at - start, NumeralBinding.Unbound, default));
        }
    }

    /// <summary>Adds the numeral in characters before 元 or 分, or behind 百分之; returns from where to go on.</summary>
    private int ScanCharacters(ReadOnlySpan<char> text, int from, int at)
    {
        Span<char> digits = stackalloc char[2 * ChineseNumeral.Longest];
        if (text[at] == '之')
        {
            int length = text[..at].EndsWith("百分") ? ChineseNumeral.Percentage(text[(at + 1)..], digits, out _) : 0;
            if (length > 0)
            {
                _numerals.Add(new(at + 1, length, NumeralBinding.Unbound, default));
            }

            return at + 1 + length;
        }

        if (at == from || !ChineseNumeral.IsPart(text[at - 1]))
        {
            return at + 1;
        }

        int start = Math.Max(ChineseNumeral.StartOf(text, at), from);
        ReadOnlySpan<char> numeral = text[start..];
        bool isPart = start > 0 && (text[start - 1] is '几' or '数' or '第' || Chars.IsDigit(text[start - 1]));
        int taken = isPart ? 0 : text[at] == '元' ? ChineseNumeral.Amount(numeral, digits, out _) : ChineseNumeral.Score(numeral, digits, out _);
        if (taken > 0)
        {
            _numerals.Add(new(start, taken, NumeralBinding.Unbound, default));
        }

        return at + 1;
    }

    private readonly record struct Numeral(int Start, int Length, NumeralBinding Binding, ValueList<string> Pointers);
}
