namespace SelfEval.Domain.Diagnosis;

/// <summary>Sets that have a figure of every conflict, by weight: exact, by branch and bound.</summary>
internal sealed class HittingSets(Func<int, int> weightOf, StepBudget budget)
{
    /// <summary>A set of the smallest weight; of several the one found first, which is the same every time.</summary>
    public int[] Smallest(IReadOnlyList<int[]> conflicts)
    {
        int[] best = [];
        int bound = int.MaxValue;
        Search(conflicts, new SortedSet<int>(), [], 0, () => bound - 1, (set, weight) => (best, bound) = ([.. set], weight));
        return best;
    }

    /// <summary>Every set up to a weight in which each figure is needed, lightest first, then in the order of figures.</summary>
    public List<int[]> UpTo(IReadOnlyList<int[]> conflicts, int limit)
    {
        List<(int Weight, int[] Set)> found = [];
        Search(conflicts, new SortedSet<int>(), [], 0, () => limit, (set, weight) =>
        {
            if (set.All(figure => conflicts.Any(conflict => conflict.Contains(figure) && conflict.Count(set.Contains) == 1)))
            {
                found.Add((weight, [.. set]));
            }
        });
        found.Sort(static (a, b) => a.Weight != b.Weight ? a.Weight.CompareTo(b.Weight) : a.Set.AsSpan().SequenceCompareTo(b.Set));
        return [.. found.Select(item => item.Set)];
    }

    /// <summary>Branches over the figures of the first conflict that is not hit; each branch leaves out those of the branches before.</summary>
    private void Search(
        IReadOnlyList<int[]> conflicts, SortedSet<int> set, HashSet<int> excluded, int weight, Func<int> limit, Action<SortedSet<int>, int> found)
    {
        budget.Take(1 + conflicts.Count);
        if (weight + Least(conflicts, set, excluded) is not { } least || least > limit())
        {
            return;
        }

        int[]? open = null;
        foreach (int[] conflict in conflicts)
        {
            if (!Array.Exists(conflict, set.Contains) && (open is null || conflict.Length < open.Length))
            {
                open = conflict;
            }
        }

        if (open is null)
        {
            found(set, weight);
            return;
        }

        int[] branches = [.. open.Where(figure => !excluded.Contains(figure)).OrderBy(weightOf).ThenBy(figure => figure)];
        foreach (int figure in branches)
        {
            set.Add(figure);
            Search(conflicts, set, excluded, weight + weightOf(figure), limit, found);
            set.Remove(figure);
            excluded.Add(figure);
        }

        excluded.ExceptWith(branches);
    }

    /// <summary>What conflicts without a figure in common still cost at least; null where one cannot be hit any more.</summary>
    private int? Least(IReadOnlyList<int[]> conflicts, SortedSet<int> set, HashSet<int> excluded)
    {
        int least = 0;
        HashSet<int> counted = [];
        foreach (int[] conflict in conflicts)
        {
            if (Array.Exists(conflict, set.Contains))
            {
                continue;
            }

            int cheapest = int.MaxValue;
            foreach (int figure in conflict)
            {
                cheapest = excluded.Contains(figure) ? cheapest : Math.Min(cheapest, weightOf(figure));
            }

            if (cheapest == int.MaxValue)
            {
                return null;
            }

            if (!Array.Exists(conflict, counted.Contains))
            {
                least += cheapest;
                counted.UnionWith(conflict);
            }
        }

        return least;
    }
}
