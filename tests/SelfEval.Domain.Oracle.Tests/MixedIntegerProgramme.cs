using Google.OrTools.Sat;
using SelfEval.Domain.Diagnosis;

namespace SelfEval.Domain.Oracle.Tests;

/// <summary>The same minimum problem for the CP-SAT solver of OR-Tools, which decides whole numbers exactly.</summary>
internal static class MixedIntegerProgramme
{
    /// <summary>The weight of the lightest set of figures without which the rest is consistent.</summary>
    /// <param name="system">The system.</param>
    /// <param name="steps">True values are looked for in steps of this part of a unit.</param>
    /// <param name="largest">No true value is as large, in units.</param>
    public static long LeastWeight(LinearSystem system, long steps = 2_000, long largest = 20_000_000)
    {
        long most = largest * steps;
        CpModel model = new();
        IntVar[] values = new IntVar[system.Figures.Count];
        BoolVar[] wrong = new BoolVar[system.Figures.Count];
        for (int figure = 0; figure < values.Length; figure++)
        {
            SystemFigure printed = system.Figures[figure];
            values[figure] = model.NewIntVar(-most, most, $"x{figure}");
            wrong[figure] = model.NewBoolVar($"w{figure}");
            if (printed.IsPrinted)
            {
                model.AddLinearConstraint(values[figure], (long)printed.Low * steps, (long)printed.High * steps).OnlyEnforceIf(wrong[figure].Not());
            }
        }

        foreach (SystemRow row in system.Rows)
        {
            LinearExpr sum = LinearExpr.WeightedSum(row.Columns.Select(column => values[column]), row.Coefficients.Select(coefficient => (long)coefficient));
            Constraint constraint = row.IsEquality ? model.Add(sum == (long)row.Right * steps) : model.Add(sum <= (long)row.Right * steps);
            if (row.Guard >= 0)
            {
                constraint.OnlyEnforceIf(wrong[row.Guard].Not());
            }
        }

        model.Minimize(LinearExpr.WeightedSum(wrong, system.Figures.Select(figure => (long)figure.Weight)));
        CpSolver solver = new() { StringParameters = "num_workers:1" };
        return solver.Solve(model) == CpSolverStatus.Optimal ? (long)solver.ObjectiveValue : throw new InvalidOperationException("The programme was not solved.");
    }
}
