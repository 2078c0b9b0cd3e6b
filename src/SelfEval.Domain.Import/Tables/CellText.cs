namespace SelfEval.Domain.Import.Tables;

/// <summary>What can be told of a cell's text alone.</summary>
internal static class CellText
{
    /// <summary>Without blanks around it. Most cells have none, which their first and last characters tell.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> cell) =>
        cell.Length == 0 || (IsNoBlank(cell[0]) && IsNoBlank(cell[^1])) ? cell : cell.Trim();

    /// <summary>Whether a cell marks that there is nothing, by being empty, by a dash or by a word.</summary>
    public static bool IsNone(ReadOnlySpan<char> cell) => cell.Length == 0 || (cell.Length <= 2 && !char.IsAsciiDigit(cell[0]) && cell is "-" or "—" or "——" or "－" or "--" or "/" or "无");

    /// <summary>合计 and its kin, also spaced out over the cell (合　　计).</summary>
    public static bool IsTotalName(ReadOnlySpan<char> name) =>
        (name.Length > 1 && name[^1] == '计' && (WithoutTotal(name).Length < name.Length || (name[0] is '合' or '总' or '小' && name[1..^1].IsWhiteSpace())))
        || name.Equals("total", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of what is summed up: 工资福利支出 of 工资福利支出小计.</summary>
    public static ReadOnlySpan<char> WithoutTotal(ReadOnlySpan<char> name) =>
        name.EndsWith("合计") || name.EndsWith("总计") || name.EndsWith("小计") ? name[..^2].TrimEnd() : name;

    public static bool IsOfWhich(ReadOnlySpan<char> name) => name.Length > 1 && name[0] == '其' && name[1] == '中';

    /// <summary>Ideographs, digits, letters and signs of ASCII; others are looked at more closely.</summary>
    private static bool IsNoBlank(char c) => c is (> ' ' and < '\u007F') or (>= '\u4E00' and <= '\u9FFF');
}
