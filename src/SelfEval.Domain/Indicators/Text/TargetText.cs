using System.Buffers;
using System.Globalization;
using System.Text;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Indicators.Text;

/// <summary>Reads targets and actuals as forms print them. Whatever is not wholly understood is words, never a wrong number.</summary>
internal static class TargetText
{
    /// <summary>Texts longer than this are words; no number or day is.</summary>
    private const int Longest = 64;

    /// <summary>What stands before the number; of two words that begin alike the longer one first.</summary>
    private static readonly (string Word, TargetKind Kind)[] Before =
    [
        (">=", TargetKind.AtLeast), ("≥", TargetKind.AtLeast), ("≧", TargetKind.AtLeast), ("不低于", TargetKind.AtLeast), ("不少于", TargetKind.AtLeast),
        ("不小于", TargetKind.AtLeast), ("大于等于", TargetKind.AtLeast), ("大于或等于", TargetKind.AtLeast), ("至少", TargetKind.AtLeast),
        ("达到", TargetKind.AtLeast), ("达", TargetKind.AtLeast),
        ("<=", TargetKind.AtMost), ("≤", TargetKind.AtMost), ("≦", TargetKind.AtMost), ("不超过", TargetKind.AtMost), ("不高于", TargetKind.AtMost),
        ("不大于", TargetKind.AtMost), ("不多于", TargetKind.AtMost), ("小于等于", TargetKind.AtMost), ("小于或等于", TargetKind.AtMost),
        ("至多", TargetKind.AtMost), ("控制在", TargetKind.AtMost),
        (">", TargetKind.Above), ("大于", TargetKind.Above), ("高于", TargetKind.Above), ("超过", TargetKind.Above), ("多于", TargetKind.Above),
        ("<", TargetKind.Below), ("小于", TargetKind.Below), ("低于", TargetKind.Below), ("少于", TargetKind.Below),
        ("=", TargetKind.Exactly), ("等于", TargetKind.Exactly),
    ];

    /// <summary>What stands behind the number and its unit, the longer first.</summary>
    private static readonly (string Word, TargetKind Kind)[] Behind =
    [
        ("及以上", TargetKind.AtLeast), ("或以上", TargetKind.AtLeast), ("以上(含)", TargetKind.AtLeast), ("(含)以上", TargetKind.AtLeast), ("以上", TargetKind.AtLeast),
        ("及以下", TargetKind.AtMost), ("或以下", TargetKind.AtMost), ("以下(含)", TargetKind.AtMost), ("(含)以下", TargetKind.AtMost), ("以下", TargetKind.AtMost),
        ("(含)以内", TargetKind.AtMost), ("以内(含)", TargetKind.AtMost), ("以内", TargetKind.AtMost), ("之内", TargetKind.AtMost), ("内", TargetKind.AtMost),
    ];

    private const string BetweenSigns = "-~—–至到";

    private static readonly SearchValues<char> Between = SearchValues.Create(BetweenSigns);

    private static readonly string[] BeforeDay = ["不迟于", "不晚于", "已于", "已在", "于", "在", "截至", "截止"];

    /// <summary>Words before an actual that leave it a number: 达到95%, 约96%, 共计8次.</summary>
    private static readonly string[] BeforeNumber = ["达到", "达", "共计", "共", "合计", "约", "已", "实际"];

    private static readonly string[] BehindDay = ["前完成", "内完成", "之前", "以前", "以内", "前", "内", "完成"];

    /// <summary>Parts of a year and the month that they end with.</summary>
    private static readonly (string Word, int Month)[] Seasons =
    [
        ("上半年", 6), ("下半年", 12),
        ("一季度", 3), ("二季度", 6), ("三季度", 9), ("四季度", 12), ("1季度", 3), ("2季度", 6), ("3季度", 9), ("4季度", 12),
    ];

    /// <summary>What a target asks for.</summary>
    public static (TargetKind Kind, IndicatorMeasure? Low, IndicatorMeasure? High, PrintedDay Day) Read(string text)
    {
        string plain = Plain(text);
        if (IsPlaceholder(plain))
        {
            return (TargetKind.Nothing, null, null, default);
        }

        if (ReadDay(plain) is { } day)
        {
            return (TargetKind.ByDate, null, null, day);
        }

        ReadOnlySpan<char> rest = plain;
        TargetKind? before = Take(Before, ref rest, atStart: true);
        TargetKind? behind = Take(Behind, ref rest, atStart: false);
        return before is not null && behind is not null && before != behind ? Words
            : ReadNumber(rest) is { } number ? Bound(before ?? behind ?? TargetKind.Exactly, number)
            : before is null && behind is null && ReadRange(rest) is var (low, high) ? (TargetKind.Between, low, high, default)
            : Words;
    }

