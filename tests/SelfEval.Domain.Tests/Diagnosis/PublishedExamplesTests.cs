using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Figures;
using Xunit;

namespace SelfEval.Domain.Tests.Diagnosis;

/// <summary>Problems of the kind that the literature on statistical data editing solves, restated as systems of our own.</summary>
public class PublishedExamplesTests
{
    /// <remarks>Turnover 100, profit 40,000, costs 60,000, 5 employees: profit and costs were given in another unit than turnover.</remarks>
    [Fact]
    public void Fellegi_and_Holt_leave_turnover_alone_where_profit_and_costs_are_wrong_together()
    {
        LinearSystem system = new();
        int turnover = Exact(system, 100, 2);
        int profit = Exact(system, 40_000, 1);
        int costs = Exact(system, 60_000, 1);
        int employees = Exact(system, 5, 3);
        system.Add(new SystemRow([turnover, profit, costs], [1, -1, -1], 0, true, -1, 0));
        system.Add(new SystemRow([profit, turnover], [2, -1], 0, false, -1, 1));
        system.Add(new SystemRow([profit, turnover], [-10, -1], 0, false, -1, 2));
        system.Add(new SystemRow([turnover], [-1], 0, false, -1, 3));
        system.Add(new SystemRow([turnover, employees], [1, -550], 0, false, -1, 4));

        RepairGroup group = Assert.Single(Repairs(system));

        Assert.Equal([profit, costs], group.Repairs[0]);
    }

    /// <remarks>Five balances over eleven figures of an income statement; one figure has two digits exchanged, another a digit too many.</remarks>
    [Fact]
    public void Typing_errors_in_two_balances_are_found_apart_and_told()
    {
        LinearSystem system = new();
        long[] printed = [1452, 116, 1568, 161, 323, 76, 12, 411, 1979, 19842, 137];
        foreach (long value in printed)
        {
            Exact(system, value, 1);
        }

        system.Add(new SystemRow([0, 1, 2], [1, 1, -1], 0, true, -1, 0));
        system.Add(new SystemRow([1, 3], [1, -1], 0, true, -1, 1));
        system.Add(new SystemRow([4, 5, 6, 7], [1, 1, 1, -1], 0, true, -1, 2));
        system.Add(new SystemRow([2, 7, 8], [1, 1, -1], 0, true, -1, 3));
        system.Add(new SystemRow([8, 9, 10], [1, -1, -1], 0, true, -1, 4));

        IReadOnlyList<RepairGroup> groups = Repairs(system);

        Assert.Equal(2, groups.Count);
        Assert.Equal([3], Assert.Single(groups[0].Repairs));
        Assert.Equal([[9], [10]], groups[1].Repairs);
        SystemSolver solver = new(system, new StepBudget(1_000_000));
        Assert.Equal((Rational.Of(116), Rational.Of(116)), solver.Range(3, [9]));
        Assert.Equal((Rational.Of(1842), Rational.Of(1842)), solver.Range(9, [3]));
        Assert.Contains((Slip.TransposedDigits, (ReportedFigure)ReportedAmount.Yuan(116m)), TextSlips.Of(ReportedAmount.Yuan(161m), ReportedAmount.Yuan(116m)));
        Assert.Contains((Slip.ExtraDigit, (ReportedFigure)ReportedAmount.Yuan(1842m)), TextSlips.Of(ReportedAmount.Yuan(19842m), ReportedAmount.Yuan(116m)));
    }

    /// <remarks>Revenue 2,100 less costs 1,950 gives 150; extraordinary 0 less 10 gives −10, printed 10; the total of 160 was then left as 140.</remarks>
    [Fact]
    public void A_lost_sign_is_found_where_one_change_of_sign_mends_all_balances()
    {
        LinearSystem system = new();
        long[] printed = [2100, 1950, 150, 0, 10, 10, 140];
        foreach (long value in printed)
        {
            Exact(system, value, 1);
        }

        system.Add(new SystemRow([0, 1, 2], [1, -1, -1], 0, true, -1, 0));
        system.Add(new SystemRow([3, 4, 5], [1, -1, -1], 0, true, -1, 1));
        system.Add(new SystemRow([2, 5, 6], [1, 1, -1], 0, true, -1, 2));

        Assert.Equal([5], Assert.Single(Assert.Single(Repairs(system)).Repairs));
        Assert.Equal((Rational.Of(-10), Rational.Of(-10)), new SystemSolver(system, new StepBudget(1_000_000)).Range(5, []));
    }

    /// <remarks>Every figure rounded to thousands by itself: the parts print as one less than the total, and nothing is wrong.</remarks>
    [Fact]
    public void Rounding_errors_are_no_errors()
    {
        LinearSystem system = new();
        foreach (long thousands in (long[])[12, 11, 5, 29])
        {
            system.AddPrinted((thousands * 1000) - 500, (thousands * 1000) + 500);
        }

        system.Add(new SystemRow([0, 1, 2, 3], [1, 1, 1, -1], 0, true, -1, 0));

        Assert.Empty(Repairs(system));
    }

    [Fact]
    public void Ten_trillion_yuan_are_diagnosed_to_the_fen()
    {
        LinearSystem system = new();
        Int128 fen = ExactFigure.Whole(1) / 100;
        Int128 total = 10_000_000_000_000 * ExactFigure.Whole(1);
        foreach (Int128 value in (Int128[])[total / 4, total / 2, (total / 4) + (2 * fen), total])
        {
            system.AddPrinted(value - (fen / 2), value + (fen / 2));
        }

        system.Add(new SystemRow([0, 1, 2, 3], [1, 1, 1, -1], 0, true, -1, 0));
        Assert.Empty(Repairs(system));

        system.AddPrinted(total + (5 * fen / 2), total + (7 * fen / 2));
        system.Add(new SystemRow([3, 4], [1, -1], 0, true, -1, 1));
        Assert.Equal([3, 4], Assert.Single(Repairs(system)).Repairs.SelectMany(repair => repair));
    }

    private static int Exact(LinearSystem system, long value, int weight) => system.AddPrinted(value, value, weight);

    private static IReadOnlyList<RepairGroup> Repairs(LinearSystem system)
    {
        StepBudget budget = new(1_000_000);
        IReadOnlyList<RepairGroup> groups = new RepairSearch(system, new SystemSolver(system, budget), budget, 100, 0).Run(out bool isProved);
        Assert.True(isProved);
        return groups;
    }
}
