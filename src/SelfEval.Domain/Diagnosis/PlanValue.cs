using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Diagnosis;

/// <summary>A printed figure while a plan is walked: its value and half a unit of its last place, in 10⁻⁶ base units.</summary>
internal readonly struct PlanValue
{
    /// <summary>Decimals of a base unit that are kept.</summary>
    public const int Scale = 6;

    /// <summary>Values stay below it: amounts under 18 billion yuan, of which hundreds can be added in 64 bits.</summary>
    private const long Most = 1L << 54;

    private static readonly long[] PowersOfTen = [.. Enumerable.Range(0, 17).Select(exponent => Power(exponent))];
    private static readonly long[] MostMantissas = [.. PowersOfTen.Select(power => Most / power)];

    public readonly long Value;

    public readonly long Half;

    private PlanValue(long value, long half) => (Value, Half) = (value, half);

    /// <summary>A count in these units; every count fits.</summary>
    public static PlanValue OfCount(int count) => new(count * 1_000_000L, 0);

    /// <summary>A printed number in these units; false for the few that are too large or too fine for them.</summary>
    public static bool TryMake(decimal number, AmountUnit unit, bool isExact, out PlanValue value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        int exponent = Scale - ((bits[3] >> 16) & 0xFF) + unit switch
        {
            AmountUnit.Yuan => 0,
            AmountUnit.QianYuan => 3,
            AmountUnit.WanYuan => 4,
            _ => 8,
        };
        long mantissa = ((long)bits[1] << 32) | (uint)bits[0];
        if (exponent < 1 || exponent >= PowersOfTen.Length || bits[2] != 0 || bits[1] < 0 || mantissa > MostMantissas[exponent])
        {
            value = default;
            return false;
        }

        long power = PowersOfTen[exponent];
        value = new((bits[3] < 0 ? -mantissa : mantissa) * power, isExact ? 0 : power / 2);
        return true;
    }

    private static long Power(int exponent) => exponent == 0 ? 1 : 10 * Power(exponent - 1);
}
