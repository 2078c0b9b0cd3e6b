using System.Numerics;
using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Tests.Diagnosis;

/// <summary>Adds up proofs of infeasibility by whole numbers, without the solver and without its fractions.</summary>
internal static class ProofChecker
{
    /// <summary>What is wrong with the proof of a conflict; null where it proves it.</summary>
    public static string? Error(LinearSystem system, SystemConflict conflict)
    {
        if (conflict.Proof is not { } proof)
        {
            return "there is no proof";
        }

        BigInteger common = proof.Rows.Select(row => row.Factor).Concat(proof.Bounds.Select(bound => bound.Factor)).Aggregate(BigInteger.One, (product, factor) => product * factor.Denominator);
        Dictionary<int, BigInteger> left = [];
        BigInteger right = 0;
        foreach ((int number, Rational factor) in proof.Rows)
        {
            SystemRow row = system.Rows[number];
            BigInteger times = Times(factor);
            if (!conflict.Rows.Contains(number) || (row.Guard >= 0 && !(conflict.Figures.Contains(row.Guard) && system.Figures[row.Guard].IsPrinted)))
            {
                return $"row {number} is not of the conflict";
            }

            if (!row.IsEquality && times.Sign < 0)
            {
                return $"row {number} is taken the wrong way round";
            }

            for (int i = 0; i < row.Columns.Length; i++)
            {
                Add(row.Columns[i], times * row.Coefficients[i]);
            }

            right += times * row.Right;
        }

        foreach ((int figure, bool isUpper, Rational factor) in proof.Bounds)
        {
            BigInteger times = Times(factor);
            if (times.Sign < 0 || !conflict.Figures.Contains(figure) || !system.Figures[figure].IsPrinted)
            {
                return $"figure {figure} is not of the conflict";
            }

            Add(figure, isUpper ? times : -times);
            right += isUpper ? times * system.Figures[figure].High : -times * system.Figures[figure].Low;
        }

        return left.Any(figure => !figure.Value.IsZero) ? "the figures do not cancel" : right.Sign >= 0 ? $"0 ≤ {right} is no contradiction" : null;

        BigInteger Times(Rational factor) => factor.Numerator * (common / factor.Denominator);

        void Add(int figure, BigInteger times) => left[figure] = left.GetValueOrDefault(figure) + times;
    }
}
