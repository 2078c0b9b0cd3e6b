using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Indicators.Text;

/// <summary>A day as targets print it; the year may be left to the reader.</summary>
internal readonly record struct PrintedDay(int? Year, int Month, int Day)
{
    /// <summary>Whether there is such a day in the year, or in some year where none is named.</summary>
    public bool Exists => Year is null or (>= 1900 and <= 2099) && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(Year ?? 2000, Month);

    /// <summary>The day, in the fiscal year where it names none; 29 February of a common year is the 28th.</summary>
    public DateOnly In(FiscalYear year)
    {
        int of = Year ?? year.Year;
        return new(of, Month, Math.Min(Day, DateTime.DaysInMonth(of, Month)));
    }

    /// <summary>The last day of a month.</summary>
    public static PrintedDay EndOf(int? year, int month) =>
        new(year, month, month is >= 1 and <= 12 && year is null or (>= 1900 and <= 2099) ? DateTime.DaysInMonth(year ?? 2000, month is >= 1 and <= 12 ? month : 1) : 0);
}
