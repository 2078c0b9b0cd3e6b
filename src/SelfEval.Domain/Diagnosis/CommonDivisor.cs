namespace SelfEval.Domain.Diagnosis;

/// <summary>The greatest common divisor, after Euclid.</summary>
internal static class CommonDivisor
{
    /// <summary>The largest number that divides both, never negative; the size of the other where one is 0.</summary>
    public static Int128 Of(Int128 left, Int128 right)
    {
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return Int128.Abs(left);
    }
}
