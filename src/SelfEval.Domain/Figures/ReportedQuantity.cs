using System.Text;

namespace SelfEval.Domain.Figures;

/// <summary>A number of things as it was printed (印出的数量), with the word that counts them, as in <c>168份</c>.</summary>
/// <remarks>
/// <para>Equality is by what was printed: number, decimals and unit. Not ordered. <c>default</c> is a 0 whose unit is empty,
/// which no text gives. Immutable, so safe to share between threads.</para>
/// <para>Range: less than 10⁹ either way, at most 10 decimals; the unit is 1 to 16 letters, such as 份, 人次 or km.</para>
/// <para>A quantity without decimals is taken as counted, not rounded: 168份 is exactly 168.</para>
/// </remarks>
public readonly record struct ReportedQuantity : ISpanParsable<ReportedQuantity>, ISpanFormattable
{
    /// <summary>Letters that a unit may have.</summary>
    internal const int LongestUnit = 16;

    private const string What = "a quantity such as 168份";

    private readonly decimal _value;
    private readonly string? _unit;

    /// <summary>The quantity printed as <paramref name="value"/>, whose own decimals (its scale) are the printed ones.</summary>
    /// <exception cref="ArgumentException">The unit is not 1 to 16 letters.</exception>
    /// <exception cref="OverflowException">10⁹ or more either way, or more than 10 decimals.</exception>
    public ReportedQuantity(decimal value, string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        _unit = IsUnit(unit) ? unit : throw new ArgumentException($"A unit is 1 to {LongestUnit} letters; got '{unit}'.", nameof(unit));
        _value = PrintedNumber.Plain(value, unit);
    }

    /// <summary>The printed number; its scale is <see cref="Decimals"/>.</summary>
    public decimal Value => _value;

    /// <summary>The word that counts: 份, 人, 次, 平方米.</summary>
    public string Unit => _unit ?? "";

    /// <summary>How many decimals were printed, 0 to 10.</summary>
    public int Decimals => _value.Scale;

    /// <summary>The true values that print as this quantity; a single point where no decimals were printed.</summary>
    public Interval ToInterval(RoundingMode mode = RoundingMode.Nearest) => ((ReportedFigure)this).ToInterval(mode);

    /// <inheritdoc/>
    public bool Equals(ReportedQuantity other) => _value == other._value && Decimals == other.Decimals && Unit == other.Unit;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_value, Decimals, Unit);

    /// <summary>Reads a printed quantity.</summary>
    /// <exception cref="FormatException">The text is not one; the message shows the text and the place.</exception>
    /// <exception cref="OverflowException">It is one, but beyond the range.</exception>
    public static ReportedQuantity Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out ReportedQuantity figure, out TextFault fault) ? figure : throw fault.ToException(s, What);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static ReportedQuantity Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a printed quantity; false if the text is not one or is beyond the range.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out ReportedQuantity figure) => TryParse(text, out figure, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out ReportedQuantity)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ReportedQuantity result) => TryParse(s, out result, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out ReportedQuantity)"/>
    public static bool TryParse(string? s, IFormatProvider? provider, out ReportedQuantity result) => TryParse(s, out result, out _);

    /// <summary>The printed form, as in <c>168份</c>.</summary>
    public override string ToString() => SpanText.Create(this, default);

    /// <inheritdoc cref="TryFormat"/>
    public string ToString(string? format, IFormatProvider? formatProvider) => SpanText.Create(this, format);

    /// <summary>Writes the printed form; format <c>G</c> (default) plain, <c>N</c> with thousands separators.</summary>
    /// <exception cref="FormatException">The format is neither.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        NumberText.TryFormat(_value, Unit, destination, out charsWritten, format);

    internal static bool TryParse(ReadOnlySpan<char> text, out ReportedQuantity figure, out TextFault fault)
    {
        figure = default;
        int at = PrintedNumber.ScanPlain(text, out decimal value, out fault);
        if (at < 0)
        {
            return false;
        }

        ReadOnlySpan<char> unit = text[at..].TrimEnd();
        if (!IsUnit(unit))
        {
            fault = TextFault.Malformed(at, "a unit of 1 to 16 letters");
            return false;
        }

        figure = new ReportedQuantity(value, unit.ToString());
        return true;
    }

    private static bool IsUnit(ReadOnlySpan<char> text)
    {
        int letters = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune))
            {
                return false;
            }

            letters++;
        }

        return letters is >= 1 and <= LongestUnit;
    }
}
