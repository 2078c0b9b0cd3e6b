using System.Globalization;
using System.Numerics;
using System.Text;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Localization;

namespace SelfEval.Domain.Rules;

/// <summary>How sums and quotients are written out for people.</summary>
internal static class Arithmetic
{
    /// <summary>Operands joined by plus and minus: 354.18 + 47.46 − (−3); of a very long sum its beginning.</summary>
    public static string Sum(IEnumerable<(Operand Operand, int Sign)> terms, bool withUnits, Messages messages)
    {
        StringBuilder text = new();
        int count = 0;
        foreach ((Operand operand, int sign) in terms)
        {
            if (++count > Finding.MaxOperands)
            {
                continue;
            }

            text.Append(text.Length == 0 ? sign < 0 ? "−" : "" : sign < 0 ? " − " : " + ");
            text.Append(Number(operand.Printed, withUnits));
        }

        if (count > Finding.MaxOperands)
        {
            text.Append(messages.Fill("explanations/more", ("count", (count - Finding.MaxOperands).ToString(CultureInfo.InvariantCulture))));
        }

        // Where no line is printed there is nothing to add up, which is said as a number.
        return text.Length == 0 ? "0" : text.ToString();
    }

    /// <summary>Whether units must stand behind the numbers because they differ.</summary>
    public static bool NeedUnits(IReadOnlyList<Operand> operands, ReportedFigure like) => operands.Any(operand => operand.Printed.Unit != like.Unit);

    /// <summary>A number, in brackets if negative.</summary>
    public static string Number(ReportedFigure figure, bool withUnit)
    {
        string text = withUnit ? figure.ToString() : figure.Value.ToString(CultureInfo.InvariantCulture);
        return figure.Value < 0m ? $"({text})" : text;
    }

    /// <summary>An exact value, printed with the unit and decimals of a figure; not bound by the range of figures.</summary>
    public static string Print(ReportedFigure like, Int128 exact, bool withUnit = true) =>
        Print(like, Round(exact, ExactFigure.UlpOf(like)), like.Decimals, withUnit);

    /// <summary>A number of units of the last place, as text.</summary>
    public static string Print(ReportedFigure like, BigInteger places, int decimals, bool withUnit)
    {
        string digits = BigInteger.Abs(places).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        string sign = places.Sign < 0 ? "-" : "";
        string number = decimals == 0 ? digits : $"{digits[..^decimals]}.{digits[^decimals..]}";
        return withUnit ? $"{sign}{number}{like.Unit}" : $"{sign}{number}";
    }

    /// <summary>A whole number of units of the last place, as text and without zeros that say nothing.</summary>
    public static string Trimmed(ReportedFigure like, Int128 exact) => InUnit(like, ExactFigure.ToDecimal(exact));

    /// <summary>A value in base units, in the unit of a figure and without zeros that say nothing.</summary>
    public static string InUnit(ReportedFigure like, decimal value)
    {
        decimal inUnit = value / (like.Kind == FigureKind.Amount ? like.AmountUnit.InYuan() : 1m);
        return NumberLimits.StripZeros(inUnit).ToString(CultureInfo.InvariantCulture) + like.Unit;
    }

    /// <summary>The quotient to the nearest whole number, ties away from zero.</summary>
    public static BigInteger Round(BigInteger dividend, BigInteger divisor)
    {
        BigInteger twice = (BigInteger.Abs(dividend) * 2) + BigInteger.Abs(divisor);
        BigInteger quotient = twice / (BigInteger.Abs(divisor) * 2);
        return dividend.Sign * divisor.Sign < 0 ? -quotient : quotient;
    }
}
