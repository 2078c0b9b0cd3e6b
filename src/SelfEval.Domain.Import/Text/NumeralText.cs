namespace SelfEval.Domain.Import.Text;

/// <summary>What a numeral is: digits of either width, thousands separators between groups of three, decimals.</summary>
internal static class NumeralText
{
    /// <summary>Characters of the numeral at the start of a text, which is a digit.</summary>
    /// <remarks>A full-width comma parts clauses, so it separates thousands only where the digits beside it are full-width, too.</remarks>
    public static int Length(ReadOnlySpan<char> text)
    {
        int at = Run(text, 0);
        if (at <= 3)
        {
            while (at < text.Length && IsSeparator(text, at) && Run(text, at + 1) == at + 4)
            {
                at += 4;
            }
        }

        // 1.2023年: the number of an item, and a year behind it. 2023.3.15 and 990.5.6 are one numeral each.
        for (int parts = 0; at + 1 < text.Length && text[at] is '.' or '．' && Chars.IsDigit(text[at + 1]); parts++)
        {
            int end = Run(text, at + 1);
            if (parts == 0 && at <= 2 && end - at == 5 && text[at + 1] is '1' or '2' or '１' or '２' && end < text.Length && text[end] == '年')
            {
                break;
            }

            at = end;
        }

        return at;
    }

    /// <summary>Whether a comma between digits separates thousands.</summary>
    public static bool IsSeparator(ReadOnlySpan<char> text, int at) =>
        text[at] == ',' || (text[at] == '，' && at > 0 && at + 1 < text.Length && text[at - 1] is >= '０' and <= '９' && text[at + 1] is >= '０' and <= '９');

    private static int Run(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Chars.IsDigit(text[at]))
        {
            at++;
        }

        return at;
    }
}
