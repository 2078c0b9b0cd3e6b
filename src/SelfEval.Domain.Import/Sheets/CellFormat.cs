using System.Globalization;

namespace SelfEval.Domain.Import.Sheets;

/// <summary>Shows a number of a cell as its format does: a figure is what is printed.</summary>
internal static class CellFormat
{
    private const int SignificantDigits = 15;

    /// <summary>The decimals and the percent sign that a format code asks for.</summary>
    public static (int Decimals, bool IsPercent, bool IsDate)? Read(string? code)
    {
        if (code is null or "" or "General" or "@" or "G/通用格式")
        {
            return null;
        }

        string positive = code.Split(';')[0];
        bool isPercent = positive.Contains('%', StringComparison.Ordinal);
        bool isDate = !isPercent && positive.AsSpan().IndexOfAny("yYdD年") >= 0;
        int point = positive.IndexOf('.', StringComparison.Ordinal);
        int decimals = 0;
        while (point >= 0 && point + 1 + decimals < positive.Length && positive[point + 1 + decimals] is '0' or '#')
        {
            decimals++;
        }

        return positive.AsSpan().IndexOfAny("0#") < 0 && !isDate ? null : (Math.Min(decimals, 10), isPercent, isDate);
    }

    /// <summary>The code of a format that is built in; null for the general one.</summary>
    public static string? BuiltIn(int id) => id switch
    {
        1 => "0",
        2 => "0.00",
        3 => "#,##0",
        4 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        14 or 15 or 16 or 17 or 22 or 30 or 31 or 57 or 58 => "yyyy-m-d",
        37 or 38 or 41 or 42 => "#,##0",
        39 or 40 or 43 or 44 => "#,##0.00",
        _ => null,
    };

    /// <summary>The number as shown; the text itself where it is none.</summary>
    public static string Show(string raw, string? code)
    {
        if (!decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value))
        {
            return raw;
        }

        if (Read(code) is not { } format)
        {
            return Significant(value).ToString(CultureInfo.InvariantCulture);
        }

        if (format.IsDate && value is >= 1m and < 73_051m)
        {
            // Day 60 of 1900, which never was, is counted.
            return new DateOnly(1899, 12, 30).AddDays((int)value).ToString("yyyy'年'M'月'd'日'", CultureInfo.InvariantCulture);
        }

        decimal shown = decimal.Round(Significant(format.IsPercent ? value * 100m : value), format.Decimals, MidpointRounding.AwayFromZero);
        return (shown + new decimal(0, 0, 0, isNegative: false, (byte)format.Decimals)).ToString(CultureInfo.InvariantCulture) + (format.IsPercent ? "%" : Unit(code));
    }

    /// <summary>The unit of money that a format code writes behind the number: 0.00"万元".</summary>
    private static string Unit(string? code)
    {
        string positive = (code ?? "").Split(';')[0];
        int last = positive.AsSpan().LastIndexOfAny("0#");
        string behind = last < 0 ? "" : positive[(last + 1)..].Replace("\"", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal).Trim();
        return behind is "元" or "千元" or "万元" or "亿元" ? behind : "";
    }

    /// <summary>What binary storage adds behind the fifteenth digit is not shown by any spreadsheet.</summary>
    private static decimal Significant(decimal value)
    {
        int digits = 0;
        for (decimal rest = Math.Truncate(Math.Abs(value)); rest >= 1m; rest = Math.Truncate(rest / 10m))
        {
            digits++;
        }

        // Division by 1 with 28 decimals drops the zeros at the end.
        return decimal.Round(value, Math.Clamp(SignificantDigits - digits, 0, 15), MidpointRounding.AwayFromZero) / 1.0000000000000000000000000000m;
    }
}
