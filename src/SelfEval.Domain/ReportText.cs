using System.Runtime.CompilerServices;

namespace SelfEval.Domain;

/// <summary>What text in a report must be: not blank, and not longer than any document.</summary>
internal static class ReportText
{
    /// <summary>Characters that one text may have.</summary>
    public const int Longest = 200_000;

    /// <summary>The text itself if it says something.</summary>
    /// <exception cref="ArgumentException">It is blank or too long.</exception>
    public static string Required(string value, [CallerMemberName] string name = "")
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return IsBlank(value) ? throw new ArgumentException("The text is blank; leave the member out instead.", name)
            : value.Length > Longest ? throw new ArgumentException($"The text is longer than {Longest} characters.", name)
            : value;
    }

    /// <summary>The text itself if it says something, or nothing at all.</summary>
    /// <exception cref="ArgumentException">It is blank or too long.</exception>
    public static string? Optional(string? value, [CallerMemberName] string name = "") => value is null ? null : Required(value, name);

    /// <summary>Whether no character of the text can be seen.</summary>
    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            // The byte order mark is no white space for .NET but is for everyone else.
            if (!char.IsWhiteSpace(c) && c != '\uFEFF')
            {
                return false;
            }
        }

        return true;
    }
}
