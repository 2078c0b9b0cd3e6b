using System.Buffers;
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

    /// <summary>Whether the figure is printed in the text, in any of the ways in which people print it.</summary>
    public static bool Prints(string text, ReportedFigure figure) => QuotedFigure.IsIn(text, figure);

    /// <summary>Whether both are the same text.</summary>
    public static bool Same(string left, string right) => PrintedName.Same(left, right);

    /// <summary>Whether the name occurs in the text.</summary>
    public static bool Mentions(string text, string name) => Normalize(text).Contains(Normalize(name), StringComparison.Ordinal);
}
