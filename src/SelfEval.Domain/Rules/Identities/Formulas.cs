using SelfEval.Domain.Localization;

namespace SelfEval.Domain.Rules;

/// <summary>The declared terms of an identity, written as a formula.</summary>
internal static class Formulas
{
    public static string Sum(IdentityRule rule, Messages messages) => Join(rule, rule.Terms.Select(term => (term, term.Above)), messages);

    public static string Above(IdentityRule rule, Messages messages) => Bracketed(rule, term => term.Above, messages);

    public static string Below(IdentityRule rule, Messages messages) => Bracketed(rule, term => term.Below, messages);

    private static string Bracketed(IdentityRule rule, Func<Term, int> sign, Messages messages)
    {
        List<(Term, int)> line = [.. rule.Terms.Where(term => sign(term) != 0).OrderByDescending(sign).Select(term => (term, sign(term)))];
        string text = Join(rule, line, messages);
        return line.Count > 1 ? $"({text})" : text;
    }

    private static string Join(IdentityRule rule, IEnumerable<(Term Term, int Sign)> terms, Messages messages)
    {
        string text = "";
        foreach ((Term term, int sign) in terms)
        {
            string sum = rule.SumsOver(term) ? "Σ " : "";
            text += (text.Length == 0 ? "" : sign < 0 ? " − " : " + ") + sum + Label(term, messages);
        }

        return text;
    }

    private static string Label(Term term, Messages messages) => term.Prior is null
        ? Labels.Of(term.Path, messages) : messages.Fill("labels/inPrior", ("figure", Labels.Of(term.Path, messages)));
}
