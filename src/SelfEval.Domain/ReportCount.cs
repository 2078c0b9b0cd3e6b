using System.Runtime.CompilerServices;

namespace SelfEval.Domain;

/// <summary>What a counted number in a report must be.</summary>
internal static class ReportCount
{
    public const int Largest = 1_000_000;

    /// <summary>The number itself if it can be a count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0 or above 1,000,000.</exception>
    public static int Of(int value, [CallerMemberName] string name = "") => value is >= 0 and <= Largest ? value
        : throw new ArgumentOutOfRangeException(name, value, "A count is 0 to 1,000,000.");

    /// <inheritdoc cref="Of(int, string)"/>
    public static int? Of(int? value, [CallerMemberName] string name = "") => value is { } number ? Of(number, name) : null;
}
