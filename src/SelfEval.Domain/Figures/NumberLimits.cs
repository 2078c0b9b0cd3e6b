namespace SelfEval.Domain.Figures;

/// <summary>
/// How large and how fine a figure may be. Chosen so that every figure, half a unit of its last place and sums of more
/// figures than a report can hold stay exact, both in <see cref="decimal"/> and in 10⁻¹² steps of <see cref="Int128"/>.
/// </summary>
internal static class NumberLimits
{
    /// <summary>Decimals that a figure may be printed with.</summary>
    public const int MaxDecimals = 10;

    /// <summary>Digits before the point that a figure in yuan may have: 10¹⁶ yuan is eighty times the nation's product.</summary>
    public const int MaxYuanDigits = 16;

    /// <summary>Digits before the point of a percentage, a quantity or a score.</summary>
    public const int MaxPlainDigits = 9;

    /// <summary>The first amount that is too large.</summary>
    public const decimal MaxYuan = 10_000_000_000_000_000m;

    /// <summary>The first percentage, quantity or score that is too large.</summary>
    public const decimal MaxPlain = 1_000_000_000m;

    /// <summary>Digits before the point that an amount in this unit may have.</summary>
    public static int Digits(AmountUnit unit) => unit switch
    {
        AmountUnit.Yuan => MaxYuanDigits,
        AmountUnit.QianYuan => MaxYuanDigits - 3,
        AmountUnit.WanYuan => MaxYuanDigits - 4,
        _ => MaxYuanDigits - 8,
    };

    /// <summary>The first number of this unit that is too large an amount.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not one of the four.</exception>
    public static decimal Max(AmountUnit unit) => unit switch
    {
        AmountUnit.Yuan => MaxYuan,
        AmountUnit.QianYuan => 10_000_000_000_000m,
        AmountUnit.WanYuan => 1_000_000_000_000m,
        AmountUnit.YiYuan => 100_000_000m,
        _ => MaxYuan / unit.InYuan(),
    };

    /// <summary>The same value without zeros at its end: division by 1 with 28 decimals drops them.</summary>
    public static decimal StripZeros(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>10 to the minus <paramref name="decimals"/>, one unit of the last printed place.</summary>
    public static decimal Ulp(int decimals) => new(1, 0, 0, isNegative: false, (byte)decimals);
}
