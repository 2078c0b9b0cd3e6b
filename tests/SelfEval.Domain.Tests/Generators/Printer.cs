using FsCheck;
using FsCheck.Fluent;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Tests.Generators;

/// <summary>Prints one figure after the other, each in the next style.</summary>
internal sealed class Printer((AmountUnit Unit, int Decimals)[] styles)
{
    private int _next;

    /// <summary>Printers of any style, the same figure always in the same one.</summary>
    public static Gen<Printer> Any => Style.ArrayOf(80).Select(styles => new Printer(styles));

    /// <summary>Prints every figure to the fen, so that nothing is rounded.</summary>
    public static Printer Exact => new([(AmountUnit.Yuan, 2)]);

    public ReportedAmount Amount(long yuan)
    {
        (AmountUnit unit, int decimals) = Next();
        return ReportedAmount.Print(Domain.Figures.Amount.FromYuan(yuan), unit, decimals);
    }

    /// <summary>A true ratio in percent; null where it is beyond any percentage or the base prints as zero: a sound report leaves it out.</summary>
    public ReportedPercentage? Rate(long part, long whole, ReportedAmount? printedBase = null)
    {
        int decimals = Next().Decimals;
        return whole == 0 || printedBase is { Value: 0m } || Math.Abs(new decimal(part)) > new decimal(whole) * 1_000_000m
            ? null : ReportedPercentage.Print(new decimal(part) * 100m / whole, decimals);
    }

    private (AmountUnit Unit, int Decimals) Next() => styles[_next++ % styles.Length];

    private static Gen<(AmountUnit Unit, int Decimals)> Style =>
        from unit in Gen.Elements(AmountUnit.WanYuan, AmountUnit.WanYuan, AmountUnit.Yuan, AmountUnit.QianYuan, AmountUnit.YiYuan)
        from decimals in Gen.Choose(0, 6)
        select (unit, decimals);
}
