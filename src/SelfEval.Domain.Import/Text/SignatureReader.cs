namespace SelfEval.Domain.Import.Text;

/// <summary>Lines at the end of a report.</summary>
internal static class SignatureReader
{
    private static readonly string[] Labels = ["填报日期", "报告日期", "填表日期", "报送日期", "日期", "时间"];

    /// <summary>Whether the line is a date and nothing else.</summary>
    public static bool IsDateLine(ReadOnlySpan<char> line) => DateIn(line, out _, out _) > 0;

    /// <summary>Where in the line the date begins, and the date; 0 length where there is more or less than a date.</summary>
    public static int DateIn(ReadOnlySpan<char> line, out int start, out DateOnly date)
    {
        start = 0;
        date = default;
        if (line.Length is < 8 or > 40)
        {
            return 0;
        }

        foreach (string label in Labels)
        {
            if (line.StartsWith(label, StringComparison.Ordinal) && line.Length > label.Length && line[label.Length] is '：' or ':')
            {
                start = label.Length + 1;
                break;
            }
        }

        while (start < line.Length && (Chars.IsBlank(line[start]) || line[start] is '（' or '('))
        {
            start++;
        }

        int length = PrintedDate.Read(line[start..], out date);
        return length > 0 && line[(start + length)..].Trim("） )。").IsEmpty ? length : 0;
    }
}
