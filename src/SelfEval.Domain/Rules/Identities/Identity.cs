using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>The sentences in which identities are declared. A path through a list means the sum over its items.</summary>
internal static class Identity
{
    /// <summary>The result is the sum of the parts.</summary>
    public static IdentityDraft Sum<T>(FigurePath<T> result, params ReadOnlySpan<FigurePath<T>> parts)
        where T : struct
    {
        Term[] terms = new Term[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            terms[i] = new Term(parts[i], 1);
        }

        return new(result, result, LinearIdentity.Make, terms);
    }

    /// <summary>The result is the sum of amounts, some of them of the lines of a breakdown.</summary>
    public static IdentityDraft Sum(FigurePath<ReportedAmount> result, params ReadOnlySpan<Summand> parts) =>
        new(result, result, LinearIdentity.Make, Terms(parts));

    /// <summary>The result is the sum of figures, each with its sign.</summary>
    public static IdentityDraft Balance<T>(FigurePath<T> result, params ReadOnlySpan<(FigurePath<T> Figure, int Sign)> figures)
        where T : struct
    {
        Term[] terms = new Term[figures.Length];
        for (int i = 0; i < figures.Length; i++)
        {
            terms[i] = new Term(figures[i].Figure, figures[i].Sign);
        }

        return new(result, result, LinearIdentity.Make, terms);
    }

    /// <summary>The result is the sum of scores, some of them of chosen items, some left out where a form has no such part.</summary>
    public static IdentityDraft ScoreSum(FigurePath<ReportedScore> result, params ReadOnlySpan<Term> parts) =>
        new(result, result, LinearIdentity.Make, parts);

    /// <summary>The result is the sum of amounts, each with its sign, some of which may be left out.</summary>
    public static IdentityDraft Balance(FigurePath<ReportedAmount> result, params ReadOnlySpan<(Summand Figure, int Sign)> figures)
    {
        Term[] terms = new Term[figures.Length];
        for (int i = 0; i < figures.Length; i++)
        {
            terms[i] = figures[i].Figure.Times(figures[i].Sign);
        }

        return new(result, result, LinearIdentity.Make, terms);
    }

    /// <summary>An amount that counts as nothing where its whole line is not printed.</summary>
    public static Summand IfListed(FigurePath<ReportedAmount> figure) => new(figure, null, WhenAbsent.NothingIfItsLineIs);

    /// <summary>An amount that is left out where it is not printed; the identity applies only where that is so of one at least.</summary>
    public static Summand OrLeftOut(FigurePath<ReportedAmount> figure) => new(figure, null, WhenAbsent.LeftOut);

    /// <summary>The same identity for each of several places, wherever its figures are printed.</summary>
    public static EachDraft Each<T>(IEnumerable<T> places, Func<T, IdentityDraft> declare) => new([.. places.Select(declare)]);

    /// <summary>The result is one figure less another.</summary>
    public static IdentityDraft Difference<T>(FigurePath<T> result, FigurePath<T> minuend, FigurePath<T> subtrahend)
        where T : struct => new(result, result, LinearIdentity.Make, new Term(minuend, 1), new Term(subtrahend, -1));

    /// <summary>The result repeats another figure.</summary>
    public static IdentityDraft Equality<T>(FigurePath<T> result, FigurePath<T> other)
        where T : struct => new(result, result, LinearIdentity.Make, new Term(other, 1));

    /// <summary>The result is the part in percent of the whole.</summary>
    public static IdentityDraft Ratio(FigurePath<ReportedPercentage> result, FigurePath<ReportedAmount> part, FigurePath<ReportedAmount> whole) =>
        new(result, result, RatioIdentity.Make, new Term(part, 1), new Term(whole, 0, 1));

