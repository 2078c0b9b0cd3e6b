using System.Runtime.CompilerServices;

namespace SelfEval.Domain;

/// <summary>What text in a report must be: not blank, not longer than any document, and whole characters.</summary>
internal static class ReportText
{
    /// <summary>Characters that one text may have.</summary>
    public const int Longest = 200_000;

    /// <summary>The text itself if it says something.</summary>
    /// <exception cref="ArgumentException">It is blank, too long, or holds half of a character.</exception>
    public static string Required(string value, [CallerMemberName] string name = "")
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return IsBlank(value) ? throw new ArgumentException("The text is blank; leave the member out instead.", name)
            : value.Length > Longest ? throw new ArgumentException($"The text is longer than {Longest} characters.", name)
            : HasHalf(value) ? throw new ArgumentException("The text holds half of a surrogate pair, which no document can.", name)
            : value;
    }

    /// <summary>The text itself if it says something, or nothing at all.</summary>
    /// <exception cref="ArgumentException">It is blank, too long, or holds half of a character.</exception>
    public static string? Optional(string? value, [CallerMemberName] string name = "") => value is null ? null : Required(value, name);

    /// <summary>The list itself if every text of it says something.</summary>
    /// <exception cref="ArgumentException">One is blank, too long, or holds half of a character.</exception>
    public static ValueList<string> Each(ValueList<string> values, [CallerMemberName] string name = "")
    {
        foreach (string value in values)
        {
            Required(value, name);
        }

        return values;
    }

    /// <summary>Whether a surrogate stands without its other half.</summary>
    public static bool HasHalf(ReadOnlySpan<char> text)
    {
        int at = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        for (; at >= 0 && at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]))
            {
                if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]))
                {
                    return true;
                }

                at++;
            }
        }

        return false;
    }

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
