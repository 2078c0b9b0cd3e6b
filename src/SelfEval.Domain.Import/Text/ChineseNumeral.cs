using System.Globalization;

namespace SelfEval.Domain.Import.Text;

/// <summary>Numerals in characters where they make a figure: 九百九十万元, 百分之十一点一, 九十五分.</summary>
internal static class ChineseNumeral
{
    /// <summary>No numeral is longer.</summary>
    public const int Longest = 24;

    private const string Digits = "零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖两";
    private const string Units = "十百千万亿拾佰仟";

    /// <summary>Whether a numeral may begin with the character.</summary>
    public static bool MayStart(char c) => c is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '零' or '两'
        or '壹' or '贰' or '叁' or '肆' or '伍' or '陆' or '柒' or '捌' or '玖' or '拾' or '百';

    /// <summary>Whether the character is part of a numeral.</summary>
    public static bool IsPart(char c) => c == '点' || MayStart(c) || c is '〇' or '千' or '万' or '亿' or '佰' or '仟';

    /// <summary>The amount that begins there, up to 万, 亿 or 元: how many characters its number takes; 0 where there is none.</summary>
    public static int Amount(ReadOnlySpan<char> text, Span<char> digits, out int written)
    {
        int length = Read(text, digits, out written);
        ReadOnlySpan<char> behind = text[length..];
        return length > 0 && behind is ['元', not '化', ..] or ['元'] or ['万' or '亿', '元', ..] ? length : 0;
    }

    /// <summary>The percentage behind 百分之: how many characters its number takes; 0 where there is none.</summary>
    public static int Percentage(ReadOnlySpan<char> text, Span<char> digits, out int written)
    {
        if (text is ['百'] or ['百', not ('分' or '点'), ..])
        {
            written = 3;
            "100".CopyTo(digits);
            return 1;
        }

        return Read(text, digits, out written);
    }

    /// <summary>The score that begins there: 九十五分.</summary>
    public static int Score(ReadOnlySpan<char> text, Span<char> digits, out int written)
    {
        int length = Read(text, digits, out written);
        return length > 1 && text[length..] is ['分'] or ['分', '，' or '。' or '；' or '、' or '）' or ')' or ',' or ';' or '（' or '(' or '\n' or '\r', ..] ? length : 0;
    }

    /// <summary>Where the numeral begins that ends at a place.</summary>
    public static int StartOf(ReadOnlySpan<char> text, int end)
    {
        int start = end;
        while (start > 0 && end - start < Longest && IsPart(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    /// <summary>Reads the number at the start in digits; a 万 or 亿 that ends it is left as its unit. It has at least one digit, or 十.</summary>
    private static int Read(ReadOnlySpan<char> text, Span<char> digits, out int written)
    {
        written = 0;
        long total = 0;
        long part = 0;
        long last = -1;
        long below = long.MaxValue;
        int at = 0;
        for (; at < text.Length && at < Longest; at++)
        {
            int digit = Digits.IndexOf(text[at], StringComparison.Ordinal);
            if (digit >= 0)
            {
                long value = digit >= 20 ? 2 : digit >= 11 ? digit - 10 : digit % 10;
                if (last > 0)
                {
                    // 二三: years and lists, not a number.
                    return 0;
                }

                last = value;
                continue;
            }

            int place = Units.IndexOf(text[at], StringComparison.Ordinal);
            bool endsNumber = place is 3 or 4 && text[(at + 1)..] is ['元', ..];
            if (place < 0 || endsNumber)
            {
                break;
            }

            long unit = place switch { 0 or 5 => 10, 1 or 6 => 100, 2 or 7 => 1_000, 3 => 10_000, _ => 100_000_000 };
            if (unit >= 10_000)
            {
                part = (part + Math.Max(last, 0)) * unit;
                total += part;
                (part, below) = (0, long.MaxValue);
            }
            else if (unit >= below || (last <= 0 && unit != 10))
            {
                return 0;
            }
            else
            {
                part += (last < 0 ? 1 : Math.Max(last, 1)) * unit;
                below = unit;
            }

            last = -1;
        }

        if (at == 0 || (last < 0 && part == 0 && total == 0))
        {
            return 0;
        }

        // 一亿二千万元 is 12000万元.
        long number = total + part + Math.Max(last, 0);
        long scale = at < text.Length && text[at] == '万' ? 10_000 : at < text.Length && text[at] == '亿' ? 100_000_000 : 1;
        number = total > 0 && scale > 1 ? (total / scale) + part + Math.Max(last, 0) : number;
        if (total > 0 && total % scale != 0 || !number.TryFormat(digits, out written, default, CultureInfo.InvariantCulture))
        {
            return 0;
        }

        return at < text.Length && text[at] == '点' ? Decimals(text, at, digits, ref written) : at;
    }

    private static int Decimals(ReadOnlySpan<char> text, int point, Span<char> digits, ref int written)
    {
        int at = point + 1;
        digits[written++] = '.';
        for (; at < text.Length && at < Longest && Digits.IndexOf(text[at], StringComparison.Ordinal) is >= 0 and < 11 and var digit; at++)
        {
            digits[written++] = (char)('0' + (digit % 10));
        }

        return at > point + 1 ? at : 0;
    }
}
