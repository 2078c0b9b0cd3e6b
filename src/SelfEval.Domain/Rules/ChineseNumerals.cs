namespace SelfEval.Domain.Rules;

/// <summary>Whole numbers written in Chinese numerals: 一百六十八, 壹佰陆拾捌, 一六八.</summary>
internal static class ChineseNumerals
{
    /// <summary>Each digit by its value: plain, for accounts, and what else is written for it.</summary>
    private static readonly string[] Digits = ["零〇", "一壹", "二贰两", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"];

    /// <summary>No number of a report has more numerals.</summary>
    private const int Longest = 32;

    /// <summary>Digits one after the other that are surely within 64 bits.</summary>
    private const int MostDigits = 16;

    /// <summary>What may still be multiplied by 亿 without overflow; 10¹⁰ 亿 is beyond every figure.</summary>
    private const long Largest = 10_000_000_000;

    /// <summary>Whether the character can stand in a number.</summary>
    public static bool IsNumeral(char c) => DigitOf(c) >= 0 || UnitOf(c) > 0;

    /// <summary>Reads a number; false for what is none, such as 百 alone.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > Longest)
        {
            return false;
        }

        return HasUnit(text) ? TryReadByUnits(text, out value) : TryReadByDigits(text, out value);
    }

    private static bool HasUnit(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (UnitOf(c) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>一六八: digit by digit.</summary>
    private static bool TryReadByDigits(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        foreach (char c in text[..Math.Min(text.Length, MostDigits)])
        {
            value = (value * 10) + DigitOf(c);
        }

        return text.Length <= MostDigits;
    }

    /// <summary>一万二千零八: sections of up to 千, each with its 万 or 亿.</summary>
    private static bool TryReadByUnits(ReadOnlySpan<char> text, out long value)
    {
        long section = 0;
        int digit = -1;
        value = 0;
        for (int at = 0; at < text.Length; at++)
        {
            long unit = UnitOf(text[at]);
            if (unit == 0)
            {
                // Two digits side by side need a unit between them, but for a zero that fills a gap.
                if (digit > 0)
                {
                    return false;
                }

                digit = DigitOf(text[at]);
            }
            else if (unit < 10_000)
            {
                // 十二 needs no 一 before it; 百 and 千 do.
                if (digit <= 0 && unit != 10)
                {
                    return false;
                }

                section += Math.Max(digit, 1) * unit;
                digit = -1;
            }
            else
            {
                section += Math.Max(digit, 0);
                if (section == 0 && value is (0 or > Largest))
                {
                    return false;
                }

                value = section == 0 ? value * unit : value + (section * unit);
                (section, digit) = (0, -1);
            }
        }

        value += section + Math.Max(digit, 0);
        return true;
    }

    private static int DigitOf(char c)
    {
        for (int digit = 0; digit < Digits.Length; digit++)
        {
            if (Digits[digit].Contains(c, StringComparison.Ordinal))
            {
                return digit;
            }
        }

        return -1;
    }

    private static long UnitOf(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1_000,
        '万' or '萬' => 10_000,
        '亿' or '億' => 100_000_000,
        _ => 0,
    };
}
