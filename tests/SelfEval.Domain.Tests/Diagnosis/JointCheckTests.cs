using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Rules;
using Xunit;

namespace SelfEval.Domain.Tests.Diagnosis;

/// <summary>Laws of deciding a system, judged without the solver.</summary>
public class JointCheckTests
{
    [Property(MaxTest = 2000)]
    public Property Values_found_print_as_shown_and_meet_every_row(int seed) => Prop.ToProperty(Values(seed, 0, 7));

    [Property(MaxTest = 500)]
    public Property Ten_trillion_yuan_behave_as_a_few_do(int seed) => Prop.ToProperty(Values(seed, 0, 18));

    [Property(MaxTest = 1000)]
    public Property A_conflict_needs_every_law_and_every_figure_in_it(int seed)
    {
        (LinearSystem system, _) = ArbitrarySystems.Make(seed, 1 + (Math.Abs(seed % 4)));
        StepBudget budget = new(long.MaxValue);
        if (new SystemSolver(system, budget).Solve([]) is not { } found)
        {
            return true.ToProperty();
        }

        SystemConflict conflict = ConflictFilter.Minimize(system, found, budget);
        HashSet<int> laws = [.. conflict.Rows.Select(row => system.Rows[row].Law)];
        SystemConflict? proved = new SystemSolver(Part(_ => true, _ => true), budget).Solve([]);
        string? error = proved is null ? "the conflict is none" : ProofChecker.Error(Part(_ => true, _ => true), proved);
        int needlessLaws = laws.Count(law => !Feasible(row => row.Law != law, _ => true));
        int needlessFigures = conflict.Figures.Count(figure => !Feasible(_ => true, one => one != figure));
        return (error is null && needlessLaws == 0 && needlessFigures == 0).Label($"{error}, {needlessLaws} laws and {needlessFigures} figures needless");

        LinearSystem Part(Func<SystemRow, bool> keepRow, Func<int, bool> keepFigure) => SystemChecker.Without(
            system, row => laws.Contains(row.Law) && keepRow(row), figure => conflict.Figures.Contains(figure) && keepFigure(figure));

        // Shown by values that are checked.
        bool Feasible(Func<SystemRow, bool> keepRow, Func<int, bool> keepFigure) => SystemChecker.IsFeasible(Part(keepRow, keepFigure));
    }

    [Property(MaxTest = 2000)]
    public Property Either_values_are_found_or_factors_that_add_up_to_a_contradiction(int seed) => Prop.ToProperty(IsProvedEitherWay(seed, 7));

    [Property(MaxTest = 500)]
    public Property So_they_are_for_ten_trillion_yuan(int seed) => Prop.ToProperty(IsProvedEitherWay(seed, 18));

    [Fact]
    public void Factors_that_prove_nothing_are_not_taken_for_a_proof()
    {
        (LinearSystem system, SystemConflict conflict) = Enumerable.Range(0, 1000).Select(seed => ArbitrarySystems.Make(seed, 2).System)
            .Select(system => (system, new SystemSolver(system, new StepBudget(long.MaxValue)).Solve([])!)).First(pair => pair.Item2?.Proof is { Rows.Length: > 1, Bounds.Length: > 2 });
        FarkasProof proof = conflict.Proof!;

        Assert.Null(ProofChecker.Error(system, conflict));
        Assert.NotNull(ProofChecker.Error(system, conflict with { Proof = proof with { Rows = proof.Rows[1..] } }));
        Assert.NotNull(ProofChecker.Error(system, conflict with { Proof = proof with { Bounds = proof.Bounds[1..] } }));
        Assert.NotNull(ProofChecker.Error(system, conflict with { Proof = proof with { Bounds = [.. proof.Bounds[1..], proof.Bounds[0] with { Factor = proof.Bounds[0].Factor + Rational.One }] } }));
        Assert.NotNull(ProofChecker.Error(system, conflict with { Proof = new([], []) }));
    }

