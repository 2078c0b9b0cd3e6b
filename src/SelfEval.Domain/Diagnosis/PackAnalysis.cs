using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports.Paths;
using SelfEval.Domain.Rules;

namespace SelfEval.Domain.Diagnosis;

/// <summary>What an author of rules should know of a pack before anybody is judged by it (规则包自查).</summary>
/// <remarks>Judged from the declarations, for a report that prints everything. Equality is by value; immutable.</remarks>
public sealed record PackAnalysis
{
    private PackAnalysis()
    {
    }

    /// <summary>The ids of rules that contradict each other whatever is printed, so that no report can pass; mostly none.</summary>
    public ValueList<string> Contradictory { get; private init; }

    /// <summary>The ids of rules that follow from the others where a report prints all their figures: sums, differences and equalities.</summary>
    public ValueList<string> Redundant { get; private init; }

    /// <summary>The ids of rules that can never be judged, because they do not apply where one of their own figures is printed.</summary>
    public ValueList<string> NeverJudged { get; private init; }

    /// <summary>The figures that no identity has, as JSON Pointers with <c>*</c> for items, in reading order.</summary>
    public ValueList<string> Uncovered { get; private init; }

    /// <summary>Analyses a pack.</summary>
    /// <exception cref="ArgumentNullException">The pack is null.</exception>
    public static PackAnalysis Of(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        IdentityRule[] identities = [.. pack.Rules.SelectMany(rule => rule.Identities)];
        HashSet<FigurePath> covered = [.. identities.SelectMany(identity => identity.Covered)];
        return new()
        {
            Contradictory = FindContradiction(identities),
            Redundant = FindRedundant(pack, identities),
            NeverJudged = pack.Rules.Where(rule => rule.Identities.Any() && rule.Identities.All(identity => identity.IsReplacedByItsOwn)).Select(rule => rule.Id).ToValueList(),
            Uncovered = ReportPaths.AllFigures.Where(path => !covered.Contains(path)).Select(path => path.Template).ToValueList(),
        };
    }

    private static ValueList<string> FindContradiction(IdentityRule[] identities)
    {
        IdentityRule[] errors = [.. identities.Where(identity => identity.Severity == Severity.Error)];
        LinearSystem system = new();
        Symbols symbols = new(system.AddMissing);
        for (int law = 0; law < errors.Length; law++)
        {
            RowSet rows = new(system);
            IdentityPlace place = Everywhere(errors[law]);
            foreach (LinearForm form in errors[law].Forms(place))
            {
                rows.Add(symbols.Of(errors[law]), form, symbols.OfResult(errors[law]), law);
            }
        }

        StepBudget budget = new(long.MaxValue);
        return new SystemSolver(system, budget).Solve([]) is not { } conflict ? []
            : ConflictFilter.Minimize(system, conflict, budget).Rows.Select(row => errors[system.Rows[row].Law].Id).Distinct().Order(StringComparer.Ordinal).ToValueList();
    }

    /// <summary>A rule follows from others if each of its equalities is a sum of multiples of theirs; of a circle the last is named.</summary>
    private static ValueList<string> FindRedundant(RulePack pack, IdentityRule[] identities)
    {
        int count = 0;
        Symbols symbols = new(() => count++);
        Dictionary<IdentityRule, SparseRow[]> rows = [];
        foreach (IdentityRule identity in identities.Where(identity => identity is LinearIdentity && identity.Severity == Severity.Error))
        {
            int[] slots = symbols.Of(identity);
            int result = symbols.OfResult(identity);
            rows.Add(identity, [.. identity.Forms(Everywhere(identity)).Select(form => RowOf(slots, form, result))]);
        }

        List<string> redundant = [];
        List<IdentityRule> kept = [.. rows.Keys];
        foreach (Rule rule in pack.Rules.Reverse())
        {
            IdentityRule[] own = [.. rule.Identities.Where(rows.ContainsKey)];
            IdentityRule[] others = [.. kept.Except(own)];
            if (own.Length > 0 && own.Length == rule.Identities.Count() && own.All(identity => Follows(identity, others)))
            {
                redundant.Add(rule.Id);
                kept = [.. others];
            }
        }

        redundant.Reverse();
        return redundant.ToValueList();

        // What holds of every item holds of their sum, but not the other way round.
        bool Follows(IdentityRule identity, IdentityRule[] others) =>
            LinearSpan.Of(others.Where(other => identity.Scope is null || other.Scope == identity.Scope).SelectMany(other => rows[other])) is var span
            && rows[identity].All(span.Contains);
    }

    private static SparseRow RowOf(int[] slots, LinearForm form, int result)
    {
        SortedDictionary<int, Int128> sum = [];
        for (int i = 0; i < slots.Length; i++)
        {
            sum[slots[i]] = sum.GetValueOrDefault(slots[i]) + form.OfSlots[i];
        }

        sum[result] = sum.GetValueOrDefault(result) + form.OfResult;
        int[] columns = [.. sum.Where(pair => pair.Value != 0).Select(pair => pair.Key)];
        return SparseRow.Of(columns, Array.ConvertAll(columns, column => Rational.Of(sum[column])));
    }

    /// <summary>The identity with each of its terms once: a sum over items is one number.</summary>
    private static IdentityPlace Everywhere(IdentityRule identity) => new(
        identity,
        ItemIndex.None,
        identity.Result is { } result ? new Slot(result, ItemIndex.None, 1, 0, null) : null,
        [.. identity.Terms.Select(term => new Slot(term.Path, ItemIndex.None, term.Above, term.Below, null))]);

    /// <summary>Numbers for what the terms of identities stand for: a figure, or the sum of it over all or some items.</summary>
    private sealed class Symbols(Func<int> next)
    {
        private readonly Dictionary<(FigurePath, ItemSelection?, PriorPlace?), int> _numbers = [];

        public int[] Of(IdentityRule identity) => [.. identity.Terms.Select(term => Number(term.Path, term.Items, term.Prior))];

        public int OfResult(IdentityRule identity) => identity.Result is { } result ? Number(result, null, null) : -1;

        private int Number(FigurePath path, ItemSelection? items, PriorPlace? prior) =>
            _numbers.TryGetValue((path, items, prior), out int number) ? number : _numbers[(path, items, prior)] = next();
    }
}
