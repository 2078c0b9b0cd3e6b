namespace SelfEval.Domain.Diagnosis;

/// <summary>
/// Tells apart faults whose conflicts have figures in common although each has explanations of its own: where the repairs of a group are
/// all combinations of some for one fault and some for another, and no law has figures of both.
/// </summary>
internal static class RepairFactors
{
    /// <summary>The group, or the groups that it is made up of.</summary>
    public static IEnumerable<RepairGroup> Of(LinearSystem system, RepairGroup group)
    {
        List<HashSet<int>> parts = Alternatives(group.Repairs);
        if (parts.Count > 1)
        {
            JoinByLaws(system, parts);
        }

        int[][][] factors = [.. parts.Select(part => Distinct(group.Repairs.Select(repair => Array.FindAll(repair, part.Contains))))];
        if (parts.Count < 2 || factors.Aggregate(1L, (product, factor) => product * factor.Length) != group.Repairs.Count)
        {
            return [group];
        }

        // A conflict belongs to the fault each explanation of which explains it.
        ILookup<int, SystemConflict> conflicts = group.Conflicts.ToLookup(conflict =>
            Math.Max(0, Array.FindIndex(factors, factor => Array.TrueForAll(factor, repair => Array.Exists(repair, figure => Array.IndexOf(conflict.Figures, figure) >= 0)))));
        return factors.Select((factor, number) => new RepairGroup([.. conflicts[number]], factor) { IsCut = group.IsCut });
    }

    /// <summary>Figures that may stand for each other: those that never stand in one repair together, and what hangs on them.</summary>
    private static List<HashSet<int>> Alternatives(IReadOnlyList<int[]> repairs)
    {
        List<HashSet<int>> parts = [];
        foreach (int figure in repairs.SelectMany(repair => repair).Distinct().Order())
        {
            HashSet<int> beside = [.. repairs.Where(repair => Array.IndexOf(repair, figure) >= 0).SelectMany(repair => repair)];
            HashSet<int> part = [figure];
            for (int i = parts.Count - 1; i >= 0; i--)
            {
                if (!parts[i].IsSubsetOf(beside))
                {
                    part.UnionWith(parts[i]);
                    parts.RemoveAt(i);
                }
            }

            parts.Add(part);
        }

        return [.. parts.OrderBy(part => part.Min())];
    }

    /// <summary>Joins parts that some law has figures of: what is wrong there may be one mistake.</summary>
    private static void JoinByLaws(LinearSystem system, List<HashSet<int>> parts)
    {
        foreach (SystemRow row in system.Rows)
        {
            List<HashSet<int>> touched = parts.FindAll(part => part.Contains(row.Guard) || Array.Exists(row.Columns, part.Contains));
            foreach (HashSet<int> part in touched.Skip(1))
            {
                touched[0].UnionWith(part);
                parts.Remove(part);
            }
        }
    }

    /// <summary>Each set once, in the order in which they come first: the lightest stays in front.</summary>
    private static int[][] Distinct(IEnumerable<int[]> repairs)
    {
        HashSet<string> seen = [];
        return [.. repairs.Where(repair => seen.Add(string.Join(' ', repair)))];
    }
}