    [Fact]
    public void Figures_that_hold_in_pairs_may_fail_together()
    {
        // a ≤ b ≤ c ≤ a − 1 at the edges of their prints.
        LinearSystem system = new();
        int a = system.AddPrinted(0, 10);
        int b = system.AddPrinted(0, 10);
        int c = system.AddPrinted(0, 10);
        system.Add(new SystemRow([a, b], [1, -1], 0, false, -1, 0));
        system.Add(new SystemRow([b, c], [1, -1], 0, false, -1, 1));
        system.Add(new SystemRow([a, c], [-1, 1], -1, false, -1, 2));

        SystemConflict conflict = new SystemSolver(system, new StepBudget(1000)).Solve([])!;

        Assert.Equal([0, 1, 2], conflict.Rows);
        Assert.Empty(conflict.Figures);
    }

    [Fact]
    public void A_range_is_what_the_others_leave()
    {
        LinearSystem system = new();
        int part = system.AddPrinted(10, 12);
        int other = system.AddMissing();
        int total = system.AddPrinted(30, 31);
        system.Add(new SystemRow([part, other, total], [1, 1, -1], 0, true, -1, 0));

        Assert.Equal((Rational.Of(18), Rational.Of(21)), new SystemSolver(system, new StepBudget(1000)).Range(other, []));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(-1, true)]
    [InlineData(-1, false)]
    public void A_row_whose_figures_cancel_is_a_contradiction_where_its_right_side_is_not_met(int right, bool isEquality)
    {
        // a − a = 1, or a − a ≤ −1.
        LinearSystem system = new();
        int a = system.AddPrinted(0, 10);
        new RowSet(system).Add([a, a], new LinearForm(0, [1, -1], right, isEquality), -1, 0);
        SystemSolver solver = new(system, new StepBudget(1000));

        SystemConflict conflict = solver.Solve([a])!;

        Assert.Empty(conflict.Figures);
        Assert.Null(ProofChecker.Error(system, conflict));
        Assert.Null(solver.FindValues([a]));
        Assert.Throws<InvalidOperationException>(() => new RepairSearch(system, solver, new StepBudget(1000), 1, 0).Run(out _));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void A_row_whose_figures_cancel_says_nothing_where_its_right_side_is_met(int right, bool isEquality)
    {
        LinearSystem system = new();
        int a = system.AddPrinted(0, 10);
        new RowSet(system).Add([a, a], new LinearForm(0, [1, -1], right, isEquality), -1, 0);

        Assert.Null(new SystemSolver(system, new StepBudget(1000)).Solve([]));
        Assert.Empty(system.Rows);
    }

    [Fact]
    public void A_contradiction_that_comes_from_a_print_goes_with_it()
    {
        LinearSystem system = new();
        int a = system.AddPrinted(0, 10);
        int rate = system.AddPrinted(5, 5);
        new RowSet(system).Add([a, a], new LinearForm(0, [1, -1], -1, IsEquality: false, HoldsByResult: true), rate, 0);
        SystemSolver solver = new(system, new StepBudget(1000));

        SystemConflict conflict = solver.Solve([])!;

        Assert.Equal([rate], conflict.Figures);
        Assert.Null(ProofChecker.Error(system, conflict));
        Assert.Null(solver.Solve([rate]));
        Assert.NotNull(solver.FindValues([rate]));
        Assert.Equal([rate], Assert.Single(Assert.Single(new RepairSearch(system, solver, new StepBudget(1000), 1, 0).Run(out bool isProved)).Repairs));
        Assert.True(isProved);
    }

    /// <summary>Judged without the solver: values by what they break, a conflict by adding up its proof.</summary>
    private static bool IsProvedEitherWay(int seed, int digits)
    {
        (LinearSystem system, HashSet<int> wrong) = ArbitrarySystems.Make(seed, 1 + Math.Abs(seed % 4), digits);
        SystemSolver solver = new(system, new StepBudget(long.MaxValue));

        // The true values refute every conflict that has no falsified figure.
        return solver.Solve([]) is { } conflict ? ProofChecker.Error(system, conflict) is null && conflict.Figures.Any(wrong.Contains)
            : solver.FindValues([]) is { } values && SystemChecker.Broken(system, values, new HashSet<int>()) is [];
    }

    private static bool Values(int seed, int faults, int digits)
    {
        (LinearSystem system, _) = ArbitrarySystems.Make(seed, faults, digits);
        Rational[]? values = new SystemSolver(system, new StepBudget(long.MaxValue)).FindValues([]);
        return values is not null && SystemChecker.Broken(system, values, new HashSet<int>()) is [];
    }
}
