using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Diagnosis;

/// <summary>A printed figure while a plan is walked: its value and half a unit of its last place, of amounts in 10⁻³ yuan, of all others in 10⁻⁴ of
/// their unit.</summary>
/// <remarks>So fine that half a fen fits, as does half a unit of a percentage of three decimals, and no finer, so that most products of a rate
/// and an amount fit 64 bits.</remarks>
internal readonly struct PlanValue
{
    /// <summary>Decimals of a yuan that are kept.</summary>
    public const int AmountScale = 3;

    /// <summary>Decimals of percentages, points and counts that are kept.</summary>
    public const int OtherScale = 4;

    /// <summary>Values stay below it: amounts under 18 trillion yuan, of which hundreds can be added in 64 bits.</summary>
    private const long Most = 1L << 54;

    /// <summary>Of the units in the order of <see cref="AmountUnit"/>: how many zeros one has in yuan.</summary>
    private static ReadOnlySpan<byte> Exponents => [0, 3, 4, 8];

    private static readonly long[] PowersOfTen = [.. Enumerable.Range(0, 17).Select(exponent => Power(exponent))];
    private static readonly ulong[] MostMantissas = [.. PowersOfTen.Select(power => (ulong)(Most / power))];

    public readonly long Value;

    public readonly long Half;

    private PlanValue(long value, long half) => (Value, Half) = (value, half);

    /// <summary>How far from zero its true values can be.</summary>
    public long Size => Math.Abs(Value) + Half;

    /// <summary>A count; every count fits.</summary>
    public static PlanValue OfCount(int count) => new(count * 10_000L, 0);

    /// <summary>A printed amount; false for the few that are too large or too fine.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryMake(decimal number, AmountUnit unit, out PlanValue value) => TryMake(number, AmountScale + Exponents[(int)unit], isExact: false, out value);

    /// <summary>A printed figure that is no amount; false for the few that are too large or too fine.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryMake(decimal number, bool isExact, out PlanValue value) => TryMake(number, OtherScale, isExact, out value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryMake(decimal number, int exponent, bool isExact, out PlanValue value)
    {
        Parts parts = Unsafe.BitCast<decimal, Parts>(number);
        exponent -= (parts.Flags >> 16) & 0xFF;
        if (exponent < 1 || (uint)exponent >= (uint)MostMantissas.Length || parts.High != 0 || parts.Low > MostMantissas[exponent])
        {
            value = default;
            return false;
        }

        long power = PowersOfTen[exponent];
        long size = (long)parts.Low * power;
        value = new(parts.Flags < 0 ? -size : size, isExact ? 0 : power / 2);
        return true;
    }

    private static long Power(int exponent) => exponent == 0 ? 1 : 10 * Power(exponent - 1);

    /// <summary>What a decimal is made of, in the order that is the same on every platform since decimals are handed to native code as they are;
    /// <see cref="decimal.GetBits(decimal)"/> gives the same, through an array.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Parts
    {
        public readonly int Flags;
        public readonly uint High;
        public readonly ulong Low;
    }
}
