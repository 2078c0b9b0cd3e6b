using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports.Paths;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Rules.Catalogue;

namespace SelfEval.Domain.Serialization.Packs;

/// <summary>Makes an identity of what a pack declares; what does not fit together is a problem.</summary>
internal sealed class IdentityBinder(PackProblems problems)
{
    /// <summary>The identity of a kind; null where it has problems, of its own or of its contract.</summary>
    public IdentityDraft? Bind(string kind, PlacedNode node) => kind switch
    {
        "sum" => Linear(node, "result", LinearIdentity.Make, ("parts", 1, WhenAbsent.NotEvaluated), ("ifListed", 1, WhenAbsent.NothingIfItsLineIs)),
        "balance" => Linear(node, "result", LinearIdentity.Make, ("plus", 1, WhenAbsent.NotEvaluated), ("minus", -1, WhenAbsent.NotEvaluated)),
        "difference" => Linear(node, "result", LinearIdentity.Make, ("minuend", 1, WhenAbsent.NotEvaluated), ("subtrahend", -1, WhenAbsent.NotEvaluated)),
        "equality" => Linear(node, "result", LinearIdentity.Make, ("other", 1, WhenAbsent.NotEvaluated)),
        "atMost" => Linear(node, "figure", BoundIdentity.AtMost, ("limit", 1, WhenAbsent.NotEvaluated)),
        "atLeast" => Linear(node, "figure", BoundIdentity.AtLeast, ("parts", 1, WhenAbsent.NotEvaluated)),
        "ratio" => Rate(node, ("part", 1, 0), ("whole", 0, 1)),
        "growth" => Rate(node, ("change", 1, -1), ("current", 0, 1)),
        "near" => Near(node, onlyBelow: false),
        "notFarBelow" => Near(node, onlyBelow: true),
        _ => Hundred(node),
    };

    /// <summary>Adds the conditions under which the identity applies.</summary>
    public void AddConditions(PlacedNode? where, IdentityDraft draft)
    {
        if (where is null)
        {
            return;
        }

        if (where.Find("onlyWherePrinted") is { IsTrue: true })
        {
            draft.WherePrinted();
        }

        foreach (Figure figure in Many(where, "beside", 0, WhenAbsent.NotEvaluated).Where(figure => Fits(figure, draft.Scope, maySum: false)))
        {
            draft.Beside(figure.Path);
        }

        foreach (Figure figure in Many(where, "unlessPrinted", 0, WhenAbsent.NotEvaluated).Where(figure => Fits(figure, draft.Scope, maySum: false)))
        {
            draft.UnlessPrinted(figure.Path);
        }

        foreach (Figure figure in Many(where, "unlessSpent", 0, WhenAbsent.NotEvaluated).Where(figure => Fits(figure, draft.Scope, maySum: false)))
        {
            draft.UnlessSpent(figure.Path);
        }
    }

    private IdentityDraft? Linear(PlacedNode node, string result, Func<IdentityDraft, RuleHead, IdentityRule> make, params (string Member, int Sign, WhenAbsent Absent)[] members)
    {
        if (One(node, result) is not { } derived)
        {
            return null;
        }

        Figure[] terms = [.. members.SelectMany(member => Many(node, member.Member, member.Sign, member.Absent))];
        bool fits = IsResult(derived);
        HashSet<ReportPath> seen = [derived.Path];
        foreach (Figure term in terms)
        {
            fits &= IsNew(term, seen) && IsOf(term, FigurePathKind.Of(derived.Path)) && Fits(term, ConditionRule.ListOf(derived.Path), maySum: term.Absent == WhenAbsent.NotEvaluated);
        }

        return !fits || terms.Length == 0 ? null : new IdentityDraft(derived.Path, derived.Path, make, [.. terms.Select(TermOf)]);
    }

    private IdentityDraft? Rate(PlacedNode node, params (string Member, int Above, int Below)[] members)
    {
        if (One(node, "result") is not { } rate)
        {
            return null;
        }

        bool fits = IsOf(rate, FigureKind.Percentage) && IsResult(rate);
        List<Term> terms = [];
        HashSet<ReportPath> seen = [rate.Path];
        foreach ((string member, int above, int below) in members)
        {
            if (One(node, member) is not { } term)
            {
                return null;
            }

            fits &= IsNew(term, seen) && IsOf(term, FigureKind.Amount) && Fits(term, ConditionRule.ListOf(rate.Path), maySum: false);
            terms.Add(new Term(term.Path, above, below));
        }

        return fits ? new IdentityDraft(rate.Path, rate.Path, RatioIdentity.Make, [.. terms]) : null;
    }

