namespace SelfEval.Domain.Figures;

/// <summary>What printing does to a number.</summary>
internal static class PrintedNumber
{
    /// <summary>The value with so many decimals, no more and no fewer.</summary>
    public static decimal Print(decimal value, int decimals, RoundingMode mode)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, NumberLimits.MaxDecimals);
        decimal rounded = decimal.Round(value, decimals, mode switch
        {
            RoundingMode.Nearest => MidpointRounding.AwayFromZero,
            RoundingMode.Truncation => MidpointRounding.ToZero,
            _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "Figures are rounded to the nearest or truncated."),
        });

        // Round may leave fewer decimals than asked; adding a zero that has them brings the zeros back.
        return rounded + new decimal(0, 0, 0, isNegative: false, (byte)decimals);
    }

    /// <summary>A percentage, quantity or score within its limits, a zero without a sign.</summary>
    public static decimal Plain(decimal value, string unit) =>
        Math.Abs(value) >= NumberLimits.MaxPlain || value.Scale > NumberLimits.MaxDecimals
            ? throw new OverflowException(FormattableString.Invariant($"{value}{unit} is beyond 10^9 or has more than 10 decimals."))
            : value == 0m ? new decimal(0, 0, 0, isNegative: false, value.Scale) : value;

    /// <summary>Reads a number below 10⁹ and returns where its unit starts, or −1 with the fault.</summary>
    public static int ScanPlain(ReadOnlySpan<char> text, out decimal value, out TextFault fault)
    {
        fault = default;
        int end = NumberText.ScanUsual(text, out value);
        if (end > 0)
        {
            return NumberText.SkipSpace(text, end);
        }

        end = NumberText.Scan(text, out value, out fault);
        if (end >= 0 && Math.Abs(value) >= NumberLimits.MaxPlain)
        {
            fault = TextFault.TooLarge(0, "less than 10^9");
            return -1;
        }

        return end < 0 ? -1 : NumberText.SkipSpace(text, end);
    }
}
