namespace SelfEval.Domain.Serialization.Packs;

/// <summary>How packs and rules may be called. A rule of another pack has a hyphen, which no rule of the library has, so they never collide.</summary>
internal static class RulePackIds
{
    /// <summary>The regular expression of the id of a pack.</summary>
    public const string Pack = "^(?=.{1,60}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$";

    /// <summary>The regular expression of the id of a rule of another pack.</summary>
    public const string Rule = "^[A-Z][A-Z0-9]{1,9}-[0-9]{1,6}$";

    /// <summary>The regular expression of the id of any rule.</summary>
    public const string AnyRule = "^(?:SE[1-9][0-9]{3}|[A-Z][A-Z0-9]{1,9}-[0-9]{1,6})$";

    private const int LongestPack = 60;

    public static bool IsPack(string text) =>
        text.Length is > 0 and <= LongestPack && char.IsAsciiLetterLower(text[0]) && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal)
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    public static bool IsBuiltIn(string text) => text is ['S', 'E', >= '1' and <= '9', _, _, _] && text.Skip(3).All(char.IsAsciiDigit);

    public static bool IsRule(string text) =>
        text.IndexOf('-', StringComparison.Ordinal) is >= 2 and <= 10 and var hyphen
        && char.IsAsciiLetterUpper(text[0])
        && text.Take(hyphen).All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c))
        && text.Length - hyphen - 1 is >= 1 and <= 6
        && text.AsSpan(hyphen + 1).IndexOfAnyExceptInRange('0', '9') < 0;
}
