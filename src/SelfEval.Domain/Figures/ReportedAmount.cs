namespace SelfEval.Domain.Figures;

/// <summary>An amount as it was printed (印出的金额): value, unit and number of decimals, as in <c>560.57万元</c>.</summary>
/// <remarks>
/// <para>Equality is by what was printed: 10.0万元, 10.00万元 and 100000元 are three different figures, though the first two
/// are the same <see cref="Amount"/>. Not ordered; compare the amounts. <c>default</c> is a printed <c>0元</c>.
/// Immutable, so safe to share between threads.</para>
/// <para>Range: less than 10¹⁶ yuan either way, at most 10 decimals. A minus before zero is dropped.</para>
/// <para>Parsing accepts blanks around the number, thousands separators and full-width forms, whatever the culture; a bare
/// zero needs no unit and is 0元. Formatting gives the plain form, which parses to the same figure.</para>
/// </remarks>
public readonly record struct ReportedAmount : ISpanParsable<ReportedAmount>, ISpanFormattable
{
    private const string What = "an amount such as 560.57万元";

    private readonly decimal _value;

    /// <summary>The figure printed as <paramref name="value"/>, whose own decimals (its scale) are the printed ones.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not one of the four.</exception>
    /// <exception cref="OverflowException">10¹⁶ yuan or more either way, or more than 10 decimals.</exception>
    public ReportedAmount(decimal value, AmountUnit unit)
    {
        if (Math.Abs(value) >= NumberLimits.Max(unit) || value.Scale > NumberLimits.MaxDecimals)
        {
            throw new OverflowException(FormattableString.Invariant($"{value}{unit.Symbol()} is beyond 10^16 yuan or has more than 10 decimals."));
        }

        // A zero may carry a minus sign inside; adding a zero of the same scale drops it and keeps the decimals.
        _value = value == 0m ? new decimal(0, 0, 0, isNegative: false, value.Scale) : value;
        Unit = unit;
    }

    /// <summary>The figure of a number that is known to be within the limits and no negative zero.</summary>
    private ReportedAmount(AmountUnit unit, decimal value)
    {
        _value = value;
        Unit = unit;
    }

    /// <summary>The printed number, in <see cref="Unit"/>; its scale is <see cref="Decimals"/>.</summary>
    public decimal Value => _value;

    /// <summary>The printed unit.</summary>
    public AmountUnit Unit { get; }

    /// <summary>How many decimals were printed, 0 to 10.</summary>
    public int Decimals => _value.Scale;

    /// <summary>A figure in yuan (元).</summary>
    /// <exception cref="OverflowException">Beyond the range.</exception>
    public static ReportedAmount Yuan(decimal value) => new(value, AmountUnit.Yuan);

    /// <summary>A figure in 万元, the unit that reports use most: <c>Wan(583.32m)</c>.</summary>
    /// <exception cref="OverflowException">Beyond the range.</exception>
    public static ReportedAmount Wan(decimal value) => new(value, AmountUnit.WanYuan);

    /// <summary>A figure in 亿元.</summary>
    /// <exception cref="OverflowException">Beyond the range.</exception>
    public static ReportedAmount Yi(decimal value) => new(value, AmountUnit.YiYuan);

    /// <summary>The amount printed in a unit with so many decimals; a tie goes away from zero, as spreadsheets do it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Decimals are not 0 to 10, or the unit or mode is unknown.</exception>
    /// <exception cref="OverflowException">The print would be beyond the range.</exception>
    public static ReportedAmount Print(Amount amount, AmountUnit unit, int decimals, RoundingMode mode = RoundingMode.Nearest) =>
        new(PrintedNumber.Print(amount.In(unit), decimals, mode), unit);

    /// <summary>The money that the digits name.</summary>
    public Amount ToAmount() => Amount.From(_value, Unit);

    /// <summary>The true values, in yuan, that print as this figure.</summary>
    /// <remarks>Under truncation the end farther from zero, and both ends for a zero, are not themselves printed so.</remarks>
    public Interval ToInterval(RoundingMode mode = RoundingMode.Nearest) => ((ReportedFigure)this).ToInterval(mode);

    /// <summary>Whether a true amount prints as this figure.</summary>
    public bool Prints(Amount amount, RoundingMode mode = RoundingMode.Nearest) => ((ReportedFigure)this).Prints(amount.Yuan, mode);

    /// <inheritdoc/>
    public bool Equals(ReportedAmount other) => _value == other._value && Decimals == other.Decimals && Unit == other.Unit;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_value, Decimals, Unit);

    /// <summary>Reads a printed amount.</summary>
    /// <exception cref="FormatException">The text is not an amount; the message shows the text and the place.</exception>
    /// <exception cref="OverflowException">It is one, but beyond the range.</exception>
    public static ReportedAmount Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out ReportedAmount figure, out TextFault fault) ? figure : throw fault.ToException(s, What);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static ReportedAmount Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a printed amount; false if the text is not one or is beyond the range.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out ReportedAmount figure) => TryParse(text, out figure, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out ReportedAmount)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ReportedAmount result) => TryParse(s, out result, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out ReportedAmount)"/>
    public static bool TryParse(string? s, IFormatProvider? provider, out ReportedAmount result) => TryParse(s, out result, out _);

    /// <summary>Reads an amount whose unit is printed elsewhere, as over the column of a table; a unit beside the number
    /// goes before it. False if the text is neither or is beyond the range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not one of the four.</exception>
    public static bool TryParse(ReadOnlySpan<char> text, AmountUnit unit, out ReportedAmount figure)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)unit, (uint)AmountUnit.YiYuan, nameof(unit));

        // Tables have millions of cells that are a plain number and nothing else.
        if (NumberText.ScanUsual(text, out decimal value) is > 0 and var end && end == text.Length)
        {
            figure = new ReportedAmount(unit, value);
            return true;
        }

        return TryParse(text, unit, out figure, out _);
    }

    /// <summary>The printed form, as in <c>560.57万元</c>.</summary>
    public override string ToString() => SpanText.Create(this, default);

    /// <inheritdoc cref="TryFormat"/>
    public string ToString(string? format, IFormatProvider? formatProvider) => SpanText.Create(this, format);

    /// <summary>Writes the printed form; format <c>G</c> (default) plain, <c>N</c> with thousands separators.</summary>
    /// <exception cref="FormatException">The format is neither.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        NumberText.TryFormat(_value, Unit.Symbol(), destination, out charsWritten, format);

    internal static bool TryParse(ReadOnlySpan<char> text, out ReportedAmount figure, out TextFault fault) =>
        TryParse(text, null, out figure, out fault);

    /// <summary>Reads an amount; the unit is the one that holds where none stands beside the number, or null where one must.</summary>
    private static bool TryParse(ReadOnlySpan<char> text, AmountUnit? otherwise, out ReportedAmount figure, out TextFault fault)
    {
        figure = default;
        fault = default;
        int end = NumberText.ScanUsual(text, out decimal value);
        bool isUsual = end > 0;
        end = isUsual ? end : NumberText.Scan(text, out value, out fault);
        if (end < 0)
        {
            return false;
        }

        int at = NumberText.SkipSpace(text, end);
        ReadOnlySpan<char> rest = text[at..].TrimEnd();
        AmountUnit unit = otherwise ?? AmountUnit.Yuan;
        if (!(rest.IsEmpty && (otherwise is not null || value == 0m)) && !AmountUnits.TryParse(rest, out unit))
        {
            fault = TextFault.Malformed(at, "one of the units 元, 千元, 万元, 亿元");
            return false;
        }

        if (!isUsual && Math.Abs(value) >= NumberLimits.Max(unit))
        {
            fault = TextFault.TooLarge(0, "less than 10^16 yuan");
            return false;
        }

        figure = new ReportedAmount(unit, value);
        return true;
    }
}
