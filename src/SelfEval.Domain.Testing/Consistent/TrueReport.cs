using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Testing.Consistent;

/// <summary>The true values behind a report, and how they are printed. Whatever stands here prints as a consistent report.</summary>
internal sealed record TrueReport
{
    public required int Year { get; init; }

    public required EntityKind Kind { get; init; }

    public required Sections Sections { get; init; }

    /// <summary>At least one.</summary>
    public required ValueList<Spending> Spent { get; init; }

    /// <summary>Breakdowns by function, economic class and government class, then of basic and of project expenditure by economic class.</summary>
    public required ValueList<BreakdownStyle> Breakdowns { get; init; }

    /// <summary>With which line the breakdowns begin; the others follow, and those before it come last.</summary>
    public required int FirstLine { get; init; }

    /// <summary>Procurement of goods, works and services.</summary>
    public required ValueList<TrueLine> Procured { get; init; }

    /// <summary>Opening balance, surplus used and closing balance in yuan; the last is at most the sum of the others.</summary>
    public required ValueList<long> Balances { get; init; }

    /// <summary>None, or some whose weights make 100.</summary>
    public required ValueList<TrueIndicator> Indicators { get; init; }

    /// <summary>The style of each figure in the order printed; begins again where there are more figures.</summary>
    public required ValueList<PrintStyle> Styles { get; init; }

    /// <summary>Smaller reports, each without something, with smaller amounts, or printed more plainly. Every chain of them ends.</summary>
    public IEnumerable<TrueReport> Smaller()
    {
        foreach (Sections one in Enum.GetValues<Sections>().Where(section => int.IsPow2((int)section) && Sections.HasFlag(section)))
        {
            yield return this with { Sections = Sections & ~one };
        }

        for (int i = 0; i < Breakdowns.Count; i++)
        {
            if (Breakdowns[i] != BreakdownStyle.None)
            {
                yield return this with { Breakdowns = Breakdowns.SetItem(i, BreakdownStyle.None) };
                if (Breakdowns[i] != BreakdownStyle.Classes)
                {
                    yield return this with { Breakdowns = Breakdowns.SetItem(i, BreakdownStyle.Classes) };
                }
            }
        }

        if (Styles.Count > 1 || Styles[0] != PrintStyle.Usual)
        {
            yield return this with { Styles = [PrintStyle.Usual] };
            if (Styles.Count > 1)
            {
                yield return this with { Styles = [Styles[0]] };
            }
        }

        if (FirstLine > 0)
        {
            yield return this with { FirstLine = 0 };
        }

        if (Indicators.Count > 1)
        {
            yield return this with { Indicators = [Indicators[0] with { Weight = 100 }] };
        }

        for (int i = 0; i < Spent.Count && Spent.Count > 1; i++)
        {
            yield return this with { Spent = [.. Spent.Where((_, place) => place != i)] };
        }

        for (int i = 0; i < Spent.Count; i++)
        {
            foreach (TrueLine smaller in Spent[i].Amount.Smaller().Where(smaller => smaller != Spent[i].Amount))
            {
                yield return this with { Spent = Spent.SetItem(i, Spent[i] with { Amount = smaller }) };
            }
        }

        for (int i = 0; i < Procured.Count; i++)
        {
            foreach (TrueLine smaller in Procured[i].Smaller().Where(smaller => smaller != Procured[i]))
            {
                yield return this with { Procured = Procured.SetItem(i, smaller) };
            }
        }

        if (Balances.Any(balance => balance != 0))
        {
            yield return this with { Balances = [0, 0, 0] };
        }
    }
}
