namespace SelfEval.Domain.Testing.Shrinking;

/// <summary>Smaller printed numbers.</summary>
internal static class FigureShrinker
{
    /// <summary>Zero, the number without decimals, half of it, with one decimal less, and without its sign; each simpler than the number.</summary>
    public static IEnumerable<decimal> Smaller(decimal value)
    {
        if (value is { Scale: 0 } and 0m)
        {
            yield break;
        }

        yield return 0m;
        if (value < 0m)
        {
            yield return -value;
        }

        decimal whole = decimal.Truncate(value);
        if (value.Scale > 0)
        {
            yield return whole;
            yield return Math.Round(value, value.Scale - 1, MidpointRounding.ToZero);
        }
        else if (Math.Abs(value) > 1m)
        {
            yield return decimal.Truncate(value / 2m);
        }
    }
}
