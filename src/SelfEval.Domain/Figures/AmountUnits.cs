namespace SelfEval.Domain.Figures;

/// <summary>What is known of each <see cref="AmountUnit"/>: how it is printed and how many yuan it is.</summary>
public static class AmountUnits
{
    /// <summary>The unit as it is printed: 元, 千元, 万元 or 亿元.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a unit.</exception>
    public static string Symbol(this AmountUnit unit) => unit switch
    {
        AmountUnit.Yuan => "元",
        AmountUnit.QianYuan => "千元",
        AmountUnit.WanYuan => "万元",
        AmountUnit.YiYuan => "亿元",
        _ => throw Unknown(unit),
    };

    /// <summary>How many yuan one of this unit is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a unit.</exception>
    public static decimal InYuan(this AmountUnit unit) => unit switch
    {
        AmountUnit.Yuan => 1m,
        AmountUnit.QianYuan => 1_000m,
        AmountUnit.WanYuan => 10_000m,
        AmountUnit.YiYuan => 100_000_000m,
        _ => throw Unknown(unit),
    };

    /// <summary>Reads a symbol.</summary>
    internal static bool TryParse(ReadOnlySpan<char> symbol, out AmountUnit unit)
    {
        (unit, bool known) = symbol switch
        {
            "元" => (AmountUnit.Yuan, true),
            "千元" => (AmountUnit.QianYuan, true),
            "万元" => (AmountUnit.WanYuan, true),
            "亿元" => (AmountUnit.YiYuan, true),
            _ => (default, false),
        };
        return known;
    }

    private static ArgumentOutOfRangeException Unknown(AmountUnit unit) =>
        new(nameof(unit), unit, "An amount unit is 元, 千元, 万元 or 亿元.");
}