    private IdentityDraft? Near(PlacedNode node, bool onlyBelow)
    {
        if (One(node, "figure") is not { } figure || One(node, "other") is not { } other || node.Find("percent")?.Number is not { } percent)
        {
            return null;
        }

        return IsOf(figure, FigureKind.Amount) & IsResult(figure) & IsNew(other, [figure.Path]) & IsOf(other, FigureKind.Amount) & Fits(other, ConditionRule.ListOf(figure.Path), maySum: false)
            ? new IdentityDraft(figure.Path, figure.Path, (draft, head) => new NearIdentity(draft, head, percent) { OnlyBelow = onlyBelow }, new Term(other.Path, 1))
            : null;
    }

    private IdentityDraft? Hundred(PlacedNode node)
    {
        Figure[] shares = [.. Many(node, "shares", 1, WhenAbsent.NotEvaluated), .. Many(node, "ifListed", 1, WhenAbsent.NothingIfItsLineIs)];
        bool fits = shares.Length > 0;
        HashSet<ReportPath> seen = [];
        foreach (Figure share in shares)
        {
            fits &= IsNew(share, seen) && IsOf(share, FigureKind.Percentage) && Fits(share, null, maySum: share.Absent == WhenAbsent.NotEvaluated);
        }

        if (!fits)
        {
            return null;
        }

        ReportPath place = shares.Select(share => PartOf(share.Path)).Aggregate(Common);
        if (place.Parent is null)
        {
            problems.Add(node.Find("shares")!, "packs/expected/onePart");
            return null;
        }

        return new IdentityDraft(null, place, HundredIdentity.Make, [.. shares.Select(TermOf)]);
    }

    /// <summary>A term; of a classification those lines are meant that are part of no other.</summary>
    private static Term TermOf(Figure figure)
    {
        Breakdown? breakdown = figure.IsSum ? Array.Find(Breakdowns.All, one => one.Items == ConditionRule.ListOf(figure.Path)) : null;
        return new Term(figure.Path, figure.Sign, 0, breakdown?.TopOnly, figure.Absent);
    }

    /// <summary>The part or list that a figure stands in.</summary>
    private static ReportPath PartOf(FigurePath path) => ConditionRule.ListOf(path) ?? path.Parent!;

    private static ReportPath Common(ReportPath left, ReportPath right)
    {
        for (ReportPath place = left; place.Parent is not null; place = place.Parent)
        {
            for (ReportPath? other = right; other is not null; other = other.Parent)
            {
                if (place == other)
                {
                    return place;
                }
            }
        }

        return ReportPaths.Report;
    }

    private static Figure? One(PlacedNode node, string member) => node.Find(member) is { } value ? FigureAt(value, 1, WhenAbsent.NotEvaluated) : null;

    private static IEnumerable<Figure> Many(PlacedNode node, string member, int sign, WhenAbsent absent)
    {
        PlacedNode? value = node.Find(member);
        IReadOnlyList<PlacedNode> nodes = value?.Text is not null ? [value] : value?.Items ?? [];
        return nodes.Take(RulePackJson.MaxTerms).Select(one => FigureAt(one, sign, absent)).OfType<Figure>();
    }

    /// <summary>The figure that a text names; null where it names none that can take part, which the contract says.</summary>
    private static Figure? FigureAt(PlacedNode node, int sign, WhenAbsent absent) =>
        node.Text is { } text && ReportPaths.ByTemplate.GetValueOrDefault(text) is FigurePath path && FigurePathKind.Of(path) != FigureKind.Quantity ? new Figure(path, node, sign, absent) : null;

    private bool IsResult(Figure figure) => Require(figure.Path.Depth <= 1, figure, "packs/expected/oneList");

    private bool IsNew(Figure figure, HashSet<ReportPath> seen) => Require(seen.Add(figure.Path), figure, "packs/expected/onceInIdentity");

    private bool IsOf(Figure figure, FigureKind kind) => Require(FigurePathKind.Of(figure.Path) == kind, figure, $"packs/expected/kinds/{Labels.KeyOf(kind)}");

    /// <summary>Whether a figure can take part where the derived one stands: once, or as the sum over the items of one list.</summary>
    private bool Fits(Figure figure, ItemsPath? scope, bool maySum)
    {
        ItemsPath? list = ConditionRule.ListOf(figure.Path);
        int deeper = figure.Path.Depth - (list is not null && list == scope ? 1 : 0);
        figure.IsSum = deeper == 1;
        return Require(list is null || list == scope || scope is null, figure, "packs/expected/sameList")
            && Require(deeper <= 1, figure, "packs/expected/oneList")
            && Require(deeper == 0 || maySum, figure, "packs/expected/noSum");
    }

    private bool Require(bool holds, Figure figure, string expected)
    {
        if (!holds)
        {
            problems.Add(figure.Node, expected);
        }

        return holds;
    }

    /// <summary>A figure that a pack names, and where it names it.</summary>
    private sealed record Figure(FigurePath Path, PlacedNode Node, int Sign, WhenAbsent Absent)
    {
        /// <summary>Whether it means the sum over the items of a list.</summary>
        public bool IsSum { get; set; }
    }
}
