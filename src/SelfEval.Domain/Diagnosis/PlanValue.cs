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

    /// <summary>The figure in these units; false for the few that are too large or too fine for them.</summary>
    public static bool TryMake(ReportedFigure figure, out PlanValue value)
    {
        value = default;
        decimal number = figure.Value;
        int exponent = Scale - number.Scale + (figure.Kind != FigureKind.Amount ? 0 : figure.AmountUnit switch
        {
            AmountUnit.Yuan => 0,
            AmountUnit.QianYuan => 3,
            AmountUnit.WanYuan => 4,
            _ => 8,
        });
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        long mantissa = ((long)bits[1] << 32) | (uint)bits[0];
        if (exponent < 1 || exponent >= PowersOfTen.Length || bits[2] != 0 || bits[1] < 0 || mantissa > MostMantissas[exponent])
        {
            return false;
        }

        long power = PowersOfTen[exponent];
        value = new((bits[3] < 0 ? -mantissa : mantissa) * power, figure.IsExact ? 0 : power / 2);
        return true;
    }

    private static long Power(int exponent) => exponent == 0 ? 1 : 10 * Power(exponent - 1);
}
