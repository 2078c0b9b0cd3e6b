using FsCheck;
using FsCheck.Fluent;
using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Testing.Consistent;

/// <summary>Draws the true values of reports.</summary>
internal static class TrueReports
{
    /// <summary>The first year for which there is a table of functions.</summary>
    private const int FirstYear = 2020;
    private const int LastYear = 2025;

    private static readonly ClassificationCode<Functional>[] Functions =
        [.. ((string[])["2012901", "2012999", "2080505", "2210201"]).Select(digits => ClassificationCode<Functional>.Parse(digits, null))];

    public static Gen<TrueReport> All =>
        from year in Gen.Choose(FirstYear, LastYear)
        from kind in Gen.Elements(Enum.GetValues<EntityKind>())
        from spent in Spent(year, kind)
        from sections in Gen.Frequency((1, Gen.Constant(Sections.All)), (3, Gen.Choose(0, (int)Sections.All).Select(bits => (Sections)bits)))
        from breakdowns in Gen.Elements(Enum.GetValues<BreakdownStyle>()).ArrayOf(5)
        from first in Gen.Choose(0, 20)
        from procured in Line.ArrayOf(3)
        from balances in Yuan.ArrayOf(2)
        from distributed in Gen.Choose(0, 1000)
        from indicators in Indicators(year)
        from styles in Gen.Frequency(
            (1, Gen.Constant<PrintStyle[]>([PrintStyle.Usual])),
            (1, Printer.Style.Select(style => new[] { style })),
            (3, Printer.Mixed))
        select new TrueReport
        {
            Year = year,
            Kind = kind,
            Sections = sections,
            Spent = [.. spent],
            Breakdowns = [.. breakdowns],
            FirstLine = first,
            Procured = [.. procured],
            Balances = [balances[0], balances[1], Share(balances[0] + balances[1], distributed)],
            Indicators = [.. indicators],
            Styles = [.. styles],
        };

    private static Gen<Spending[]> Spent(int year, EntityKind kind) =>
        from count in Gen.Choose(1, 14)
        from shuffled in Gen.Shuffle(Groups(year, kind))
        from official in Gen.Elements(true, false)
        let codes = official ? [.. shuffled.OrderBy(code => ThreePublicCodes.All.Contains(code) ? 0 : 1)] : shuffled
        from kinds in Gen.Elements(BudgetKind.Basic, BudgetKind.Project).ArrayOf(count)
        from functions in Gen.Elements(Functions).ArrayOf(count)
        from sources in Gen.Elements(Enum.GetValues<FundingSource>()).ArrayOf(count)
        from amounts in Line.ArrayOf(count)
        select codes.Take(count).Select((code, i) => new Spending(code, code.KindOf(year) ?? kinds[i], functions[i], sources[i], amounts[i])).ToArray();

    /// <summary>Groups that have a counterpart in the government's classification for this kind of unit.</summary>
    private static ClassificationCode<DepartmentEconomic>[] Groups(int year, EntityKind kind) =>
    [
        .. EconomicCrosswalk.For(year).All.ToArray().Where(row => row.HoldsFor(kind)).Select(row => row.Department)
            .Where(code => code.In(year) is not null).Distinct(),
    ];

    /// <summary>A line spent almost as budgeted; one in twelve has nothing in the year or the year before.</summary>
    private static Gen<TrueLine> Line =>
        from initial in Yuan
        from adjusted in Gen.Choose(920, 1080)
        from outturn in Gen.Choose(930, 1000)
        from prior in Gen.Frequency((20, Gen.Choose(500, 2000)), (1, Gen.Constant(0)))
        from spent in Gen.Frequency((20, Gen.Constant(1)), (1, Gen.Constant(0)))
        let budget = Share(initial, adjusted)
        select new TrueLine(initial, budget, Share(budget, outturn) * spent, Share(initial, prior));

    /// <summary>From a few yuan to ten trillion.</summary>
    private static Gen<long> Yuan =>
        from digits in Gen.Choose(3, 13)
        from part in Gen.Choose(100_000_000, 999_999_999)
        select (long)(part * Power(digits) / 1_000_000_000m);

    private static Gen<TrueIndicator[]> Indicators(int year) =>
        from count in Gen.Choose(0, 6)
        from categories in Gen.Elements(IndicatorTaxonomy.All.ToArray().Where(category => category.Scheme == (year < 2021 ? IndicatorScheme.Of2015 : IndicatorScheme.Of2021)).ToArray()).ArrayOf(count)
        from cuts in Gen.Choose(1, 90 / Math.Max(count, 1)).ArrayOf(count)
        from lost in Gen.Choose(0, 300).ArrayOf(count)
        select categories.Select((category, i) => Indicator(category, i == count - 1 ? 100 - cuts[..^1].Sum() : cuts[i], lost[i])).ToArray();

    /// <summary>An indicator that lost so many thousandths of its weight.</summary>
    private static TrueIndicator Indicator(IndicatorCategory category, int weight, int lost) =>
        new(category.Level1, category.Level2, weight, decimal.Round(weight * (1000 - lost) / 1000m, 2));

    private static long Share(long amount, int thousandths) => (long)(new decimal(amount) * thousandths / 1000m);

    private static decimal Power(int exponent) => Enumerable.Repeat(10m, exponent).Aggregate(1m, (power, ten) => power * ten);
}
