using System.Buffers;

namespace SelfEval.Domain.Import.Text;

/// <summary>Lists within one paragraph: 一是…；二是…, 1.…；2.…, （1）…；（2）….</summary>
internal static class InlineList
{
    /// <summary>The level of 一是, 二是.</summary>
    public const int Level = 6;

    private const string Han = "一二三四五六七八九十";

    private static readonly SearchValues<char> Ends = SearchValues.Create("。；：:;， ");

    /// <summary>Adds the words before the list, then its items, each with its number; the paragraph itself where it holds no list.</summary>
    public static void Split(Paragraph paragraph, List<Paragraph> parts)
    {
        List<(int Start, NumberMark Mark)>? items = Items(paragraph);
        if (items is null or { Count: < 2 })
        {
            parts.Add(paragraph);
            return;
        }

        if (items[0].Start > 0)
        {
            Paragraph before = paragraph.Slice(0, items[0].Start, paragraph.Mark);
            if (before.Text.Length > before.BodyStart)
            {
                parts.Add(before);
            }
        }

        for (int i = 0; i < items.Count; i++)
        {
            int end = i + 1 < items.Count ? items[i + 1].Start : paragraph.Text.Length;
            parts.Add(paragraph.Slice(items[i].Start, end, items[i].Mark));
        }
    }

    /// <summary>Where numbers stand that count up from 1, all of one kind; they stand at the start, or behind the end of something.</summary>
    private static List<(int Start, NumberMark Mark)>? Items(Paragraph paragraph)
    {
        string text = paragraph.Text;
        List<(int, NumberMark)>? items = null;
        int level = 0;
        if (paragraph.Mark is { Level: >= 3, Ordinal: 1 } first)
        {
            items = [(0, first)];
            level = first.Level;
        }

        int at = paragraph.BodyStart;
        while (at < text.Length)
        {
            NumberMark mark = Mark(text.AsSpan(at));
            if (mark.Level > 0 && mark.Ordinal == (items?.Count ?? 0) + 1 && (level == 0 || level == mark.Level) && at + mark.Length < text.Length)
            {
                level = mark.Level;
                (items ??= []).Add((at, mark));
            }

            int end = text.AsSpan(at).IndexOfAny(Ends);
            at = end < 0 ? text.Length : at + end + 1;
        }

        return items;
    }

    private static NumberMark Mark(ReadOnlySpan<char> text)
    {
        if (text.Length > 2 && text[1] == '是' && Han.IndexOf(text[0], StringComparison.Ordinal) is >= 0 and var place)
        {
            return new(Level, place + 1, text[2] == '，' ? 3 : 2);
        }

        return text[0] is '（' or '(' or (>= '0' and <= '9') or (>= '①' and <= '⑳') ? NumberMark.Read(text) : default;
    }
}
