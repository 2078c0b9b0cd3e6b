using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Diagnosis;
using Xunit;

namespace SelfEval.Domain.Tests.Diagnosis;

/// <summary>Laws of finding the lightest set of wrong figures.</summary>
public class RepairTests
{
    [Property(MaxTest = 300)]
    public Property No_lighter_set_of_figures_explains_the_conflicts(int seed)
    {
        (LinearSystem system, HashSet<int> wrong) = ArbitrarySystems.Make(seed, 1 + Math.Abs(seed % 3));
        RepairSearch search = Search(system, out IReadOnlyList<RepairGroup> groups);
        int weight = groups.Sum(group => group.Repairs[0].Sum(figure => system.Figures[figure].Weight));

        return (search.LeastWeight == weight && weight == Lightest(system) && weight <= wrong.Sum(figure => system.Figures[figure].Weight))
            .Label($"found {weight}, tried {Lightest(system)}");
    }

    [Property(MaxTest = 300)]
    public Property Every_repair_restores_consistency_and_needs_all_its_figures(int seed)
    {
        (LinearSystem system, _) = ArbitrarySystems.Make(seed, 1 + Math.Abs(seed % 3));
        Search(system, out IReadOnlyList<RepairGroup> groups);
        return groups.All(group => group.Repairs.All(repair =>
        {
            int[] others = [.. groups.Where(other => other != group).SelectMany(other => other.Repairs[0])];
            return SystemChecker.IsFeasible(system, [.. repair, .. others])
                && repair.All(figure => !SystemChecker.IsFeasible(system, [.. repair.Where(one => one != figure), .. others]));
        })).ToProperty();
    }

    [Property(MaxTest = 500)]
    public Property A_single_wrong_figure_is_among_the_repairs_of_what_it_breaks(int seed)
    {
        (LinearSystem system, HashSet<int> wrong) = ArbitrarySystems.Make(seed, 1);
        Search(system, out IReadOnlyList<RepairGroup> groups);
        return (groups.Count == 0 || (groups is [var only] && only.Repairs.Any(repair => repair.SequenceEqual(wrong)))).ToProperty();
    }

    [Fact]
    public void Independent_conflicts_are_explained_apart()
    {
        LinearSystem system = new();
        int[] figures = [.. Enumerable.Range(0, 6).Select(i => system.AddPrinted(i * 10, i * 10, 10))];
        system.Add(new SystemRow([figures[0], figures[1]], [1, -1], 0, true, -1, 0));
        system.Add(new SystemRow([figures[2], figures[3]], [1, -1], 0, true, -1, 1));
        system.Add(new SystemRow([figures[4], figures[5]], [1, -1], -10, true, -1, 2));

        Search(system, out IReadOnlyList<RepairGroup> groups);

        Assert.Equal(2, groups.Count);
        Assert.Equal([[0], [1]], groups[0].Repairs);
        Assert.Equal([[2], [3]], groups[1].Repairs);
    }

    [Fact]
    public void A_search_that_runs_out_of_steps_gives_what_hits_the_conflicts_found_and_says_that_it_is_not_proved()
    {
        (LinearSystem system, _) = ArbitrarySystems.Make(7, 3);
        StepBudget budget = new(60);
        IReadOnlyList<RepairGroup> groups = new RepairSearch(system, new SystemSolver(system, budget), budget, 32, 25).Run(out bool isProved);

        Assert.False(isProved);
        Assert.All(groups, group => Assert.All(group.Conflicts, conflict => Assert.Contains(conflict.Figures, group.Repairs[0].Contains)));
    }

    [Fact]
    public void The_conflict_that_a_group_is_told_by_has_the_fewest_figures_then_the_fewest_rows_then_the_first()
    {
        SystemConflict[] conflicts = [new([0], [1, 2, 3]), new([0, 1], [1, 4]), new([2], [2, 4]), new([2], [1, 4]), new([1], [1, 4])];

        Assert.Same(conflicts[4], new RepairGroup(conflicts, []).Smallest);
        Assert.Same(conflicts[4], new RepairGroup([.. conflicts.Reverse()], []).Smallest);
    }

    private static RepairSearch Search(LinearSystem system, out IReadOnlyList<RepairGroup> groups)
    {
        StepBudget budget = new(long.MaxValue);
        RepairSearch search = new(system, new SystemSolver(system, budget), budget, 1000, 25);
        groups = search.Run(out bool isProved);
        Assert.True(isProved);
        return search;
    }

    /// <summary>The weight of the lightest set, by trying sets of up to three figures and more only where none of them does.</summary>
    private static int Lightest(LinearSystem system)
    {
        int[] printed = [.. Enumerable.Range(0, system.Figures.Count).Where(figure => system.Figures[figure].IsPrinted)];
        foreach ((int[] set, int weight) in Sets(printed, 3).Select(set => (set, set.Sum(figure => system.Figures[figure].Weight))).OrderBy(item => item.Item2))
        {
            if (SystemChecker.IsFeasible(system, set))
            {
                return weight;
            }
        }

        throw new InvalidOperationException("Three faults are explained by three figures.");
    }

    private static IEnumerable<int[]> Sets(int[] figures, int most) => most == 0 ? [[]]
        : Sets(figures, most - 1).SelectMany(set => figures.Where(figure => set.Length == most - 1 && (set.Length == 0 || figure > set[^1])).Select(figure => (int[])[.. set, figure]).Prepend(set));
}
