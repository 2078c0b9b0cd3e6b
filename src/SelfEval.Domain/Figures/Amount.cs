using System.Globalization;
using System.Numerics;

namespace SelfEval.Domain.Figures;

/// <summary>An exact sum of money in CNY (金额), free of any unit of printing.</summary>
/// <remarks>
/// <para>Range: less than 10¹⁶ yuan either way, in steps of 10⁻¹⁰ yuan. Within it every operation is exact; a result
/// outside it is an <see cref="OverflowException"/>, never a rounded value.</para>
/// <para>Equality and order are by value. <c>default</c> is zero. Immutable, so safe to share between threads.</para>
/// </remarks>
public readonly record struct Amount : IComparable<Amount>, ISpanFormattable,
    IAdditionOperators<Amount, Amount, Amount>, ISubtractionOperators<Amount, Amount, Amount>,
    IUnaryNegationOperators<Amount, Amount>, IAdditiveIdentity<Amount, Amount>,
    IComparisonOperators<Amount, Amount, bool>
{
    private readonly decimal _yuan;

    private Amount(decimal yuan) => _yuan = yuan;

    /// <summary>No money.</summary>
    public static Amount Zero => default;

    /// <inheritdoc/>
    static Amount IAdditiveIdentity<Amount, Amount>.AdditiveIdentity => default;

    /// <summary>The sum in yuan.</summary>
    public decimal Yuan => _yuan;

    /// <summary>The amount of so many yuan.</summary>
    /// <exception cref="OverflowException">10¹⁶ yuan or more either way, or finer than 10⁻¹⁰ yuan.</exception>
    public static Amount FromYuan(decimal yuan) => From(yuan, AmountUnit.Yuan);

    /// <summary>The amount of so many of a unit: <c>From(560.57m, AmountUnit.WanYuan)</c> is 5,605,700 yuan.</summary>
    /// <exception cref="OverflowException">10¹⁶ yuan or more either way, or finer than 10⁻¹⁰ yuan.</exception>
    public static Amount From(decimal value, AmountUnit unit)
    {
        // A product of decimals is rounded in silence when it needs more than 28 digits; the range check comes first.
        decimal scale = unit.InYuan();
        if (Math.Abs(value) >= NumberLimits.MaxYuan / scale)
        {
            throw new OverflowException($"{value.ToString(CultureInfo.InvariantCulture)}{unit.Symbol()} is beyond 10^16 yuan.");
        }

        decimal yuan = NumberLimits.StripZeros(NumberLimits.StripZeros(value) * scale);
        return yuan.Scale <= NumberLimits.MaxDecimals
            ? new Amount(yuan)
            : throw new OverflowException($"{value.ToString(CultureInfo.InvariantCulture)}{unit.Symbol()} is finer than 10^-10 yuan.");
    }

    /// <summary>The same money counted in another unit; always exact.</summary>
    public decimal In(AmountUnit unit) => unit == AmountUnit.Yuan ? _yuan : NumberLimits.StripZeros(_yuan / unit.InYuan());

    /// <summary>The sum of both.</summary>
    /// <exception cref="OverflowException">The result is beyond the range.</exception>
    public static Amount operator +(Amount left, Amount right) => FromYuan(left._yuan + right._yuan);

    /// <summary>The difference.</summary>
    /// <exception cref="OverflowException">The result is beyond the range.</exception>
    public static Amount operator -(Amount left, Amount right) => FromYuan(left._yuan - right._yuan);

    /// <summary>The same sum with the other sign.</summary>
    public static Amount operator -(Amount value) => new(-value._yuan);

    /// <summary>So many times the amount.</summary>
    /// <exception cref="OverflowException">The result is beyond the range.</exception>
    public static Amount operator *(Amount amount, int times)
    {
        // Checked by division first: the product itself could lose digits before anyone sees that it is too large.
        if (times != 0 && Math.Abs(amount._yuan) >= NumberLimits.MaxYuan / Math.Abs((decimal)times))
        {
            throw new OverflowException($"{amount} × {times.ToString(CultureInfo.InvariantCulture)} is beyond 10^16 yuan.");
        }

        return FromYuan(amount._yuan * times);
    }

    /// <summary>Less money.</summary>
    public static bool operator <(Amount left, Amount right) => left._yuan < right._yuan;

    /// <summary>More money.</summary>
    public static bool operator >(Amount left, Amount right) => left._yuan > right._yuan;

    /// <summary>Not more money.</summary>
    public static bool operator <=(Amount left, Amount right) => left._yuan <= right._yuan;

    /// <summary>Not less money.</summary>
    public static bool operator >=(Amount left, Amount right) => left._yuan >= right._yuan;

    /// <inheritdoc/>
    public int CompareTo(Amount other) => _yuan.CompareTo(other._yuan);

    /// <summary>The exact sum in yuan, as in <c>5605700元</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <inheritdoc cref="TryFormat"/>
    public string ToString(string? format, IFormatProvider? formatProvider) => SpanText.Create(this, format);

    /// <summary>Writes the exact sum in yuan; format <c>G</c> (default) plain, <c>N</c> with thousands separators.</summary>
    /// <exception cref="FormatException">The format is neither.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        NumberText.TryFormat(_yuan, "元", destination, out charsWritten, format);
}
