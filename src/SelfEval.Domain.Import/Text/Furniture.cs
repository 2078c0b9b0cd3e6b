namespace SelfEval.Domain.Import.Text;

/// <summary>Lines that belong to the page, not to the report.</summary>
internal static class Furniture
{
    /// <summary>Whether the line is the number of a page: - 3 -, 第3页 共10页, 3/10, or a bare number at a page break.</summary>
    /// <param name="line">The line.</param>
    /// <param name="gap">What stands between it and the line before.</param>
    public static bool IsPageNumber(ReadOnlySpan<char> line, ReadOnlySpan<char> gap)
    {
        if (line.Length > 24 || SignatureReader.IsDateLine(line))
        {
            return false;
        }

        int digits = 0;
        int marks = 0;
        foreach (char one in line)
        {
            char c = Chars.Narrow(one);
            if (char.IsAsciiDigit(c))
            {
                digits++;
            }
            else if (c is '-' or '—' or '–' or '―' or '─' or '第' or '页' or '共' or '/' or '~')
            {
                marks += c == '/' ? 0 : 1;
            }
            else if (!Chars.IsBlank(c) && c is not (',' or '、'))
            {
                return false;
            }
        }

        return digits is > 0 and <= 8 && (marks >= 2 || (digits <= 3 && gap.Contains('\f')));
    }

    /// <summary>Whether the line says which attachment of something the document is: 附件2.</summary>
    public static bool IsAttachmentNumber(ReadOnlySpan<char> line)
    {
        if (line.Length > 8 || !(line.StartsWith("附件", StringComparison.Ordinal) || line.StartsWith("附表", StringComparison.Ordinal)))
        {
            return false;
        }

        foreach (char c in line[2..])
        {
            if (!Chars.IsDigit(c) && !Chars.IsBlank(c) && c is not ('-' or '：' or ':' or '—') && "一二三四五六七八九十".IndexOf(c, StringComparison.Ordinal) < 0)
            {
                return false;
            }
        }

        return true;
    }
}
