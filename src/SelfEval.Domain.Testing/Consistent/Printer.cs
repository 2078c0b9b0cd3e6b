using FsCheck;
using FsCheck.Fluent;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Testing.Consistent;

/// <summary>Prints one figure after the other, each in the next style.</summary>
/// <remarks>Remembers which style comes next, so one printer prints one report.</remarks>
internal sealed class Printer(ReadOnlyMemory<PrintStyle> styles)
{
    private const int MostStyles = 80;

    private int _next;

    /// <summary>Printers of any style, the same figure always in the same one.</summary>
    public static Gen<Printer> Any => Mixed.Select(styles => new Printer(styles));

    /// <summary>Prints every figure to the fen, so that nothing is rounded.</summary>
    public static Printer Exact => new(new PrintStyle[] { new(AmountUnit.Yuan, 2) });

    /// <summary>A style for each figure; a report with more figures begins again.</summary>
    public static Gen<PrintStyle[]> Mixed => Style.ArrayOf(MostStyles);

    /// <summary>One style, the usual one or any.</summary>
    public static Gen<PrintStyle> Style =>
        from unit in Gen.Elements(AmountUnit.WanYuan, AmountUnit.WanYuan, AmountUnit.Yuan, AmountUnit.QianYuan, AmountUnit.YiYuan)
        from decimals in Gen.Choose(0, 6)
        select new PrintStyle(unit, decimals);

    /// <summary>Prints a true amount of whole yuan.</summary>
    public ReportedAmount Amount(long yuan)
    {
        PrintStyle style = Next();
        return ReportedAmount.Print(Figures.Amount.FromYuan(yuan), style.Unit, style.Decimals);
    }

    /// <summary>A true ratio in percent; null where it is beyond any percentage or the base prints as zero: a sound report leaves it out.</summary>
    public ReportedPercentage? Rate(long part, long whole, ReportedAmount? printedBase = null)
    {
        int decimals = Next().Decimals;
        return whole == 0 || printedBase is { Value: 0m } || Math.Abs(new decimal(part)) > new decimal(whole) * 1_000_000m
            ? null : ReportedPercentage.Print(new decimal(part) * 100m / whole, decimals);
    }

    /// <summary>Prints a true score with two decimals or one; a whole one may have none, as points without decimals count as given, not as rounded.</summary>
    public ReportedScore Score(decimal points) => ReportedScore.Print(points, Math.Clamp(Next().Decimals, points == decimal.Truncate(points) ? 0 : 1, 2));

    private PrintStyle Next() => styles.Span[_next++ % styles.Length];
}
