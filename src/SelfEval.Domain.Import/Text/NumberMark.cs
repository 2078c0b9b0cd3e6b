namespace SelfEval.Domain.Import.Text;

/// <summary>The number at the start of a heading or list item: 一、 （一） 1. （1） and their variants.</summary>
/// <param name="Level">1 to 4 in the order above; 0 where there is no number.</param>
/// <param name="Ordinal">The number.</param>
/// <param name="Length">Characters it takes, blanks behind it included.</param>
internal readonly record struct NumberMark(int Level, int Ordinal, int Length)
{
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

        // A point with a digit behind it is that of a decimal: 1.5 is no first item; two marks in a row are none either.
        return line[length] switch
        {
            '.' or '．' or '、' when length + 1 == line.Length || !(Chars.IsDigit(line[length + 1]) || line[length + 1] is '.') => new(3, value, length + 1),
            '）' or ')' => new(4, value, length + 1),
            _ => default,
        };
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
