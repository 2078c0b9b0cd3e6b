namespace SelfEval.Domain.Import.Text;

/// <summary>Reads dates as reports print them: 2024年6月20日, 2024-06-20, 2024.6.20, 2024/6/20, 二〇二四年六月二十日.</summary>
internal static class PrintedDate
{
    private const string HanDigits = "〇一二三四五六七八九";

    /// <summary>Reads the date at the start of a text.</summary>
    /// <returns>The characters read; 0 where there is no date.</returns>
    public static int Read(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        int at = 0;
        if (!Year(text, ref at, out int year))
        {
            return 0;
        }

        Skip(text, ref at);
        char first = at < text.Length ? Chars.Narrow(text[at]) : '\0';
        if (first is not ('年' or '-' or '.' or '/'))
        {
            return 0;
        }

        at++;
        if (!Part(text, ref at, out int month))
        {
            return 0;
        }

        char second = at < text.Length ? Chars.Narrow(text[at]) : '\0';
        if (second != (first == '年' ? '月' : first))
        {
            return 0;
        }

        at++;
        if (!Part(text, ref at, out int day) || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return 0;
        }

        if (first == '年')
        {
            if (at >= text.Length || text[at] is not ('日' or '号'))
            {
                return 0;
            }

            at++;
        }

        date = new DateOnly(year, month, day);
        return at;
    }

    /// <summary>Reads the year at a place: four digits, or four Chinese ones.</summary>
    public static bool Year(ReadOnlySpan<char> text, ref int at, out int year)
    {
        year = 0;
        if (at + 4 > text.Length)
        {
            return false;
        }

        for (int i = 0; i < 4; i++)
        {
            char c = Chars.Narrow(text[at + i]);
            int digit = char.IsAsciiDigit(c) ? c - '0' : c is '○' or 'O' or '零' or '０' ? 0 : HanDigits.IndexOf(c, StringComparison.Ordinal);
            if (digit < 0)
            {
                return false;
            }

            year = (year * 10) + digit;
        }

        at += 4;
        return year is >= 1900 and <= 2099 && (at == text.Length || !Chars.IsDigit(text[at]));
    }

    /// <summary>Whether four characters are a year.</summary>
    public static bool IsYear(ReadOnlySpan<char> digits)
    {
        int at = 0;
        return digits.Length == 4 && Year(digits, ref at, out _);
    }

    private static bool Part(ReadOnlySpan<char> text, ref int at, out int value)
    {
        value = 0;
        Skip(text, ref at);
        int start = at;
        while (at < text.Length && at - start < 2 && Chars.IsDigit(text[at]))
        {
            value = (value * 10) + (Chars.Narrow(text[at++]) - '0');
        }

        if (at == start && at < text.Length)
        {
            value = Chars.ChineseNumber(text[at..], out int length);
            at += length;
        }

        Skip(text, ref at);
        return at > start && value > 0;
    }

    private static void Skip(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && Chars.IsBlank(text[at]))
        {
            at++;
        }
    }
}
