namespace SelfEval.Domain.Figures;

/// <summary>
/// A printed figure as whole numbers of 10⁻¹² base units (yuan, percent, pieces, points): value and half a unit of its last
/// place. The limits on figures keep both below 10²⁸, so that sums of any report stay far inside <see cref="Int128"/>.
/// </summary>
internal readonly struct ExactFigure
{
    public const int Scale = 12;

    private static readonly Int128[] PowersOfTen = [.. Enumerable.Range(0, 30).Select(Power)];

    /// <summary>Those that fit into 64 bits, whose products are several times cheaper.</summary>
    private static readonly long[] LongPowersOfTen = [.. PowersOfTen.TakeWhile(power => power <= long.MaxValue).Select(power => (long)power)];

    public ExactFigure(ReportedFigure figure)
    {
        Int128 ulp = UlpOf(figure);
        Value = Mantissa(figure.Value) * ulp;
        HalfUlp = figure.IsExact ? 0 : ulp / 2;
    }

    /// <summary>The value that the digits name.</summary>
    public Int128 Value { get; }

    /// <summary>Half a unit of the last printed place; 0 for what was counted.</summary>
    public Int128 HalfUlp { get; }

    /// <summary>The smallest true value under rounding to the nearest.</summary>
    public Int128 Low => Value - HalfUlp;

    /// <summary>The largest true value under rounding to the nearest.</summary>
    public Int128 High => Value + HalfUlp;

    /// <summary>The value that the digits of an amount name.</summary>
    public static Int128 ValueOf(ReportedAmount amount)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(amount.Value, bits);
        ulong low = ((ulong)(uint)bits[1] << 32) | (uint)bits[0];
        int exponent = Scale - ((bits[3] >> 16) & 0xFF) + Exponent(amount.Unit);
        return bits[2] == 0 && low <= long.MaxValue && exponent < LongPowersOfTen.Length
            ? Math.BigMul(bits[3] < 0 ? -(long)low : (long)low, LongPowersOfTen[exponent]) : Mantissa(amount.Value) * PowersOfTen[exponent];
    }

    /// <summary>One unit of the last printed place, whether it was rounded there or counted.</summary>
    public static Int128 UlpOf(ReportedFigure figure) =>
        PowersOfTen[Scale - figure.Decimals + (figure.Kind == FigureKind.Amount ? Exponent(figure.AmountUnit) : 0)];

    /// <summary>The exact number as a decimal, in base units.</summary>
    public static decimal ToDecimal(Int128 scaled) => (decimal)(scaled / PowersOfTen[Scale]) + ((decimal)(scaled % PowersOfTen[Scale]) / 1_000_000_000_000m);

    /// <summary>A whole number of base units.</summary>
    public static Int128 Whole(int value) => value * PowersOfTen[Scale];

    private static int Exponent(AmountUnit unit) => unit switch
    {
        AmountUnit.Yuan => 0,
        AmountUnit.QianYuan => 3,
        AmountUnit.WanYuan => 4,
        _ => 8,
    };

    private static Int128 Mantissa(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        Int128 mantissa = (Int128)new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        return bits[3] < 0 ? -mantissa : mantissa;
    }

    private static Int128 Power(int exponent)
    {
        Int128 power = 1;
        for (int i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
