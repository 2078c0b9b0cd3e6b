using System.Numerics;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Rules;

/// <summary>The verdict ladder for a rate over a positive base, in whole numbers wide enough for its products.</summary>
/// <typeparam name="T">The whole numbers: <see cref="Int128"/> where all products fit, else <see cref="BigInteger"/>.</typeparam>
internal static class Ladder<T>
    where T : IBinaryInteger<T>
{
    /// <summary>100 %, in the units of a rate.</summary>
    private static readonly T Whole = T.CreateChecked(ExactFigure.Whole(100));

    public static Verdict Judge(List<Operand> operands, Operand rate)
    {
        T value = T.CreateChecked(rate.Exact.Value);
        T half = T.CreateChecked(rate.Exact.HalfUlp);
        if (At(operands, value - half, 0) >= T.Zero && At(operands, value + half, 0) <= T.Zero)
        {
            return Verdict.Exact;
        }

        if (CouldBe(operands, rate))
        {
            return Verdict.WithinRounding;
        }

        // Cut off towards zero: from the printed rate to one whole unit farther from zero, that end not included.
        T ulp = half + half;
        bool truncated = T.Sign(value) switch
        {
            > 0 => At(operands, value, 1) >= T.Zero && At(operands, value + ulp, -1) < T.Zero,
            < 0 => At(operands, value - ulp, 1) > T.Zero && At(operands, value, -1) <= T.Zero,
            _ => At(operands, -ulp, 1) > T.Zero && At(operands, ulp, -1) < T.Zero,
        };
        return truncated ? Verdict.Truncated : Verdict.Inconsistent;
    }

    /// <summary>Whether some true amounts that print as shown have a quotient that prints as the rate.</summary>
    public static bool CouldBe(List<Operand> operands, Operand rate) =>
        At(operands, T.CreateChecked(rate.Exact.Low), 1) >= T.Zero && At(operands, T.CreateChecked(rate.Exact.High), -1) <= T.Zero;

    /// <summary>100·N − r·D: its largest value over the true amounts (1), its smallest (−1), or that of the printed ones (0).</summary>
    private static T At(List<Operand> operands, T rate, int extreme)
    {
        T sum = T.Zero;
        foreach (Operand operand in operands)
        {
            T coefficient = (Whole * T.CreateChecked(operand.Above)) - (rate * T.CreateChecked(operand.Below));
            int towards = extreme * T.Sign(coefficient);
            Int128 amount = operand.Exact.Value + (towards * operand.Exact.HalfUlp);
            sum += coefficient * T.CreateChecked(amount);
        }

        return sum;
    }
}
