using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>The declared terms of an identity, written as a formula.</summary>
internal static class Formulas
{
    public static string Sum(ValueList<Term> terms, Messages messages) => Join(terms.Select(term => (term.Path, term.Above)), messages);

    public static string Above(ValueList<Term> terms, Messages messages) => Bracketed(terms, term => term.Above, messages);

    public static string Below(ValueList<Term> terms, Messages messages) => Bracketed(terms, term => term.Below, messages);

    private static string Bracketed(ValueList<Term> terms, Func<Term, int> sign, Messages messages)
    {
        List<(FigurePath, int)> line = [.. terms.Where(term => sign(term) != 0).OrderByDescending(sign).Select(term => (term.Path, sign(term)))];
        string text = Join(line, messages);
        return line.Count > 1 ? $"({text})" : text;
    }

    private static string Join(IEnumerable<(FigurePath Path, int Sign)> terms, Messages messages)
    {
        string text = "";
        foreach ((FigurePath path, int sign) in terms)
        {
            string sum = path.Depth > 0 && path.Parent!.Name == "*" ? "Σ " : "";
            text += (text.Length == 0 ? "" : sign < 0 ? " − " : " + ") + sum + Labels.Of(path, messages);
        }

        return text;
    }
}
