using System.Numerics;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Rules;

namespace SelfEval.Domain.Diagnosis;

/// <summary>The true values of one figure that all others imply; null for an end that is open. In 10⁻¹² base units.</summary>
internal readonly record struct Implication(Rational? Low, Rational? High)
{
    /// <summary>As many more decimals as a figure can have: ends are exact, or end where figures do.</summary>
    public const int AllDecimals = ExactFigure.Scale;

    /// <summary>No figure comes near it, and a decimal still holds it.</summary>
    private static readonly BigInteger MostScaled = BigInteger.Pow(10, 28);

    /// <summary>What the figures that are believed imply for a figure that is not.</summary>
    public static Implication Of(ReportSystem report, SystemSolver solver, int figure, ReadOnlySpan<int> freed)
    {
        int[] aside = [.. freed, figure];
        (Rational? low, Rational? high) = solver.Range(figure, aside);
        Rational whole = Rational.Of(ExactFigure.Whole(100));
        foreach (IdentityPlace law in report.Laws)
        {
            if (law.Rule is RatioIdentity && law.Result is { } result && report.NumberOf(result.Path, result.At) == figure)
            {
                int[] slots = Array.ConvertAll(law.Slots, slot => report.NumberOf(slot.Path, slot.At));
                (Rational? least, Rational? most) = solver.QuotientRange(
                    slots,
                    Array.ConvertAll(law.Slots, slot => whole * Rational.Of(slot.Above)),
                    Array.ConvertAll(law.Slots, slot => Rational.Of(slot.Below)),
                    aside);
                low = low is null || least > low ? least ?? low : low;
                high = high is null || most < high ? most ?? high : high;
            }
        }

        return new(low, high);
    }

    /// <summary>Whether some implied value prints as the figure.</summary>
    public bool Allows(ReportedFigure figure)
    {
        ExactFigure exact = new(figure);
        return !(Low > Rational.Of(exact.High)) && !(High < Rational.Of(exact.Low));
    }

    /// <summary>Whether nothing is left: what a rate is as a quotient and what it is in a sum exclude each other.</summary>
    public bool IsEmpty => Low > High;

    /// <summary>Whether every implied value is below zero.</summary>
    public bool IsNegative => High is { Sign: < 0 };

    /// <summary>Whether some implied value was cut off, not rounded, to the figure: it lies less than a unit of the last place farther from zero.</summary>
    public bool CutsTo(ReportedFigure figure)
    {
        ExactFigure exact = new(figure);
        Rational printed = Rational.Of(exact.Value);
        Rational ulp = Rational.Of(ExactFigure.UlpOf(figure));
        return Int128.Sign(exact.Value) switch
        {
            > 0 => !(High < printed) && !(Low >= printed + ulp),
            < 0 => !(Low > printed) && !(High <= printed - ulp),
            _ => !(High <= -ulp) && !(Low >= ulp),
        };
    }

    /// <summary>The value in the middle; null where an end is open or nothing is left.</summary>
    public Rational? Middle => IsEmpty ? null : (Low + High) / Rational.Of(2);

    /// <summary>The values as an interval in base units, for a figure like one that is printed; null where an end is open or too far.</summary>
    /// <param name="like">The figure.</param>
    /// <param name="moreDecimals">Ends move outwards to so many more decimals than are printed.</param>
    public Interval? ToInterval(ReportedFigure like, int moreDecimals)
    {
        int decimals = Math.Min(like.Decimals + moreDecimals, ExactFigure.Scale);
        Rational step = Rational.Of(like.Kind == FigureKind.Amount ? ExactFigure.Whole(1) * (Int128)like.AmountUnit.InYuan() : ExactFigure.Whole(1))
            / Rational.Of((Int128)BigInteger.Pow(10, decimals));
        return !IsEmpty && Low is { } low && High is { } high && InBase((low / step).Floor(), step) is { } from && InBase((high / step).Ceiling(), step) is { } to
            ? new(from, to) : null;
    }

    /// <summary>The print of a value in the unit and with the decimals of a figure; null where it is beyond the range.</summary>
    public static ReportedFigure? Print(ReportedFigure like, Rational value)
    {
        Rational places = value / Rational.Of(ExactFigure.UlpOf(like));
        if (Rational.Abs(places) > Rational.Of((Int128)decimal.MaxValue))
        {
            return null;
        }

        // Halves go away from zero, as spreadsheets do it.
        Rational half = Rational.One / Rational.Of(2);
        decimal number = (decimal)(places.Sign < 0 ? -(-places + half).Floor() : (places + half).Floor());
        decimal printed = number * NumberLimits.Ulp(like.Decimals);
        try
        {
            return like.Kind switch
            {
                FigureKind.Amount => new ReportedAmount(printed, like.AmountUnit),
                FigureKind.Percentage => new ReportedPercentage(printed),
                FigureKind.Quantity => new ReportedQuantity(printed, like.Unit),
                FigureKind.Score => printed < 0m ? null : new ReportedScore(printed),
                _ => printed is < 0m or > ReportCount.Largest ? null : ReportedFigure.Count((int)printed),
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static decimal? InBase(BigInteger steps, Rational step)
    {
        Rational value = Rational.Of(steps, 1) * step;
        BigInteger scaled = value.Floor();
        return BigInteger.Abs(scaled) > MostScaled ? null : NumberLimits.StripZeros(ExactFigure.ToDecimal((Int128)scaled));
    }
}
