using System.Globalization;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Diagnosis;

/// <summary>What a printed figure may have been meant to be, by the slips of a hand that types: tried on the characters, not on the number.</summary>
internal static class TextSlips
{
    private const int FarthestShift = 4;

    /// <summary>What a number in yuan has at least, which stands in a report beside a unit of ten thousand by mistake.</summary>
    private const decimal LeastInYuan = 1000m;

    /// <summary>The figures that one slip turns into the printed one, the slips that happen by chance least first.</summary>
    /// <param name="printed">The printed figure.</param>
    /// <param name="usual">A figure printed in the usual way: a digit or point lost in the decimals brings its decimals back, a wrong unit its unit.</param>
    public static IEnumerable<(Slip Slip, ReportedFigure Meant)> Of(ReportedFigure printed, ReportedFigure usual)
    {
        int usualDecimals = usual.Decimals;
        string digits = Digits(printed);
        int decimals = printed.Decimals;
        return Meant().OfType<(Slip, ReportedFigure)>();

        IEnumerable<(Slip, ReportedFigure)?> Meant()
        {
            for (int i = 0; i + 1 < digits.Length; i++)
            {
                if (digits[i] != digits[i + 1])
                {
                    yield return Figure(Slip.TransposedDigits, $"{digits[..i]}{digits[i + 1]}{digits[i]}{digits[(i + 2)..]}", decimals);
                }
            }

            yield return printed.Kind == FigureKind.Count ? null : Figure(Slip.LostSign, digits, decimals, isOtherSign: true);
            if (printed.Kind == FigureKind.Amount && printed.Value != 0m)
            {
                yield return usual.AmountUnit != printed.AmountUnit ? Figure(Slip.WrongUnit, digits, decimals, unit: usual.AmountUnit)
                    : Math.Abs(printed.Value) >= LeastInYuan ? Figure(Slip.WrongUnit, digits, decimals, unit: AmountUnit.Yuan)
                    : null;
            }

            for (int shift = -FarthestShift; shift <= FarthestShift; shift++)
            {
                if (shift != 0)
                {
                    // The same digits with the point elsewhere; or the same decimals, zeros filled in behind.
                    yield return decimals + shift == usualDecimals ? Figure(Slip.ShiftedPoint, digits, decimals + shift) : null;
                    yield return shift > 0 ? Figure(Slip.ShiftedPoint, digits + new string('0', shift), decimals) : null;
                    yield return shift < 0 && digits.EndsWith(new string('0', -shift), StringComparison.Ordinal)
                        ? Figure(Slip.ShiftedPoint, digits[..^-shift], decimals) : null;
                }
            }

            yield return decimals == 0 && printed.IsExact ? null : Truncated();
            for (int i = 0; i < digits.Length; i++)
            {
                for (char digit = '0'; digit <= '9'; digit++)
                {
                    yield return digit == digits[i] ? null : Figure(Slip.WrongDigit, $"{digits[..i]}{digit}{digits[(i + 1)..]}", decimals);
                }
            }

            for (int i = 0; i < digits.Length; i++)
            {
                bool isDecimal = i >= digits.Length - decimals;
                yield return isDecimal && decimals - 1 != usualDecimals ? null
                    : Figure(Slip.ExtraDigit, digits.Remove(i, 1), isDecimal ? decimals - 1 : decimals);
            }

            for (int i = 0; i <= digits.Length; i++)
            {
                for (char digit = '0'; digit <= '9'; digit++)
                {
                    // Before the point the decimals stay; at the point itself a digit may have been lost on either side.
                    string longer = digits.Insert(i, digit.ToString());
                    yield return i <= digits.Length - decimals ? Figure(Slip.LostDigit, longer, decimals) : null;
                    yield return i >= digits.Length - decimals && decimals + 1 == usualDecimals ? Figure(Slip.LostDigit, longer, decimals + 1) : null;
                }
            }
        }

        (Slip, ReportedFigure)? Figure(Slip slip, string number, int places, bool isOtherSign = false, AmountUnit? unit = null) =>
            Make(printed, number, places, (printed.Value < 0m) != isOtherSign, unit) is { } figure && figure != printed ? (slip, figure) : null;

        (Slip, ReportedFigure)? Truncated()
        {
            string next = (Int128.Parse(digits, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
            return Figure(Slip.Truncated, next, decimals);
        }
    }

    /// <summary>A figure like another one, with other digits; null where nobody would print it so.</summary>
    private static ReportedFigure? Make(ReportedFigure like, string digits, int decimals, bool isNegative, AmountUnit? unit = null)
    {
        if (decimals is < 0 or > NumberLimits.MaxDecimals || digits.Length is 0 or > NumberLimits.MaxYuanDigits + NumberLimits.MaxDecimals)
        {
            return null;
        }

        digits = digits.PadLeft(decimals + 1, '0');
        string whole = digits[..^decimals].TrimStart('0');
        if (whole.Length < digits.Length - decimals && digits.Length - decimals > 1)
        {
            return null;
        }

        decimal value = decimal.Parse($"{(isNegative ? "-" : "")}0{whole}{(decimals == 0 ? "" : ".")}{digits[^decimals..]}", CultureInfo.InvariantCulture);
        AmountUnit own = unit ?? like.AmountUnit;
        return like.Kind switch
        {
            FigureKind.Amount => Math.Abs(value) < NumberLimits.Max(own) ? new ReportedAmount(value, own) : null,
            FigureKind.Count => value is >= 0m and <= 1_000_000m && decimals == 0 ? ReportedFigure.Count((int)value) : null,
            _ when Math.Abs(value) >= NumberLimits.MaxPlain => null,
            FigureKind.Percentage => new ReportedPercentage(value),
            FigureKind.Quantity => new ReportedQuantity(value, like.Unit),
            _ => new ReportedScore(value),
        };
    }

    /// <summary>The digits as printed, without sign and point.</summary>
    private static string Digits(ReportedFigure figure) =>
        Math.Abs(figure.Value).ToString(CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal);
}
