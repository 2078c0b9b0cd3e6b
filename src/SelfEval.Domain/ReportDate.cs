using System.Runtime.CompilerServices;

namespace SelfEval.Domain;

/// <summary>What a date in a report must be.</summary>
internal static class ReportDate
{
    /// <summary>The first year.</summary>
    public const int FirstYear = 1900;

    /// <summary>The last year.</summary>
    public const int LastYear = 2099;

    /// <summary>Whether a report can print the day.</summary>
    public static bool IsPossible(DateOnly day) => day.Year is >= FirstYear and <= LastYear;

    /// <summary>The day itself if a report can print it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Before 1900 or after 2099.</exception>
    public static DateOnly? Of(DateOnly? value, [CallerMemberName] string name = "") => value is not { } day || IsPossible(day) ? value
        : throw new ArgumentOutOfRangeException(name, value, "A date is in 1900 to 2099.");
}
