using System.Globalization;
using System.Xml;
using SelfEval.Domain.Import.Packed;

namespace SelfEval.Domain.Import.Word;

/// <summary>Makes the numbers that Word shows before paragraphs and does not store in them.</summary>
internal sealed class Numbering
{
    private const int Levels = 9;
    private const string HanDigits = "〇一二三四五六七八九";

    private readonly Dictionary<string, Level?[]> _abstract = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string? Number, int Level)> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> _counters = new(StringComparer.Ordinal);

    public Numbering(Package package)
    {
        ReadDefinitions(package);
        ReadStyles(package);
    }

    /// <summary>The number of the next paragraph of a list; empty where it has none.</summary>
    public string Next(string? number, int? level, string? style)
    {
        if (number is null && style is not null && _styles.TryGetValue(style, out (string? Number, int Level) ofStyle))
        {
            number = ofStyle.Number;
            level ??= ofStyle.Level;
        }

        int at = Math.Clamp(level ?? 0, 0, Levels - 1);
        if (number is null || !_numbers.TryGetValue(number, out string? list) || !_abstract.TryGetValue(list, out Level?[]? levels) || levels[at] is not { } shown)
        {
            return "";
        }

        if (!_counters.TryGetValue(list, out int[]? counters))
        {
            _counters.Add(list, counters = new int[Levels]);
        }

        counters[at] = counters[at] == 0 ? shown.Start : counters[at] + 1;
        Array.Clear(counters, at + 1, Levels - at - 1);
        return shown.Format == "bullet" ? "" : Write(levels, counters, shown.Text);
    }

    private static string Write(Level?[] levels, int[] counters, string pattern)
    {
        string text = pattern;
        for (int i = 0; i < Levels; i++)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"%{i + 1}");
            if (text.Contains(place, StringComparison.Ordinal))
            {
                text = text.Replace(place, Format(Math.Max(counters[i], 1), levels[i]?.Format), StringComparison.Ordinal);
            }
        }

        return text;
    }

    private static string Format(int value, string? format) => format switch
    {
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "ideographDigital" or "koreanCounting" => Han(value),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when value <= 20 => ((char)('①' + value - 1)).ToString(),
        "none" => "",
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    private static string Han(int value) => value switch
    {
        < 10 => HanDigits[value].ToString(),
        < 20 => value == 10 ? "十" : $"十{HanDigits[value - 10]}",
        < 100 => value % 10 == 0 ? $"{HanDigits[value / 10]}十" : $"{HanDigits[value / 10]}十{HanDigits[value % 10]}",
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    private void ReadDefinitions(Package package)
    {
        using XmlReader? reader = package.Open("word/numbering.xml");
        string? list = null;
        string? number = null;
        int level = 0;
        while (reader is not null && package.Read(reader))
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "abstractNum" when Value(reader, "abstractNumId") is { } id:
                    list = id;
                    _abstract[list] = new Level?[Levels];
                    break;
                case "num" when Value(reader, "numId") is { } id:
                    number = id;
                    list = null;
                    break;
                case "abstractNumId" when number is not null && Value(reader, "val") is { } of:
                    _numbers[number] = of;
                    break;
                case "lvl" when list is not null:
                    level = Math.Clamp(Number(Value(reader, "ilvl")), 0, Levels - 1);
                    _abstract[list][level] = new Level();
                    break;
                case "start" when Current(list, level) is { } one:
                    one.Start = Number(Value(reader, "val"));
                    break;
                case "numFmt" when Current(list, level) is { } one:
                    one.Format = Value(reader, "val") ?? one.Format;
                    break;
                case "lvlText" when Current(list, level) is { } one:
                    one.Text = Value(reader, "val") ?? "";
                    break;
                default:
                    break;
            }
        }
    }

    private void ReadStyles(Package package)
    {
        using XmlReader? reader = package.Open("word/styles.xml");
        string? style = null;
        while (reader is not null && package.Read(reader))
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "style":
                    style = Value(reader, "styleId");
                    break;
                case "numId" when style is not null:
                    _styles[style] = (Value(reader, "val"), _styles.GetValueOrDefault(style).Level);
                    break;
                case "ilvl" when style is not null:
                    _styles[style] = (_styles.GetValueOrDefault(style).Number, Number(Value(reader, "val")));
                    break;
                default:
                    break;
            }
        }
    }

    private Level? Current(string? list, int level) => list is null ? null : _abstract[list][level];

    /// <summary>An attribute by its local name, whichever edition of the format its namespace is of.</summary>
    public static string? Value(XmlReader reader, string name)
    {
        string? value = null;
        for (bool more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.LocalName == name)
            {
                value = reader.Value;
                break;
            }
        }

        reader.MoveToElement();
        return value;
    }

    /// <summary>A whole number; 0 for anything else.</summary>
    public static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    private sealed class Level
    {
        public int Start { get; set; } = 1;

        public string Format { get; set; } = "decimal";

        public string Text { get; set; } = "";
    }
}
