using System.Diagnostics;

namespace SelfEval.Domain.Figures;

/// <summary>A percentage as it was printed (印出的百分比): value in percent and number of decimals, as in <c>99.97%</c>.</summary>
/// <remarks>
/// <para>Equality is by what was printed, decimals included. Not ordered; compare the values. <c>default</c> is a printed
/// <c>0%</c>. Immutable, so safe to share between threads.</para>
/// <para>Range: less than 10⁹ either way, at most 10 decimals. A minus before zero is dropped.</para>
/// <para>Parsing accepts blanks around the number, thousands separators and full-width forms, whatever the culture; a bare
/// zero needs no unit. Formatting gives the plain form, which parses to the same figure.</para>
/// </remarks>
public readonly record struct ReportedPercentage : ISpanParsable<ReportedPercentage>, ISpanFormattable
{
    private const string What = "a percentage such as 99.97%";

    private readonly decimal _value;

    /// <summary>The figure printed as <paramref name="value"/>, whose own decimals (its scale) are the printed ones.</summary>
    /// <exception cref="OverflowException">10⁹ or more either way, or more than 10 decimals.</exception>
    public ReportedPercentage(decimal value) => _value = PrintedNumber.Plain(value, "%");

    /// <summary>The figure of a number that is known to be within the limits and no negative zero.</summary>
    private ReportedPercentage(decimal value, bool isWithin)
    {
        Debug.Assert(isWithin && value == PrintedNumber.Plain(value, "%"), "The number is beyond the limits.");
        _value = value;
    }

    /// <summary>The printed number, in percent; its scale is <see cref="Decimals"/>.</summary>
    public decimal Value => _value;

    /// <summary>How many decimals were printed, 0 to 10.</summary>
    public int Decimals => _value.Scale;

    /// <summary>A printed percentage: <c>Percent(99.97m)</c> is 99.97%.</summary>
    /// <exception cref="OverflowException">Beyond the range.</exception>
    public static ReportedPercentage Percent(decimal value) => new(value);

    /// <summary>The true value, in percent, printed with so many decimals; a tie goes away from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Decimals are not 0 to 10, or the mode is unknown.</exception>
    /// <exception cref="OverflowException">The print would be beyond the range.</exception>
    public static ReportedPercentage Print(decimal value, int decimals, RoundingMode mode = RoundingMode.Nearest) =>
        new(PrintedNumber.Print(value, decimals, mode));

    /// <summary>The true values, in percent, that print as this figure.</summary>
    /// <remarks>Under truncation the end farther from zero, and both ends for a zero, are not themselves printed so.</remarks>
    public Interval ToInterval(RoundingMode mode = RoundingMode.Nearest) => ((ReportedFigure)this).ToInterval(mode);

    /// <summary>Whether a true value, in percent, prints as this figure.</summary>
    public bool Prints(decimal value, RoundingMode mode = RoundingMode.Nearest) => ((ReportedFigure)this).Prints(value, mode);

    /// <inheritdoc/>
    public bool Equals(ReportedPercentage other) => _value == other._value && Decimals == other.Decimals;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_value, Decimals);

    /// <summary>Reads a percentage such as 99.97%.</summary>
    /// <exception cref="FormatException">The text is not one; the message shows the text and the place.</exception>
    /// <exception cref="OverflowException">It is one, but beyond the range.</exception>
    public static ReportedPercentage Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out ReportedPercentage figure, out TextFault fault) ? figure : throw fault.ToException(s, What);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static ReportedPercentage Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a percentage such as 99.97%; false if the text is not one or is beyond the range.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out ReportedPercentage figure) => TryParse(text, out figure, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out ReportedPercentage)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ReportedPercentage result) => TryParse(s, out result, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out ReportedPercentage)"/>
    public static bool TryParse(string? s, IFormatProvider? provider, out ReportedPercentage result) => TryParse(s, out result, out _);

    /// <summary>Reads a percentage whose sign is printed elsewhere, as over the column of a table; a sign beside the number
    /// makes no difference. False if the text is neither or is beyond the range.</summary>
    public static bool TryParseNumber(ReadOnlySpan<char> text, out ReportedPercentage figure)
    {
        int usual = NumberText.ScanUsual(text, out decimal value);
        if (usual > 0 && (usual == text.Length || (usual == text.Length - 1 && text[usual] == '%')))
        {
            figure = new ReportedPercentage(value, isWithin: true);
            return true;
        }

        int at = PrintedNumber.ScanPlain(text, out value, out _);
        bool read = at >= 0 && text[at..].TrimEnd() is ("" or "%" or "％");
        figure = read ? new ReportedPercentage(value) : default;
        return read;
    }

    /// <summary>The printed form, as in <c>99.97%</c>.</summary>
    public override string ToString() => SpanText.Create(this, default);

    /// <inheritdoc cref="TryFormat"/>
    public string ToString(string? format, IFormatProvider? formatProvider) => SpanText.Create(this, format);

    /// <summary>Writes the printed form; format <c>G</c> (default) plain, <c>N</c> with thousands separators.</summary>
    /// <exception cref="FormatException">The format is neither.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        NumberText.TryFormat(_value, "%", destination, out charsWritten, format);

    internal static bool TryParse(ReadOnlySpan<char> text, out ReportedPercentage figure, out TextFault fault)
    {
        figure = default;
        int at = PrintedNumber.ScanPlain(text, out decimal value, out fault);
        if (at < 0)
        {
            return false;
        }

        ReadOnlySpan<char> unit = text[at..].TrimEnd();
        if (!(unit.IsEmpty && value == 0m) && !(unit is "%" or "％"))
        {
            fault = TextFault.Malformed(at, "a percent sign");
            return false;
        }

        figure = new ReportedPercentage(value);
        return true;
    }
}
