namespace SelfEval.Domain.Import.Text;

/// <summary>The number at the start of a heading or list item: 一、 （一） 1. （1） and their variants, the single characters ㈠ ⒈ ⑴ among them.</summary>
/// <param name="Level">1 to 4 in the order above, 4 and 5 for 1.1 and 1.1.1; 0 where there is no number.</param>
/// <param name="Ordinal">The number.</param>
/// <param name="Length">Characters it takes, blanks behind it included.</param>
internal readonly record struct NumberMark(int Level, int Ordinal, int Length)
{
    /// <summary>The deepest level that a line may have.</summary>
    public const int Deepest = 5;

    private const string Circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    /// <summary>Reads the number at the start of a line; the default where it starts with something else.</summary>
    public static NumberMark Read(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
        {
            return default;
        }

        NumberMark mark = line[0] switch
        {
            '（' or '(' or '〔' or '【' => Bracketed(line),
            '第' => Part(line),
            >= '①' and <= '⑳' => new(4, Circled.IndexOf(line[0], StringComparison.Ordinal) + 1, 1),
            >= '⑴' and <= '⒇' => new(4, line[0] - '⑴' + 1, 1),
            >= '⒈' and <= '⒛' => new(3, line[0] - '⒈' + 1, 1),
            >= '㈠' and <= '㈩' => new(2, line[0] - '㈠' + 1, 1),
            char c when Chars.IsDigit(c) => Digits(line),
            _ => Han(line),
        };
        int length = mark.Length;
        while (mark.Level > 0 && length < line.Length && Chars.IsBlank(line[length]))
        {
            length++;
        }

        return mark with { Length = length };
    }

    private static NumberMark Han(ReadOnlySpan<char> line)
    {
        int value = Chars.ChineseNumber(line, out int length);
        return value > 0 && length < line.Length && line[length] is '、' or '．' or '.' or '，' or '：' ? new(1, value, length + 1) : default;
    }

    /// <summary>第一部分, 第二章.</summary>
    private static NumberMark Part(ReadOnlySpan<char> line)
    {
        int value = Chars.ChineseNumber(line[1..], out int length);
        int at = length + 1;
        int word = line[at..].StartsWith("部分", StringComparison.Ordinal) ? 2 : at < line.Length && line[at] is '章' ? 1 : 0;
        at += word;
        return value == 0 || word == 0 ? default
            : new(1, value, at < line.Length && line[at] is '、' or '：' or ':' ? at + 1 : at);
    }

    private static NumberMark Bracketed(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> inside = line[1..];
        int value = Chars.ChineseNumber(inside, out int length);
        int level = 2;
        if (value == 0)
        {
            value = Number(inside, out length);
            level = 4;
        }

        if (value == 0 || length >= inside.Length || inside[length] is not ('）' or ')' or '〕' or '】'))
        {
            return default;
        }

        int end = length + 2;
        return new(level, value, end < line.Length && line[end] is '、' or '．' ? end + 1 : end);
    }

    private static NumberMark Digits(ReadOnlySpan<char> line)
    {
        int value = Number(line, out int length);
        if (value == 0 || length >= line.Length)
        {
            return default;
        }

        // A point with a digit behind it is that of a decimal: 1.5万元 is no first item; two marks in a row are none either.
        return Dotted(line, length) is { Level: > 0 } dotted ? dotted : line[length] switch
        {
            '.' or '．' when line[(length + 1)..] is ['1' or '2' or '１' or '２', _, _, _, '年', ..] => new(3, value, length + 1),
            '.' or '．' or '、' when length + 1 == line.Length || !(Chars.IsDigit(line[length + 1]) || line[length + 1] is '.') => new(3, value, length + 1),
            '）' or ')' => new(4, value, length + 1),
            _ => default,
        };
    }

    /// <summary>1.1 部门职能, 1.2.1收入情况: numbers with points between them, and words of a heading behind.</summary>
    private static NumberMark Dotted(ReadOnlySpan<char> line, int first)
    {
        int at = first;
        int parts = 1;
        int ordinal = 0;
        while (parts <= 3 && at + 1 < line.Length && line[at] is '.' or '．' && line[at + 1] is not ('0' or '０') && Number(line[(at + 1)..], out int length) is > 0 and var number)
        {
            at += length + 1;
            ordinal = number;
            parts++;
        }

        int words = at;
        while (words < line.Length && Chars.IsBlank(line[words]))
        {
            words++;
        }

        return parts is 2 or 3 && words < line.Length && line[words] is >= '\u4E00' and <= '\u9FFF' and not ('万' or '亿' or '千' or '元' or '个' or '人' or '倍' or '分' or '名' or '公' or '平' or '吨' or '亩' or '年' or '月')
            ? new(parts + 2, ordinal, at) : default;
    }

    private static int Number(ReadOnlySpan<char> text, out int length)
    {
        int value = 0;
        for (length = 0; length < text.Length && Chars.IsDigit(text[length]); length++)
        {
            if (length == 2)
            {
                return 0;
            }

            value = (value * 10) + (Chars.Narrow(text[length]) - '0');
        }

        return value;
    }
}
