namespace SelfEval.Domain.Import.Text;

/// <summary>What a numeral is: digits of either width, thousands separators between groups of three, decimals.</summary>
internal static class NumeralText
{
    /// <summary>Characters of the numeral at the start of a text, which is a digit.</summary>
    /// <remarks>A full-width comma parts clauses, so only the half-width one separates thousands.</remarks>
    public static int Length(ReadOnlySpan<char> text)
    {
        int at = Run(text, 0);
        if (at <= 3)
        {
            while (at < text.Length && text[at] == ',' && Run(text, at + 1) == at + 4)
            {
                at += 4;
            }
        }

        return at + 1 < text.Length && text[at] is '.' or '．' && Chars.IsDigit(text[at + 1]) ? Run(text, at + 1) : at;
    }

    private static int Run(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Chars.IsDigit(text[at]))
        {
            at++;
        }

        return at;
    }
}
