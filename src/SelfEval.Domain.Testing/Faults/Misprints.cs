using System.Globalization;
using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Testing.Faults;

/// <summary>What people print in place of a figure: slips of the hand on its digits, and slips of those who compute it.</summary>
internal static class Misprints
{
    /// <summary>Every misprint of a figure; each is another print than the right one, and a figure of the same kind.</summary>
    public static IEnumerable<Misprint> Of(string pointer, ReportedFigure figure, IReadOnlyDictionary<string, ReportedFigure> figures) =>
        Typed(figure).Concat(Computed(pointer, figure, figures))
            .SelectMany<(Slip Slip, string Text), Misprint>(typed => Parse(figure, typed.Text) is { } wrong && wrong != figure ? [new(typed.Slip, wrong)] : [])
            .Distinct();

    private static IEnumerable<(Slip Slip, string Text)> Typed(ReportedFigure figure)
    {
        string sign = figure.Value < 0m ? "-" : "";
        string number = Math.Abs(figure.Value).ToString(CultureInfo.InvariantCulture);
        IEnumerable<(Slip Slip, string Text)> numbers = Transposed(number).Select(text => (Slip.TransposedDigits, text))
            .Concat(WithWrongDigit(number).Select(text => (Slip.WrongDigit, text)))
            .Concat(WithoutDigit(number).Select(text => (Slip.LostDigit, text)))
            .Concat(WithDigitTwice(number).Select(text => (Slip.ExtraDigit, text)))
            .Concat(WithPointElsewhere(number).Select(text => (Slip.ShiftedPoint, text)));
        foreach ((Slip slip, string text) in numbers)
        {
            yield return (slip, sign + text + figure.Unit);
        }

        if (figure.Value != 0m && figure.Kind is FigureKind.Amount or FigureKind.Percentage)
        {
            yield return (Slip.LostSign, (figure.Value < 0m ? "" : "-") + number + figure.Unit);
        }

        foreach (AmountUnit unit in figure.Kind == FigureKind.Amount && figure.Value != 0m ? Enum.GetValues<AmountUnit>() : [])
        {
            yield return (Slip.WrongUnit, sign + number + unit.Symbol());
        }
    }

    private static IEnumerable<string> Transposed(string number)
    {
        int[] digits = Digits(number);
        foreach ((int left, int right) in digits.Zip(digits.Skip(1)))
        {
            char[] swapped = number.ToCharArray();
            (swapped[left], swapped[right]) = (swapped[right], swapped[left]);
            yield return new(swapped);
        }
    }

    private static IEnumerable<string> WithWrongDigit(string number) =>
        from at in Digits(number)
        from more in (int[])[1, 4, 7]
        select $"{number[..at]}{(char)('0' + ((number[at] - '0' + more) % 10))}{number[(at + 1)..]}";

    private static IEnumerable<string> WithoutDigit(string number) =>
        Digits(number).Select(at => number.Remove(at, 1)).Where(text => text.Length > 0 && text[0] != '.').Select(text => text.TrimEnd('.'));

    private static IEnumerable<string> WithDigitTwice(string number) => Digits(number).Select(at => number.Insert(at, number[at].ToString()));

    private static IEnumerable<string> WithPointElsewhere(string number)
    {
        int point = number.IndexOf('.', StringComparison.Ordinal);
        if (point < 0)
        {
            yield break;
        }

        string digits = number.Remove(point, 1);
        for (int at = 1; at <= digits.Length; at++)
        {
            if (at != point)
            {
                yield return $"{digits[..at]}.{digits[at..]}".TrimEnd('.');
            }
        }
    }

    /// <summary>Last year's figure copied, a rate over the wrong base, and a rate above 100 % cut down to it.</summary>
    private static IEnumerable<(Slip Slip, string Text)> Computed(string pointer, ReportedFigure figure, IReadOnlyDictionary<string, ReportedFigure> figures)
    {
        int end = pointer.LastIndexOf('/');
        (string line, string member) = (pointer[..end], pointer[(end + 1)..]);
        if (member == "outturn" && Find("priorOutturn") is { } prior)
        {
            yield return (Slip.CopiedFromLastYear, prior.ToString());
        }

        if (member == "changeRate" && Find("change") is { } change && Find("outturn") is { Value: not 0m } outturn)
        {
            yield return (Slip.WrongBase, Rate(change, outturn));
        }

        if (member == "executionRate" && Find("outturn") is { } spent && Find("initial") is { Value: not 0m } budget)
        {
            yield return (Slip.WrongBase, Rate(spent, budget));
        }

        if (figure is { Kind: FigureKind.Percentage, Value: > 100m })
        {
            yield return (Slip.CappedAt100, ReportedPercentage.Print(100m, figure.Decimals).ToString());
        }

        ReportedFigure? Find(string sibling) => figures.TryGetValue($"{line}/{sibling}", out ReportedFigure found) ? found : null;

        string Rate(ReportedFigure part, ReportedFigure whole) =>
            (decimal.Round(part.BaseValue * 100m / whole.BaseValue, figure.Decimals, MidpointRounding.AwayFromZero)
                + new decimal(0, 0, 0, isNegative: false, (byte)figure.Decimals)).ToString(CultureInfo.InvariantCulture) + "%";
    }

    private static int[] Digits(string number) => [.. Enumerable.Range(0, number.Length).Where(at => number[at] != '.')];

    /// <summary>The figure of the same kind that a text is; null where it is none.</summary>
    private static ReportedFigure? Parse(ReportedFigure like, string text) => like.Kind switch
    {
        FigureKind.Amount => ReportedAmount.TryParse(text, out ReportedAmount amount) ? amount : null,
        FigureKind.Percentage => ReportedPercentage.TryParse(text, out ReportedPercentage percentage) ? percentage : null,
        FigureKind.Score => ReportedScore.TryParse(text, out ReportedScore score) ? score : null,
        FigureKind.Quantity => ReportedQuantity.TryParse(text, out ReportedQuantity quantity) ? quantity : null,
        _ => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count <= 1_000_000 ? ReportedFigure.Count(count) : null,
    };
}
