namespace SelfEval.Domain.Diagnosis;

/// <summary>Takes out of a conflict whatever it does not need, one law or figure after the other.</summary>
internal static class ConflictFilter
{
    /// <summary>A conflict within the given one in which every law, with all its rows, and every figure is needed.</summary>
    public static SystemConflict Minimize(LinearSystem system, SystemConflict conflict, StepBudget budget)
    {
        int[] laws = [.. conflict.Rows.Select(row => system.Rows[row].Law).Distinct()];
        if (laws is [var only] && system.RowsOf(only).Count == 1)
        {
            // Any value of any one figure would meet a single row.
            return conflict;
        }

        int[] figures = NeededFigures(system, laws, conflict.Figures, budget);
        foreach (int law in laws.Reverse())
        {
            if (Array.IndexOf(laws, law) >= 0 && Solve(system, [.. laws.Where(one => one != law)], figures, budget) is { } smaller)
            {
                (laws, figures) = smaller;
            }
        }

        // With fewer laws some figures may have become needless, but no law: each was needed beside all figures.
        figures = NeededFigures(system, laws, figures, budget);
        return new([.. laws.SelectMany(system.RowsOf).Order()], figures);
    }

    private static int[] NeededFigures(LinearSystem system, int[] laws, int[] figures, StepBudget budget)
    {
        foreach (int figure in figures.Reverse())
        {
            if (Array.IndexOf(figures, figure) >= 0 && Solve(system, laws, [.. figures.Where(one => one != figure)], budget) is { } smaller)
            {
                figures = smaller.Figures;
            }
        }

        return figures;
    }

    /// <summary>What still conflicts of these laws and figures; null where nothing does.</summary>
    private static (int[] Laws, int[] Figures)? Solve(LinearSystem system, int[] laws, int[] figures, StepBudget budget)
    {
        int[] rows = [.. laws.SelectMany(system.RowsOf)];
        LinearSystem part = system.Part(rows, figures.ToHashSet(), out int[] numbers);
        return new SystemSolver(part, budget).Solve([]) is not { } conflict ? null
            : ([.. conflict.Rows.Select(row => system.Rows[rows[row]].Law).Distinct()], [.. conflict.Figures.Select(figure => numbers[figure]).Order()]);
    }
}
