namespace SelfEval.Domain.Import.Text;

/// <summary>Characters as reports use them, half and full width alike.</summary>
internal static class Chars
{
    /// <summary>The half-width form of a full-width letter, digit or sign; any other character as it is.</summary>
    public static char Narrow(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - 0xFEE0),
        '﹪' => '%',
        '﹣' or '−' => '-',
        _ => c,
    };

    /// <summary>Whether the character is a digit of either width.</summary>
    public static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';

    /// <summary>Whether the character cannot be seen, the marks that editors leave included.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t' || (c is not (>= '\u4E00' and <= '\u9FFF') && (char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B' or '\u00AD'));

    /// <summary>Whether a sentence, and so perhaps a paragraph, ends with the character.</summary>
    public static bool IsSentenceEnd(char c) => c is '。' or '！' or '？' or '!' or '?' or '．' or '…';

    /// <summary>Whether the character closes a quotation or a bracket, behind which a sentence may have ended.</summary>
    public static bool IsClosing(char c) => c is '”' or '’' or '」' or '』' or '）' or ')' or '"';

    /// <summary>The part of a text without blanks at its ends.</summary>
    public static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    /// <summary>The value of a Chinese number up to 99, as headings and counts have it, and its length; 0 where there is none.</summary>
    public static int ChineseNumber(ReadOnlySpan<char> text, out int length)
    {
        int value = 0;
        for (length = 0; length < text.Length && length < 3; length++)
        {
            int digit = text[length] == '两' ? 2 : "〇一二三四五六七八九十".IndexOf(text[length], StringComparison.Ordinal);
            if (digit < 0)
            {
                break;
            }

            value = digit == 10 ? Math.Max(value, 1) * 10 : value + digit;
        }

        return value;
    }
}
