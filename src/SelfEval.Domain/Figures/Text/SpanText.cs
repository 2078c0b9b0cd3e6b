namespace SelfEval.Domain.Figures;

/// <summary>Strings from things that format into spans.</summary>
internal static class SpanText
{
    /// <summary>No figure is longer than this: 26 digits, separators, sign, point, and a unit of 16 letters of two code units.</summary>
    public const int Longest = 80;

    public static string Create<T>(T value, ReadOnlySpan<char> format)
        where T : ISpanFormattable
    {
        Span<char> buffer = stackalloc char[Longest];
        return value.TryFormat(buffer, out int written, format, null)
            ? buffer[..written].ToString()
            : throw new InvalidOperationException("A figure is longer than any figure can be.");
    }
}