    /// <summary>The result is the change in percent of the prior year's figure, which is this year's less the change.</summary>
    public static IdentityDraft Growth(FigurePath<ReportedPercentage> result, FigurePath<ReportedAmount> change, FigurePath<ReportedAmount> current) =>
        new(result, result, RatioIdentity.Make, new Term(change, 1, -1), new Term(current, 0, 1));

    /// <summary>The result repeats a figure of last year's report.</summary>
    public static IdentityDraft Continues(FigurePath<ReportedAmount> result, FigurePath<ReportedAmount> prior, PriorPlace place) =>
        new(result, result, LinearIdentity.Make, new Term(prior, 1, Prior: place));

    /// <summary>The result is the line's outturn less the one in last year's report.</summary>
    public static IdentityDraft ChangeSince(BudgetPaths line, PriorPlace place) =>
        new(line.Change, line.Change, LinearIdentity.Make, new Term(line.Outturn, 1), new Term(line.Outturn, -1, Prior: place));

    /// <summary>The result is, in percent, how much the line's outturn is more than the one in last year's report.</summary>
    public static IdentityDraft GrowthSince(BudgetPaths line, PriorPlace place) =>
        new(line.ChangeRate, line.ChangeRate, RatioIdentity.Make, new Term(line.Outturn, 1), new Term(line.Outturn, -1, 1, Prior: place));

    /// <summary>The percentages of a breakdown total 100.</summary>
    public static IdentityDraft TotalsHundred(ReportPath place, params FigurePath<ReportedPercentage>[] shares) => TotalsHundred(place, shares, []);

    /// <summary>The percentages of a breakdown total 100, some of them of lines that need not be printed.</summary>
    public static IdentityDraft TotalsHundred(ReportPath place, FigurePath<ReportedPercentage>[] shares, FigurePath<ReportedPercentage>[] ifListed) =>
        new(null, place, HundredIdentity.Make, [.. shares.Select(share => new Term(share, 1)), .. ifListed.Select(share => new Term(share, 1, WhenAbsent: WhenAbsent.NothingIfItsLineIs))]);

    /// <summary>The percentages of the top lines of a breakdown total 100.</summary>
    public static IdentityDraft TotalsHundred(Breakdown breakdown) =>
        new(null, breakdown.Items, HundredIdentity.Make, new Term(breakdown.Share, 1, 0, breakdown.TopOnly));

    /// <summary>The figure is not above the limit.</summary>
    public static IdentityDraft AtMost<T>(FigurePath<T> figure, FigurePath<T> limit)
        where T : struct => new(figure, figure, BoundIdentity.AtMost, new Term(limit, 1));

    /// <summary>The figure is not above the sum of some lines of a breakdown.</summary>
    public static IdentityDraft AtMost(FigurePath<ReportedAmount> figure, Summand limit) =>
        new(figure, figure, BoundIdentity.AtMost, Terms([limit]));

    /// <summary>The figure is not below the sum of some of its parts.</summary>
    public static IdentityDraft AtLeast(FigurePath<ReportedAmount> figure, params ReadOnlySpan<Summand> parts) =>
        new(figure, figure, BoundIdentity.AtLeast, Terms(parts));

    /// <summary>The figure is not farther from another than so many percent of it.</summary>
    public static IdentityDraft Near(FigurePath<ReportedAmount> figure, FigurePath<ReportedAmount> other, int percent) =>
        new(figure, figure, (draft, head) => new NearIdentity(draft, head, percent), new Term(other, 1));

    /// <summary>The figure is not below another by more than so many percent of it.</summary>
    public static IdentityDraft NotFarBelow(FigurePath<ReportedAmount> figure, FigurePath<ReportedAmount> other, int percent) =>
        new(figure, figure, (draft, head) => new NearIdentity(draft, head, percent) { OnlyBelow = true }, new Term(other, 1));

    private static Term[] Terms(ReadOnlySpan<Summand> parts)
    {
        Term[] terms = new Term[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            terms[i] = parts[i].Times(1);
        }

        return terms;
    }
}
