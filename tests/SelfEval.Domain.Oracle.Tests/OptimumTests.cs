using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Tests.Diagnosis;
using Xunit;

namespace SelfEval.Domain.Oracle.Tests;

/// <summary>The weight of the lightest set of wrong figures, against OR-Tools.</summary>
public class OptimumTests
{
    /// <summary>All 2,000 systems with SELFEVAL_SLOW=1, as the slower checks run it; a part of them otherwise.</summary>
    private static readonly int Systems = Environment.GetEnvironmentVariable("SELFEVAL_SLOW") == "1" ? 2_000 : 80;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_optimum_agrees_on_faulty_systems_in_the_shape_of_reports(int faults)
    {
        List<string> different = [];
        int inconsistent = 0;
        for (int seed = 0; seed < Systems / 4; seed++)
        {
            LinearSystem system = ReportShapes.Make((seed * 4) + faults, faults);
            int found = LeastWeight(system);
            long expected = MixedIntegerProgramme.LeastWeight(system);
            inconsistent += found > 0 ? 1 : 0;
            if (found != expected)
            {
                different.Add($"seed {seed}: found {found}, OR-Tools {expected}");
            }
        }

        Assert.Equal([], different);
        Assert.True(inconsistent > Systems / 4 * 9 / 10, $"Only {inconsistent} of {Systems / 4} systems were inconsistent.");
    }

    /// <remarks>The programme only knows true values in steps: where rates leave no room between them it may miss one, but never find more.</remarks>
    [Fact]
    public void The_optimum_agrees_on_arbitrary_sums_and_is_never_heavier_with_rates()
    {
        for (int seed = 0; seed < Systems / 20; seed++)
        {
            LinearSystem system = ArbitrarySystems.Make(seed, 1 + (seed % 4), digits: 5).System;

            // A share of more than 100 times its base is no share, and beyond the range of the programme.
            if (system.Rows.All(row => row.Coefficients.All(coefficient => Int128.Abs(coefficient) <= 1_000_000)))
            {
                long expected = MixedIntegerProgramme.LeastWeight(system);
                int found = LeastWeight(system);
                Assert.True(system.Rows.All(row => row.Guard < 0) ? found == expected : found <= expected, $"seed {seed}: found {found}, OR-Tools {expected}");
            }
        }
    }

    private static int LeastWeight(LinearSystem system)
    {
        StepBudget budget = new(long.MaxValue);
        RepairSearch search = new(system, new SystemSolver(system, budget), budget, mostRepairs: 1, tolerance: 0);
        search.Run(out _);
        return search.LeastWeight!.Value;
    }
}