    /// <summary>What an actual says: a number, a day, on which side of a number it lies, or that there is none.</summary>
    public static (IndicatorMeasure? Measure, PrintedDay? Day, (TargetKind Kind, IndicatorMeasure End)? Bound, bool IsNothing) ReadValue(string text)
    {
        string plain = Plain(text);
        if (IsPlaceholder(plain))
        {
            return (null, null, null, true);
        }

        if (ReadDay(plain) is { } day)
        {
            return (null, day, null, false);
        }

        foreach (string word in BeforeNumber)
        {
            if (plain.StartsWith(word, StringComparison.Ordinal) && ReadNumber(plain.AsSpan(word.Length)) is { } said)
            {
                return (said, null, null, false);
            }
        }

        return ReadNumber(plain) is { } number ? (number, null, null, false)
            : ReadOver(plain) is { } over ? (null, null, (TargetKind.AtLeast, over), false)
            : Read(text) is { Kind: TargetKind.AtLeast or TargetKind.AtMost or TargetKind.Above or TargetKind.Below } bound
            ? (null, null, (bound.Kind, (bound.Low ?? bound.High)!.Value), false)
            : (null, null, null, false);
    }

    /// <summary>120余人次, 100多人: a number and somewhat more.</summary>
    private static IndicatorMeasure? ReadOver(string plain)
    {
        int at = plain.AsSpan().IndexOfAny('余', '多');
        return at > 0 && ReadNumber(string.Concat(plain.AsSpan(0, at), plain.AsSpan(at + 1))) is { } number ? number : null;
    }

    /// <summary>The unit that a column of units names, or null where it is more than a unit.</summary>
    public static string? Unit(string text) => Plain(text) is { Length: > 0 } plain && IsUnit(plain) ? plain : null;

