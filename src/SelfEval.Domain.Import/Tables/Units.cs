using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Import.Tables;

/// <summary>Finds the unit of amounts where a table prints it: the known ways to write one are data (Resources/units.csv).</summary>
internal static partial class Units
{
    private static readonly FrozenDictionary<string, AmountUnit> Known = ResourceRows.Read("units")
        .ToFrozenDictionary(row => ColumnTitles.Plain(row[1]), row => Enum.Parse<AmountUnit>(row[0]), StringComparer.Ordinal);

    /// <summary>The unit that the lines above a header print, as in <c>单位：万元</c>; a doubt where they print several.</summary>
    public static PrintedUnit Above(IEnumerable<IReadOnlyList<string>> rows)
    {
        PrintedUnit all = default;
        foreach (IReadOnlyList<string> row in rows)
        {
            string[] cells = [.. row.Select(Spaced).Where(cell => cell.Length > 0)];
            for (int place = 0; place < cells.Length; place++)
            {
                // The label may stand in a cell of its own, before that of the unit.
                bool isLabel = place + 1 < cells.Length && IsLabel(cells[place]);
                all = all.And(InLine(isLabel ? cells[place] + cells[place + 1] : cells[place]));
            }
        }

        return all;
    }

    /// <summary>The unit that a text is, in the plain form of titles; a doubt where it could only be one that is not known.</summary>
    public static PrintedUnit Of(string plain)
    {
        string text = plain.Replace(",", "", StringComparison.Ordinal);
        return Known.TryGetValue(text, out AmountUnit unit) ? new(unit, null)
            : OfMoney().IsMatch(text) && Money().IsMatch(text) ? new(null, plain) : default;
    }

    /// <summary>The unit that a cell of its own is, with or without brackets or a label: <c>（万元）</c>, <c>单位：万元</c>.</summary>
    public static PrintedUnit Cell(string plain) => Of(WithoutLabel(plain.Trim('(', ')', '[', ']')));

    /// <summary>Whether a text is the label of a unit that stands elsewhere: 单位, 金额单位.</summary>
    public static bool IsLabel(string text) => OnlyLabel().IsMatch(text);

    /// <summary>A unit without the label before it.</summary>
    public static string WithoutLabel(string plain) => StartsWithLabel().Replace(plain, "");

    private static PrintedUnit InLine(string text)
    {
        foreach (Match label in Label().Matches(text))
        {
            string rest = text[(label.Index + label.Length)..];
            PrintedUnit printed = BehindLabel(rest, isOfMoney: IsOfMoney(text.AsSpan(0, label.Index)));
            if (printed.IsPrinted)
            {
                return printed;
            }
        }

        return InEnglish().Match(text) is { Success: true } match ? Of(ColumnTitles.Plain(match.Groups[1].Value))
            : InBrackets().Match(text) is { Success: true } brackets ? Of(ColumnTitles.Plain(brackets.Groups[1].Value))
            : Of(ColumnTitles.Plain(text));
    }

    /// <summary>单位 alone, or behind a word for money, is that of amounts; behind any other word it is an office's name that
    /// follows (编制单位：元氏县…), and only a unit that nothing follows is believed.</summary>
    private static bool IsOfMoney(ReadOnlySpan<char> before) =>
        before.IsEmpty || !char.IsLetterOrDigit(before[^1]) || before.TrimEnd() is [.., '额' or '量' or '币'];

    private static PrintedUnit BehindLabel(string rest, bool isOfMoney)
    {
        Match value = StartsWithMoney().Match(rest);
        ReadOnlySpan<char> behind = rest.AsSpan(value.Length);
        bool isEnd = behind.Trim(")] ").IsEmpty;
        bool isBound = isEnd || !(char.IsLetterOrDigit(behind[0]) || behind[0] == '/');
        return value.Success && (isOfMoney ? isBound : isEnd) ? Of(ColumnTitles.Plain(value.Value))
            : isOfMoney ? Of(ColumnTitles.Plain(rest).TrimEnd(')', ']')) : default;
    }

    /// <summary>In half width and lower case, with single blanks: a blank ends a unit as a person reads it.</summary>
    private static string Spaced(string text)
    {
        StringBuilder spaced = new(text.Length);
        foreach (char c in text.Normalize(NormalizationForm.FormKC).Trim())
        {
            if (!char.IsWhiteSpace(c))
            {
                spaced.Append(char.ToLowerInvariant(c));
            }
            else if (spaced[^1] != ' ')
            {
                spaced.Append(' ');
            }
        }

        return spaced.ToString();
    }

    [GeneratedRegex("单 ?位 ?:? ?", RegexOptions.NonBacktracking)]
    private static partial Regex Label();

    [GeneratedRegex("^(?:金 ?额|计 ?量|货 ?币)? ?单 ?位 ?:?$", RegexOptions.NonBacktracking)]
    private static partial Regex OnlyLabel();

    [GeneratedRegex("^(?:金额|计量|货币)?单位:?|^units?:", RegexOptions.NonBacktracking)]
    private static partial Regex StartsWithLabel();

    [GeneratedRegex("^(?:人民币 ?)?[0-9,十百千万亿]* ?[美港欧日]?元(?: ?人民币)?", RegexOptions.NonBacktracking)]
    private static partial Regex StartsWithMoney();

    [GeneratedRegex(@"(?:^|[ (])(?:units?|currency|(?:amounts )?in) ?:? ?([a-z0-9¥$€£'][a-z0-9¥$€£', ]*)\)?$", RegexOptions.NonBacktracking)]
    private static partial Regex InEnglish();

    [GeneratedRegex(@"[(\[]([^()\[\]]+)[)\]]$", RegexOptions.NonBacktracking)]
    private static partial Regex InBrackets();

    [GeneratedRegex("^[0-9.'十百千万亿兆元角人民币美港欧日英镑¥$€£a-z]+$", RegexOptions.NonBacktracking)]
    private static partial Regex OfMoney();

    [GeneratedRegex("[元币镑百千万亿¥$€£]|yuan|rmb|cny|usd|hkd|eur|dollar|thousand|million|'000", RegexOptions.NonBacktracking)]
    private static partial Regex Money();
}
