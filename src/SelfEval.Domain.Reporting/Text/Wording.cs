using System.Globalization;
using System.Text;
using System.Text.Json;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Rules;
using SelfEval.Shared;

namespace SelfEval.Domain.Reporting.Text;

/// <summary>Phrases that more than one format needs.</summary>
internal sealed class Wording(Language language)
{
    private readonly Texts _texts = Texts.In(language);

    public Language Language => language;

    public string this[string key] => _texts[key];

    public string Fill(string key, params (string Name, object Value)[] values) => _texts.Fill(key, values);

    public string Of(Severity severity) => _texts[JsonNamingPolicy.CamelCase.ConvertName(severity.ToString())];

    /// <summary>A rule that a pack switched off, why, and which pack.</summary>
    public string Of(SwitchedOff rule) => _texts.Fill("switchedOff", ("rule", rule.Rule), ("name", rule.Name), ("reason", rule.Reason), ("pack", rule.Pack));

    /// <summary>Names in English begin with a small letter; as a heading they begin with a capital one.</summary>
    public string Heading(string name) => language == Language.English && name.Length > 0 ? char.ToUpperInvariant(name[0]) + name[1..] : name;

    /// <summary>Where something stands, in words; empty where nobody knows.</summary>
    public string Place(ReportPlace? at) =>
        at is not { } place ? ""
        : place.Sheet is { } sheet ? _texts.Fill("cell", ("sheet", sheet), ("cell", place.Cell ?? ""))
        : _texts.Fill("place", ("line", place.Span.Line), ("column", place.Span.Column));

    /// <summary>Department and year, and the document where it has a name.</summary>
    public string About(LocatedReport report)
    {
        string about = _texts.Fill("about", ("department", report.Report.Department.Name), ("year", report.Report.FiscalYear));
        return report.Source is { } source ? $"{source} · {about}" : about;
    }

    /// <summary>The text without control characters, and without halves of surrogate pairs: what any page can hold.</summary>
    public static string Clean(string text, bool keepLines = false)
    {
        StringBuilder clean = new(text.Length);
        for (int place = 0; place < text.Length; place++)
        {
            char c = text[place];
            if (char.IsHighSurrogate(c) && place + 1 < text.Length && char.IsLowSurrogate(text[place + 1]))
            {
                clean.Append(c).Append(text[++place]);
            }
            else if (c is '\n' or '\r' or '\t' or '\u2028' or '\u2029')
            {
                clean.Append(keepLines && c == '\n' ? '\n' : ' ');
            }
            else
            {
                // Marks that turn the direction of writing would change what stands beside the text.
                clean.Append(char.IsControl(c) || char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') ? '\u2423' : c);
            }
        }

        return clean.ToString();
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
