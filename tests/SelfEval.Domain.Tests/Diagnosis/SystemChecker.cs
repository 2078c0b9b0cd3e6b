using System.Numerics;
using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Tests.Diagnosis;

/// <summary>Judges answers about systems without the solver that gave them.</summary>
internal static class SystemChecker
{
    /// <summary>What values break: prints and rows, by number. Fractions are brought to whole numbers and compared there.</summary>
    public static string[] Broken(LinearSystem system, Rational[] values, IReadOnlySet<int> freed)
    {
        List<string> broken = [];
        for (int figure = 0; figure < system.Figures.Count; figure++)
        {
            SystemFigure printed = system.Figures[figure];
            if (printed.IsPrinted && !freed.Contains(figure)
                && ((BigInteger)printed.Low * values[figure].Denominator > values[figure].Numerator || (BigInteger)printed.High * values[figure].Denominator < values[figure].Numerator))
            {
                broken.Add($"figure {figure}");
            }
        }

        for (int number = 0; number < system.Rows.Count; number++)
        {
            SystemRow row = system.Rows[number];
            if (row.Guard >= 0 && (freed.Contains(row.Guard) || !system.Figures[row.Guard].IsPrinted))
            {
                continue;
            }

            BigInteger common = row.Columns.Aggregate(BigInteger.One, (product, column) => product * values[column].Denominator);
            BigInteger sum = -row.Right * common;
            for (int i = 0; i < row.Columns.Length; i++)
            {
                sum += row.Coefficients[i] * values[row.Columns[i]].Numerator * (common / values[row.Columns[i]].Denominator);
            }

            if (row.IsEquality ? !sum.IsZero : sum.Sign > 0)
            {
                broken.Add($"row {number}");
            }
        }

        return [.. broken];
    }

    /// <summary>A system with some laws and some printed figures only, numbers kept.</summary>
    public static LinearSystem Without(LinearSystem system, Func<SystemRow, bool> keepRow, Func<int, bool> keepFigure)
    {
        LinearSystem part = new();
        for (int figure = 0; figure < system.Figures.Count; figure++)
        {
            SystemFigure printed = system.Figures[figure];
            _ = printed.IsPrinted && keepFigure(figure) ? part.AddPrinted(printed.Low, printed.High, printed.Weight) : part.AddMissing();
        }

        foreach (SystemRow row in system.Rows.Where(keepRow))
        {
            part.Add(row);
        }

        return part;
    }

    /// <summary>Whether true values exist, shown by values that hold.</summary>
    public static bool IsFeasible(LinearSystem system, params int[] freed)
    {
        Rational[]? values = new SystemSolver(system, new StepBudget(long.MaxValue)).FindValues(freed);
        if (values is not null && Broken(system, values, freed.ToHashSet()) is { Length: > 0 } broken)
        {
            throw new InvalidOperationException($"The solver gave values that break {string.Join(", ", broken)}.");
        }

        return values is not null;
    }
}
