using System.Runtime.CompilerServices;

namespace SelfEval.Domain;

/// <summary>What the name of a category in a report must be: one of those that there are.</summary>
internal static class ReportName
{
    /// <summary>The value itself if it has a name.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It has none.</exception>
    public static T Of<T>(T value, [CallerMemberName] string name = "")
        where T : struct, Enum => Enum.IsDefined(value) ? value
            : throw new ArgumentOutOfRangeException(name, value, $"There is no such {typeof(T).Name}.");

    /// <inheritdoc cref="Of{T}(T, string)"/>
    public static T? Of<T>(T? value, [CallerMemberName] string name = "")
        where T : struct, Enum => value is { } one ? Of(one, name) : null;
}
