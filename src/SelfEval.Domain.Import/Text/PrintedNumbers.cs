using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Import.Text;

/// <summary>Finds numbers in words, with the words that count them or the unit of money.</summary>
internal static class PrintedNumbers
{
    /// <summary>The next number at or after a place; false where there is none.</summary>
    public static bool Next(string text, int from, int to, out int start, out int end)
    {
        for (start = from; start < to; start++)
        {
            if (Chars.IsDigit(text[start]))
            {
                end = start + NumeralText.Length(text.AsSpan(start, to - start));
                return true;
            }
        }

        end = to;
        return false;
    }

    /// <summary>The quantity whose number stands there, as in 8名; where it ends, or 0.</summary>
    public static int Quantity(string text, int start, int end, int to, out ReportedQuantity quantity)
    {
        quantity = default;
        if (start > 0 && text[start - 1] is '第' or '-' or '.' or '约' or '近')
        {
            return 0;
        }

        int unit = SkipBlanks(text, end, to);
        int length = Words.Counter(text.AsSpan(unit, to - unit));
        return length > 0 && ReportedQuantity.TryParse(text.AsSpan(start, unit + length - start), out quantity) ? unit + length : 0;
    }

    /// <summary>The amount whose number stands there, as in 10.92 万元; where it ends, or 0.</summary>
    public static int Amount(string text, int start, int end, int to, out ReportedAmount amount)
    {
        amount = default;
        int at = SkipBlanks(text, end, to);
        int length = text.AsSpan(at, to - at) switch { ['元', ..] => 1, ['万' or '亿' or '千', '元', ..] => 2, _ => 0 };
        return length > 0 && ReportedAmount.TryParse(text.AsSpan(start, at + length - start), out amount) ? at + length : 0;
    }

    /// <summary>The score whose number stands there, as in 96.5分; where it ends, or 0.</summary>
    public static int Score(string text, int start, int end, int to, out ReportedScore score)
    {
        score = default;
        int at = SkipBlanks(text, end, to);
        return at < to && text[at] == '分' && !(at + 1 < to && text[at + 1] is '之' or '别' or '钟') && ReportedScore.TryParse(text.AsSpan(start, at + 1 - start), out score) ? at + 1 : 0;
    }

    private static int SkipBlanks(string text, int at, int to)
    {
        while (at < to && Chars.IsBlank(text[at]))
        {
            at++;
        }

        return at;
    }
}
