using System.Globalization;

namespace SelfEval.Domain.Rules;

/// <summary>A day counted from the fiscal year, as in +1-03-31: 31 March of the year after it. Not 29 February, which most years do not have.</summary>
internal readonly record struct YearDay(int Years, int Month, int Day)
{
    /// <summary>The regular expression of the texts that may name a day; whether the month has it, only reading tells.</summary>
    public const string Pattern = "^[+-][0-9]-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$";

    private const int NoLeapYear = 2001;

    /// <summary>The day that a text names; null where it names none.</summary>
    public static YearDay? Parse(string text)
    {
        if (text.Length != 8 || text[0] is not ('+' or '-') || !char.IsAsciiDigit(text[1]) || text[2] != '-'
            || !DateOnly.TryParseExact(string.Create(CultureInfo.InvariantCulture, $"{NoLeapYear}-{text.AsSpan(3)}"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return null;
        }

        int years = text[1] - '0';
        return new(text[0] == '-' ? -years : years, day.Month, day.Day);
    }

    /// <summary>The day, for the report of a year.</summary>
    public DateOnly Of(int year) => new(year + Years, Month, Day);

    /// <summary>The day as it is written in a pack.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(Years < 0 ? '-' : '+')}{Math.Abs(Years)}-{Month:00}-{Day:00}");
}
