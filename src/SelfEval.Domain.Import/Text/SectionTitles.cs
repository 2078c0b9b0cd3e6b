using System.Collections.Frozen;

namespace SelfEval.Domain.Import.Text;

/// <summary>What headings mean: the known ones are data (Resources/sections.csv).</summary>
internal static class SectionTitles
{
    /// <summary>No heading is longer.</summary>
    public const int Longest = 40;

    /// <summary>No known title is longer, a year and a few blanks included; looking longer ones up is work for nothing.</summary>
    private const int LongestKnown = 30;

    private static readonly FrozenDictionary<string, SectionKind> Exact = Read("is")
        .DistinctBy(title => title.Core).ToFrozenDictionary(title => title.Core, title => title.Kind, StringComparer.Ordinal);

    private static readonly (string Core, SectionKind Kind)[] Parts = Read("has");

    private static readonly FrozenDictionary<string, SectionKind>.AlternateLookup<ReadOnlySpan<char>> Lookup = Exact.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The section that a title, without its number, opens; unknown where it is none of those that are known word for word,
    /// fillers such as 部门 and 情况 aside.</summary>
    public static SectionKind Find(ReadOnlySpan<char> title)
    {
        if (title.Length > LongestKnown)
        {
            return SectionKind.Unknown;
        }

        Span<char> core = stackalloc char[Longest];
        return Lookup.TryGetValue(core[..Core(title, core)], out SectionKind kind) ? kind : SectionKind.Unknown;
    }

    /// <summary>Whether words are a known title behind a number such as 一、 or （一）: a section begins, also below a table.</summary>
    public static bool IsNumbered(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        NumberMark mark = NumberMark.Read(words);
        return mark.Level is 1 or 2 && words.Length <= Longest && Find(words[mark.Length..]) != SectionKind.Unknown;
    }

    /// <summary>The section whose words a title has in it, among others.</summary>
    public static SectionKind Guess(ReadOnlySpan<char> title)
    {
        if (title.Length > Longest)
        {
            return SectionKind.Unknown;
        }

        Span<char> core = stackalloc char[Longest];
        ReadOnlySpan<char> found = core[..Core(title, core)];
        foreach ((string part, SectionKind kind) in Parts)
        {
            if (found.Contains(part, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return SectionKind.Unknown;
    }

    /// <summary>The characters of a title that tell it from others: no blanks, marks, digits or fillers.</summary>
    private static int Core(ReadOnlySpan<char> title, Span<char> core)
    {
        int length = 0;
        int last = 0;
        foreach (char c in title)
        {
            if (c is not (>= '\u4E00' and <= '\u9FFF' or >= 'a' and <= 'z' or >= 'A' and <= 'Z'))
            {
                continue;
            }

            core[length++] = c;
            int filler = Filler(core[..length]);
            length -= filler;
            last = filler > 0 ? filler : last;
        }

        if (length == 0)
        {
            // A title that is nothing but fillers keeps the last.
            return last;
        }

        // 2023年 leaves a 年 behind.
        if (length > 1 && core[0] == '年')
        {
            core[1..length].CopyTo(core);
            length--;
        }

        return length;
    }

    /// <summary>Characters of the filler at the end: of 部门, 单位, 整体, 情况, 分析, 主要, 总体, 年度, 和, 及, 与, 的, 本.</summary>
    private static int Filler(ReadOnlySpan<char> text) => text switch
    {
        [.., '和' or '及' or '与' or '的' or '本'] => 1,
        [.., '部', '门'] or [.., '单', '位'] or [.., '整', '体'] or [.., '情', '况'] or [.., '分', '析'] or [.., '主', '要'] or [.., '总', '体'] or [.., '年', '度'] => 2,
        _ => 0,
    };

    private static (string Core, SectionKind Kind)[] Read(string how)
    {
        List<(string, SectionKind)> titles = [];
        Span<char> core = stackalloc char[Longest];
        foreach (string[] row in Resource.Rows("sections"))
        {
            if (row[1] == how)
            {
                titles.Add((core[..Core(row[2], core)].ToString(), Enum.Parse<SectionKind>(row[0])));
            }
        }

        return [.. titles];
    }
}
