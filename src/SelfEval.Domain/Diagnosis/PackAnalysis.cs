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

    /// <summary>The ids of rules that follow from the others where a report prints all their figures: sums, differences, equalities, and bounds whose negation
    /// excludes the others.</summary>
    public ValueList<string> Redundant { get; private init; }

    /// <summary>The ids of bounds that can never fail, because amounts, scores and counts are not below zero.</summary>
    public ValueList<string> NeverFailing { get; private init; }

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
            NeverFailing = pack.Rules.Where(rule => AreBounds(rule) && rule.Identities.All(identity => IsImplied(identity, []))).Select(rule => rule.Id).ToValueList(),
            NeverJudged = pack.Rules.Where(rule => rule.Identities.Any() && rule.Identities.All(identity => identity.IsReplacedByItsOwn)).Select(rule => rule.Id).ToValueList(),
            Uncovered = ReportPaths.AllFigures.Where(path => !covered.Contains(path)).Select(path => path.Template).ToValueList(),
        };
    }

    private static ValueList<string> FindContradiction(IdentityRule[] identities)
    {
        IdentityRule[] errors = [.. identities.Where(identity => identity.Severity == Severity.Error)];
        LinearSystem system = new();
        Draw(system, errors, new Symbols(system.AddMissing));
        StepBudget budget = new(long.MaxValue);
        return new SystemSolver(system, budget).Solve([]) is not { } conflict ? []
            : ConflictFilter.Minimize(system, conflict, budget).Rows.Select(row => errors[system.Rows[row].Law].Id).Distinct().Order(StringComparer.Ordinal).ToValueList();
    }

    private static void Draw(LinearSystem system, IdentityRule[] identities, Symbols symbols)
    {
        for (int law = 0; law < identities.Length; law++)
        {
            RowSet rows = new(system);
            foreach (LinearForm form in identities[law].Forms(Everywhere(identities[law])))
            {
                rows.Add(symbols.Of(identities[law]), form, symbols.OfResult(identities[law]), law);
            }
        }
    }

    private static bool AreBounds(Rule rule) => rule.Identities.Any() && rule.Identities.All(identity => identity is BoundIdentity);

    /// <summary>Whether a bound holds for all figures that meet other identities and are not below zero where their kind cannot be.</summary>
    private static bool IsImplied(IdentityRule bound, IdentityRule[] others)
    {
        LinearSystem system = new();
        Symbols symbols = new(system.AddMissing);
        Draw(system, others, symbols);
        int[] slots = symbols.Of(bound);
        int result = symbols.OfResult(bound);
        LinearForm form = bound.Forms(Everywhere(bound)).Single();
        RowSet rows = new(system);
        foreach (int figure in symbols.NotNegative)
        {
            rows.Add([figure], new LinearForm(0, [-1], 0, IsEquality: false), -1, others.Length);
        }

        // How far the left side is above the right one: it is implied if that cannot be above 0.
        int excess = system.AddMissing();
        rows.Add([.. slots, excess], form with { OfSlots = [.. form.OfSlots, -1], IsEquality = true }, result, others.Length + 1);
        return new SystemSolver(system, new StepBudget(long.MaxValue)).Range(excess, []).High is { Sign: <= 0 };
    }

    /// <summary>
    /// A rule follows from others if each of its equalities is a sum of multiples of theirs, or each of its bounds cannot fail where they hold; of a circle the last
    /// is named.
    /// </summary>
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
        List<IdentityRule> bounds = [.. identities.Where(identity => identity is BoundIdentity or HundredIdentity && identity.Severity == Severity.Error)];
        foreach (Rule rule in pack.Rules.Reverse())
        {
            if (AreBounds(rule))
            {
                IdentityRule[] all = [.. kept.Concat(bounds).Except(rule.Identities)];
                if (rule.Identities.All(identity => IsImplied(identity, Beside(identity, all)) && !IsImplied(identity, [])))
                {
                    redundant.Add(rule.Id);
                    bounds.RemoveAll(rule.Identities.Contains);
                }

                continue;
            }

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
            LinearSpan.Of(Beside(identity, others).SelectMany(other => rows[other])) is var span
            && rows[identity].All(span.Contains);

        static IdentityRule[] Beside(IdentityRule identity, IdentityRule[] others) => Array.FindAll(others, other => identity.Scope is null || other.Scope == identity.Scope);
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

        /// <summary>The numbers of what is spent, scored or counted.</summary>
        public IEnumerable<int> NotNegative => _numbers.Where(symbol =>
            FigurePathKind.Of(symbol.Key.Item1) is FigureKind.Amount or FigureKind.Score or FigureKind.Count && !FigurePathKind.MayBeNegative(symbol.Key.Item1)).Select(symbol => symbol.Value).Order();

        private int Number(FigurePath path, ItemSelection? items, PriorPlace? prior) =>
            _numbers.TryGetValue((path, items, prior), out int number) ? number : _numbers[(path, items, prior)] = next();
    }
}
