using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Import.Tables;

/// <summary>What the titles of columns mean: the known ones are data (Resources/columns.csv), and a host may add its own.</summary>
internal sealed partial class ColumnTitles
{
    private static readonly FrozenDictionary<string, BudgetColumn> Known = ResourceRows.Read("columns")
        .ToFrozenDictionary(row => Plain(row[1]), row => Enum.Parse<BudgetColumn>(row[0]), StringComparer.Ordinal);

    /// <summary>Titles of amounts that nothing else begins with but a closer description of the same.</summary>
    private static readonly string[] Amounts = [.. Known.Where(title => IsAmount(title.Value) && title.Key.Length > 2).Select(title => title.Key)];

    private readonly FiscalYear _year;
    private readonly Dictionary<string, BudgetColumn?> _added;

    public ColumnTitles(BudgetTableOptions options)
    {
        _year = options.Year;
        _added = (options.Titles ?? FrozenDictionary<string, BudgetColumn?>.Empty).ToDictionary(title => Plain(title.Key), title => title.Value, StringComparer.Ordinal);
    }

    public static bool IsAmount(BudgetColumn? meaning) => meaning is >= BudgetColumn.Initial and <= BudgetColumn.Change;

    /// <summary>Whether a title below a merged one means the same as that: its total.</summary>
    public static bool IsTotal(string plain) => plain is "合计" or "总计" or "小计" or "金额" or "数" or "total" or "amount";

    /// <summary>Reads a title, with its unit if it prints one.</summary>
    public TitleReading Read(int number, ReadOnlySpan<char> printed)
    {
        string title = TableProblem.Excerpt(printed, 80).ReplaceLineEndings("");
        string plain = Plain(title);
        if (TryFind(plain, out BudgetColumn? whole))
        {
            return new(new(number, title, whole, null), default, IsKnown: true, IsDoubtful: false);
        }

        Marks marks = MarksBehind(plain, out string rest);
        bool isKnown = TryFind(marks.IsPercent ? rest + "%" : rest, out BudgetColumn? meaning) || TryFind(rest, out meaning);
        bool isPercentage = meaning is BudgetColumn.ChangeRate or BudgetColumn.Share;
        bool fits = !marks.HasRemark && (!marks.IsPercent || isPercentage) && (!marks.Unit.IsPrinted || IsAmount(meaning));
        bool isClose = meaning is not null ? !fits : !isKnown && Amounts.Any(amount => plain.StartsWith(amount, StringComparison.Ordinal));
        return new(new(number, title, fits ? meaning : null, marks.Unit.Unit), marks.Unit, isKnown && !isClose, isClose);
    }

    /// <summary>Without blanks, in half width, in lower case.</summary>
    internal static string Plain(string title)
    {
        StringBuilder plain = new(title.Length);
        foreach (char c in title.Normalize(NormalizationForm.FormKC))
        {
            if (!char.IsWhiteSpace(c))
            {
                plain.Append(char.ToLowerInvariant(c));
            }
        }

        return plain.ToString();
    }

    /// <summary>What a title is known for; nothing for one that is known not to be read.</summary>
    private bool TryFind(string title, out BudgetColumn? meaning)
    {
        if (_added.TryGetValue(title, out meaning))
        {
            return true;
        }

        bool isKnown = Known.TryGetValue(title, out BudgetColumn known) || (title.Length > 2 && IsTotal(title[^2..]) && Known.TryGetValue(title[..^2], out known) && IsAmount(known));
        if (isKnown)
        {
            meaning = known;
            return true;
        }

        // 2023年决算数: of the table's own year, or of the year before; any other year's is not read.
        if (title.Length > 5 && title[4] == '年' && int.TryParse(title.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            && Known.TryGetValue(title[5..].TrimStart('度'), out known))
        {
            meaning = year == _year.Year ? known : year == _year.Year - 1 && known == BudgetColumn.Outturn ? BudgetColumn.PriorOutturn : null;
            return true;
        }

        return false;
    }

    /// <summary>What stands in brackets behind a title, as in <c>决算数(万元)</c>, and the title without it.</summary>
    private static Marks MarksBehind(string title, out string rest)
    {
        Marks marks = default;

        // The comma of 10,000 yuan parts nothing.
        rest = Thousands().Replace(title, "$1$2");
        while (InBrackets().Match(rest) is { Success: true } match)
        {
            foreach (string part in match.Groups[2].Value.Split(',', '、', ';'))
            {
                string mark = Units.WithoutLabel(part);
                PrintedUnit unit = Units.Of(mark);
                marks = unit.IsPrinted ? marks with { Unit = marks.Unit.And(unit) }
                    : mark == "%" ? marks with { IsPercent = true }
                    : mark.Length == 0 || Formula().IsMatch(mark) ? marks
                    : marks with { HasRemark = true };
            }

            rest = match.Groups[1].Value;
        }

        if (BehindSlash().Match(rest) is { Success: true } slash && (slash.Groups[2].Value == "%" || Units.Of(slash.Groups[2].Value).IsPrinted))
        {
            marks = slash.Groups[2].Value == "%" ? marks with { IsPercent = true } : marks with { Unit = marks.Unit.And(Units.Of(slash.Groups[2].Value)) };
            rest = slash.Groups[1].Value;
        }

        return marks;
    }

    [GeneratedRegex("([0-9]),([0-9])", RegexOptions.NonBacktracking)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"^(.+)[(\[]([^()\[\]]*)[)\]]?$", RegexOptions.NonBacktracking)]
    private static partial Regex InBrackets();

    [GeneratedRegex("^(.+)[/:](.+)$", RegexOptions.NonBacktracking)]
    private static partial Regex BehindSlash();

    /// <summary>The letter or number of a column, or how it is worked out, as in 全年执行数（B） and 执行率（B/A）.</summary>
    [GeneratedRegex(@"^(?:[a-z]|[0-9]{1,2})(?:[=+\-*/÷×](?:[a-z]|[0-9]{1,2}))*$", RegexOptions.NonBacktracking)]
    private static partial Regex Formula();

    private readonly record struct Marks(PrintedUnit Unit, bool IsPercent, bool HasRemark);
}
