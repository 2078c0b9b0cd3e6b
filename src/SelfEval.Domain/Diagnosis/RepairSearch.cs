using System.Globalization;

namespace SelfEval.Domain.Diagnosis;

/// <summary>
/// Finds the lightest sets of figures that must be wrong: a lightest set that hits all conflicts known is tried; a conflict that is
/// left is added, and so on. The first set that leaves none is proved to be lightest.
/// </summary>
internal sealed class RepairSearch
{
    private readonly LinearSystem _system;
    private readonly SystemSolver _solver;
    private readonly StepBudget _budget;
    private readonly int _mostRepairs;
    private readonly int _tolerance;
    private readonly HittingSets _hitting;
    private readonly List<SystemConflict> _conflicts = [];
    private readonly HashSet<string> _verified = [];

    /// <summary>Prepares a search.</summary>
    /// <param name="system">The system.</param>
    /// <param name="solver">Its solver.</param>
    /// <param name="budget">The steps that may be taken.</param>
    /// <param name="mostRepairs">How many sets are listed for a group of conflicts.</param>
    /// <param name="tolerance">By how many percent a set that is listed may be heavier than the lightest.</param>
    public RepairSearch(LinearSystem system, SystemSolver solver, StepBudget budget, int mostRepairs, int tolerance)
    {
        _system = system;
        _solver = solver;
        _budget = budget;
        _mostRepairs = mostRepairs;
        _tolerance = tolerance;
        _hitting = new(figure => system.Figures[figure].Weight, budget);
    }

    /// <summary>The conflicts found so far, each needing all of its laws and figures.</summary>
    public IReadOnlyList<SystemConflict> Conflicts => _conflicts;

    /// <summary>The weight of the lightest repair, once it is proved.</summary>
    public int? LeastWeight { get; private set; }

    /// <summary>The groups of conflicts and what explains them; empty where there is no conflict.</summary>
    /// <param name="isProved">Whether the steps sufficed to prove that the first repairs are lightest and that no other was missed but where a list is cut.</param>
    public IReadOnlyList<RepairGroup> Run(out bool isProved)
    {
        List<RepairGroup> groups = [];
        isProved = false;
        try
        {
            int[] best = FindLeast();
            LeastWeight = Weight(best);
            while (!TryList(groups, best))
            {
                // A conflict came to light that the best repair hits as well; it may only join groups.
            }

            isProved = true;
            return [.. groups.SelectMany(group => RepairFactors.Of(_system, group))];
        }
        catch (OutOfStepsException)
        {
            if (groups.Count != Split().Count)
            {
                groups = [.. Split().Select(group => new RepairGroup(group, [Greedy(group)]))];
            }
        }

        return groups;
    }

    private int[] FindLeast()
    {
        while (true)
        {
            int[] best = Best(Split());
            if (_solver.Solve(best) is not { } conflict)
            {
                return best;
            }

            // Conflicts that have no figure in common with this one are collected at once.
            HashSet<int> aside = [.. best];
            for (SystemConflict? next = conflict; next is not null; next = _solver.Solve([.. aside]))
            {
                SystemConflict least = ConflictFilter.Minimize(_system, next, _budget);
                if (least.Figures.Length == 0)
                {
                    throw new InvalidOperationException("The laws contradict each other whatever is printed.");
                }

                _conflicts.Add(least);
                aside.UnionWith(least.Figures);
            }
        }
    }

    /// <summary>Lists the repairs of every group; false where that brought a conflict to light which changes the groups.</summary>
    private bool TryList(List<RepairGroup> groups, int[] best)
    {
        groups.Clear();
        foreach (List<SystemConflict> group in Split())
        {
            HashSet<int> own = [.. group.SelectMany(conflict => conflict.Figures)];
            int[] others = [.. best.Where(figure => !own.Contains(figure))];
            int[] first = [.. best.Where(own.Contains)];
            List<int[]> repairs = [first];
            groups.Add(new RepairGroup(group, repairs));
            foreach (int[] repair in _hitting.UpTo(Figures(group), (int)(Weight(first) * (100L + _tolerance) / 100)))
            {
                if (repair.AsSpan().SequenceEqual(first))
                {
                    continue;
                }

                if (repairs.Count >= _mostRepairs)
                {
                    groups[^1] = groups[^1] with { IsCut = true };
                    break;
                }

                int[] all = [.. repair, .. others];
                string key = string.Join(' ', all.Order().Select(figure => figure.ToString(CultureInfo.InvariantCulture)));
                if (!_verified.Contains(key))
                {
                    if (_solver.Solve(all) is { } conflict)
                    {
                        _conflicts.Add(ConflictFilter.Minimize(_system, conflict, _budget));
                        return false;
                    }

                    _verified.Add(key);
                }

                repairs.Add(repair);
            }
        }

        return true;
    }

    private int[] Best(List<List<SystemConflict>> groups) => [.. groups.SelectMany(group => _hitting.Smallest(Figures(group))).Order()];

    /// <summary>A set that hits all conflicts of a group, found without any search.</summary>
    private int[] Greedy(List<SystemConflict> group)
    {
        SortedSet<int> set = [];
        foreach (SystemConflict conflict in group)
        {
            if (!Array.Exists(conflict.Figures, set.Contains))
            {
                set.Add(conflict.Figures.MinBy(figure => _system.Figures[figure].Weight));
            }
        }

        return [.. set];
    }

    private static List<int[]> Figures(List<SystemConflict> group) => [.. group.Select(conflict => conflict.Figures)];

    private int Weight(int[] figures) => figures.Sum(figure => _system.Figures[figure].Weight);

    /// <summary>Conflicts with figures in common go together; groups are in the order of their first figure.</summary>
    private List<List<SystemConflict>> Split()
    {
        List<(HashSet<int> Figures, List<SystemConflict> Conflicts)> groups = [];
        foreach (SystemConflict conflict in _conflicts)
        {
            (HashSet<int> Figures, List<SystemConflict> Conflicts) group = ([.. conflict.Figures], [conflict]);
            for (int i = groups.Count - 1; i >= 0; i--)
            {
                if (groups[i].Figures.Overlaps(group.Figures))
                {
                    group.Figures.UnionWith(groups[i].Figures);
                    group.Conflicts.InsertRange(0, groups[i].Conflicts);
                    groups.RemoveAt(i);
                }
            }

            groups.Add(group);
        }

        return [.. groups.OrderBy(group => group.Figures.Min()).Select(group => group.Conflicts)];
    }
}
