using System.Globalization;
using System.Text;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Rules;

/// <summary>
/// Looks for a figure in the words it was taken from. People print one figure in several ways (10.92 万 for 10.92万元, 一百六十八份,
/// 1,200 and 1200), and what follows a comma may be a figure of its own; a sound transcription must be found in all of them.
/// </summary>
internal static class QuotedFigure
{
    /// <summary>Words before a number that make it negative: 减少48万元 is −48万元.</summary>
    private static readonly string[] Decreases = ["减少", "下降", "降低", "减", "降", "少", "负"];

    /// <summary>Whether the text prints the figure, as a whole number and not as a part of a longer one.</summary>
    public static bool IsIn(string text, ReportedFigure figure)
    {
        // A blank or a full-width comma between digits ends a number or groups its digits: both ways of reading will do.
        string apart = Squeeze(text, keepsApart: true);
        string together = Squeeze(text, keepsApart: false);
        bool negative = figure.Value < 0m;
        string plain = Number(figure, "G");
        string grouped = Number(figure, "N");
        foreach (string unit in Units(figure))
        {
            if (Occurs(apart, plain + unit) || Occurs(apart, grouped + unit) || Occurs(together, plain + unit) || Occurs(together, grouped + unit))
            {
                return true;
            }

            if (negative && (Occurs(apart, plain[1..] + unit, afterDecrease: true) || Occurs(together, grouped[1..] + unit, afterDecrease: true)))
            {
                return true;
            }

            if (figure.Decimals == 0 && !negative && unit.Length > 0 && OccursInWords(together, (long)figure.Value, unit))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The unit, and for 万元 and 亿元 the same without 元, with which each of them begins.</summary>
    private static string[] Units(ReportedFigure figure) => figure switch
    {
        { Kind: FigureKind.Amount, AmountUnit: AmountUnit.WanYuan } => ["万"],
        { Kind: FigureKind.Amount, AmountUnit: AmountUnit.YiYuan } => ["亿"],
        _ => [string.Concat(figure.Unit.Select(PrintedName.Narrow))],
    };

    private static string Number(ReportedFigure figure, string format)
    {
        string text = figure.ToString(format, CultureInfo.InvariantCulture);
        return text[..^figure.Unit.Length];
    }

    /// <summary>The text without blanks and full-width forms; between digits a blank and a full-width comma may be kept as a blank.</summary>
    private static string Squeeze(string text, bool keepsApart)
    {
        StringBuilder squeezed = new(text.Length);
        bool apart = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c) || (keepsApart && c == '，'))
            {
                apart = true;
                continue;
            }

            char narrow = PrintedName.Narrow(c);
            if (keepsApart && apart && char.IsAsciiDigit(narrow) && squeezed.Length > 0 && char.IsAsciiDigit(squeezed[^1]))
            {
                squeezed.Append(' ');
            }

            apart = false;
            squeezed.Append(narrow);
        }

        return squeezed.ToString();
    }

    private static bool Occurs(string text, string figure, bool afterDecrease = false)
    {
        for (int at = text.IndexOf(figure, StringComparison.Ordinal); at >= 0; at = text.IndexOf(figure, at + 1, StringComparison.Ordinal))
        {
            if (!ContinuesNumber(text, at) && (!afterDecrease || Array.Exists(Decreases, word => text.AsSpan(0, at).EndsWith(word))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what stands before belongs to the same number: a digit, or a point or separator that follows one.</summary>
    private static bool ContinuesNumber(ReadOnlySpan<char> text, int at) =>
        at > 0 && (char.IsAsciiDigit(text[at - 1]) || (text[at - 1] is '.' or ',' && at > 1 && char.IsAsciiDigit(text[at - 2])));

    /// <summary>Whether Chinese numerals of the value stand before the unit somewhere.</summary>
    private static bool OccursInWords(string text, long value, string unit)
    {
        for (int at = text.IndexOf(unit, StringComparison.Ordinal); at >= 0; at = text.IndexOf(unit, at + 1, StringComparison.Ordinal))
        {
            int start = at;
            while (start > 0 && ChineseNumerals.IsNumeral(text[start - 1]))
            {
                start--;
            }

            if (ChineseNumerals.TryRead(text.AsSpan(start, at - start), out long written) && written == value)
            {
                return true;
            }
        }

        return false;
    }
}
