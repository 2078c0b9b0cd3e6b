namespace SelfEval.Domain.Import.Text;

/// <summary>Finds the administrative division with which the name of a unit begins: 广州市天河区.</summary>
internal static class Division
{
    private static readonly string[] Autonomous = ["自治区", "自治州", "自治县", "自治旗"];

    /// <summary>The division; null where the name begins with none.</summary>
    public static string? Of(string name)
    {
        int end = 0;
        for (int level = 0; level < 3; level++)
        {
            int next = Next(name.AsSpan(end), level);
            if (next == 0)
            {
                break;
            }

            end += next;
        }

        return end == 0 ? null : name[..end];
    }

    private static int Next(ReadOnlySpan<char> text, int level)
    {
        foreach (string suffix in Autonomous)
        {
            if (text[..Math.Min(text.Length, 14)].IndexOf(suffix, StringComparison.Ordinal) is >= 2 and var at && text[..at].IndexOfAny(Marks.Units) < 0)
            {
                return at + suffix.Length;
            }
        }

        for (int at = 1; at < Math.Min(text.Length, 6); at++)
        {
            if (Marks.Units.Contains(text[at - 1]))
            {
                return 0;
            }

            // A county's name may have one character; 社区 and 小区 are none.
            bool isLongEnough = at >= 2 || text[at - 1] == '某';
            bool isEnd = text[at] is '县' or '旗' || (isLongEnough && (text[at] is '区' or '市' || (text[at] is '省' or '州' && level == 0)));
            if (isEnd && !(text[at] == '市' && at + 1 < text.Length && text[at + 1] is '场' or '政'))
            {
                return at + 1;
            }
        }

        return 0;
    }
}
