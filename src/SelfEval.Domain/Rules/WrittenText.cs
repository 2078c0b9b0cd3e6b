using System.Buffers;
using System.Globalization;
using System.Text;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Rules;

/// <summary>Compares texts as a reader does: blanks and the width of characters make no difference.</summary>
internal static class WrittenText
{
    /// <summary>Every blank and every full-width form: what a normal text has none of.</summary>
    private static readonly SearchValues<char> Unusual = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(c => char.IsWhiteSpace(c) || c is >= '！' and <= '～')]);

    /// <summary>The text without blanks, full-width letters, digits and signs as half-width ones.</summary>
    public static string Normalize(string text)
    {
        if (!text.AsSpan().ContainsAny(Unusual))
        {
            return text;
        }

        StringBuilder normal = new(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                normal.Append(PrintedName.Narrow(c));
            }
        }

        return normal.ToString();
    }

    /// <summary>Whether both are the same text.</summary>
    public static bool Same(string left, string right) => PrintedName.Same(left, right);

    /// <summary>Whether the name occurs in the text.</summary>
    public static bool Mentions(string text, string name) => Normalize(text).Contains(Normalize(name), StringComparison.Ordinal);

    /// <summary>Whether the figure is printed in the text, as a whole number and not as a part of a longer one.</summary>
    public static bool Prints(string text, ReportedFigure figure)
    {
        string normal = Normalize(text);
        Span<char> printed = stackalloc char[SpanText.Longest];
        figure.TryFormat(printed, out int written, "G", CultureInfo.InvariantCulture);
        if (Occurs(normal, printed[..written]))
        {
            return true;
        }

        figure.TryFormat(printed, out written, "N", CultureInfo.InvariantCulture);
        return Occurs(normal, printed[..written]);
    }

    private static bool Occurs(ReadOnlySpan<char> text, ReadOnlySpan<char> figure)
    {
        int next;
        for (int at = text.IndexOf(figure); at >= 0; at = (next = text[(at + 1)..].IndexOf(figure)) < 0 ? -1 : at + 1 + next)
        {
            if (!ContinuesNumber(text, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what stands before belongs to the same number: a digit, or a point or separator that follows one.</summary>
    private static bool ContinuesNumber(ReadOnlySpan<char> text, int at) =>
        at > 0 && (char.IsAsciiDigit(text[at - 1]) || (text[at - 1] is '.' or ',' && at > 1 && char.IsAsciiDigit(text[at - 2])));
}
