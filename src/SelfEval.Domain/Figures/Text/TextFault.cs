namespace SelfEval.Domain.Figures;

/// <summary>Why a text is not a figure, and where: the first character that does not fit, and what would have.</summary>
internal readonly record struct TextFault(int At, string Expected, bool IsOverflow)
{
    public static TextFault Malformed(int at, string expected) => new(at, expected, IsOverflow: false);

    public static TextFault TooLarge(int at, string expected) => new(at, expected, IsOverflow: true);

    /// <summary>The exception that shows the text and the place.</summary>
    public Exception ToException(ReadOnlySpan<char> text, string what)
    {
        // A hostile text may be long: the message shows enough of it to be recognised.
        const int shown = 60;
        string excerpt = text.Length <= shown ? text.ToString() : string.Concat(text[..shown], "…");
        string message = $"'{excerpt}' is not {what}: at character {At + 1}, expected {Expected}.";
        return IsOverflow ? new OverflowException(message) : new FormatException(message);
    }
}