    /// <summary>The text without blanks, in half width; empty where it is too long to be a number or a day.</summary>
    internal static string Plain(string text)
    {
        if (text.Length > 4 * Longest)
        {
            return "x";
        }

        StringBuilder plain = new(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c) && c != '\uFEFF')
            {
                plain.Append(PrintedName.Narrow(c));
            }
        }

        return plain.Length > Longest ? "x" : plain.ToString();
    }

    private static (TargetKind, IndicatorMeasure?, IndicatorMeasure?, PrintedDay) Words => (TargetKind.Qualitative, null, null, default);

    private static (TargetKind, IndicatorMeasure?, IndicatorMeasure?, PrintedDay) Bound(TargetKind kind, IndicatorMeasure number) => kind switch
    {
        TargetKind.AtLeast or TargetKind.Above => (kind, number, null, default),
        TargetKind.AtMost or TargetKind.Below => (kind, null, number, default),
        _ => (kind, number, number, default),
    };

    private static bool IsPlaceholder(string plain) => plain is "/" or "\\" or "-" or "--" or "—" or "——" or "–" or "…" or "……" or "..." or "*";

    private static TargetKind? Take((string Word, TargetKind Kind)[] words, ref ReadOnlySpan<char> rest, bool atStart)
    {
        foreach ((string word, TargetKind kind) in words)
        {
            if (atStart ? rest.StartsWith(word, StringComparison.Ordinal) : rest.EndsWith(word, StringComparison.Ordinal))
            {
                rest = atStart ? rest[word.Length..] : rest[..^word.Length];
                return kind;
            }
        }

        return null;
    }

    /// <summary>A number and the unit behind it, nothing else.</summary>
    private static IndicatorMeasure? ReadNumber(ReadOnlySpan<char> text)
    {
        int end = NumberText.Scan(text, out decimal value, out _);
        return end > 0 && IsUnit(text[end..]) && !IsCalendar(value, text[end..]) ? new IndicatorMeasure(value, text[end..].ToString()) : null;
    }

    /// <summary>Two numbers of one unit, the lower first; a unit behind the second serves both.</summary>
    private static (IndicatorMeasure Low, IndicatorMeasure High)? ReadRange(ReadOnlySpan<char> text)
    {
        int at = text.IndexOfAny(Between);
        if (at <= 0)
        {
            return null;
        }

        ReadOnlySpan<char> second = text[(at + 1)..].TrimStart(BetweenSigns);
        if (ReadNumber(text[..at]) is not { } low || ReadNumber(second) is not { } high)
        {
            return null;
        }

        low = low.Unit.Length == 0 ? new(low.Value, high.Unit) : low;
        high = high.Unit.Length == 0 ? new(high.Value, low.Unit) : high;
        return low.TryCompare(high, out int order) && order <= 0 ? (low, high) : null;
    }

    /// <summary>Letters and the signs that units have; a word that says more than a unit is no unit.</summary>
    private static bool IsUnit(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsLetter(c) && c is not ('%' or '‰' or '/' or '·' or '²' or '³' or '㎡' or '㎥' or '°' or '℃'))
            {
                return false;
            }
        }

        // 95%以上, 十次左右 as an actual says where the number lies, not what it is.
        return text.Length <= IndicatorMeasure.LongestUnit && (text.IsEmpty || (!"上下内前后右余多".Contains(text[^1], StringComparison.Ordinal) && text[0] is not ('余' or '多')));
    }

    /// <summary>12月, 5日, 2024年: a place in the calendar, not so many of anything.</summary>
    private static bool IsCalendar(decimal value, ReadOnlySpan<char> unit) =>
        unit is "月" or "日" or "号" or "月份" or "季度" || (unit.StartsWith("年") && value is >= 1900m and <= 2099m);

    private static PrintedDay? ReadDay(ReadOnlySpan<char> text)
    {
        foreach (string word in BeforeDay)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                text = text[word.Length..];
                break;
            }
        }

        foreach (string word in BehindDay)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                text = text[..^word.Length];
                break;
            }
        }

        PrintedDay? day = ReadSeason(text) ?? ReadWrittenDay(text) ?? ReadNumericDay(text);
        return day is { Exists: true } ? day : null;
    }

    /// <summary>2023年上半年, 下半年, 2023年第三季度, 四季度: the last day of it.</summary>
    private static PrintedDay? ReadSeason(ReadOnlySpan<char> text)
    {
        foreach ((string word, int month) in Seasons)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                ReadOnlySpan<char> before = text[..^word.Length];
                before = before.EndsWith("第") ? before[..^1] : before;
                return before.IsEmpty ? PrintedDay.EndOf(null, month)
                    : before[^1] == '年' && Whole(before[..^1], 4) is { } year ? PrintedDay.EndOf(year, month) : null;
            }
        }

        return null;
    }

    /// <summary>2023年12月31日, 12月31日, 2023年12月底, 12月, 2023年底, 2023年, 年底.</summary>
    private static PrintedDay? ReadWrittenDay(ReadOnlySpan<char> text)
    {
        int? year = null;
        int at = text.IndexOf('年');
        if (at > 0)
        {
            if (Whole(text[..at], 4) is not { } number)
            {
                return null;
            }

            year = number;
        }

        text = at >= 0 ? text[(at + 1)..] : text;
        if (text is "底" or "末" || (text.IsEmpty && year is not null))
        {
            return at >= 0 ? PrintedDay.EndOf(year, 12) : null;
        }

        int month = text.IndexOf('月');
        if (month <= 0 || Whole(text[..month], 2) is not { } ofYear)
        {
            return null;
        }

        ReadOnlySpan<char> rest = text[(month + 1)..];
        return rest is "底" or "末" || rest.IsEmpty ? PrintedDay.EndOf(year, ofYear)
            : rest.Length > 1 && rest[^1] is '日' or '号' && Whole(rest[..^1], 2) is { } ofMonth ? new PrintedDay(year, ofYear, ofMonth)
            : null;
    }

    /// <summary>2023-12-31, 2023/12/31, 2023.12.31, 2023.12.</summary>
    private static PrintedDay? ReadNumericDay(ReadOnlySpan<char> text)
    {
        if (text.Length < 6 || text[4] is not ('-' or '/' or '.'))
        {
            return null;
        }

        int second = text[5..].IndexOf(text[4]);
        if (second < 0)
        {
            // 2023.12 names a month; 2023.5% and 2023.125 are numbers.
            return Whole(text[..4], 4) is { } of and >= 1900 and <= 2099 && text.Length <= 7 && Whole(text[5..], 2) is { } last ? PrintedDay.EndOf(of, last) : null;
        }

        return second > 0 && Whole(text[..4], 4) is { } year && Whole(text.Slice(5, second), 2) is { } month && Whole(text[(6 + second)..], 2) is { } day
            ? new PrintedDay(year, month, day) : null;
    }

    private static int? Whole(ReadOnlySpan<char> text, int most) =>
        text.Length >= 1 && text.Length <= most && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
