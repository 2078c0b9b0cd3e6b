using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Reporting.Text;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization;

namespace SelfEval.Domain.Reporting.Html;

/// <summary>The findings of one report on its page: a mark at the figure with the arithmetic, and a note beside the section.</summary>
internal sealed class Notes
{
    /// <summary>Figures of a finding that a note links to; the arithmetic has them all.</summary>
    private const int MaxLinks = 12;

    private readonly Markup _page;
    private readonly CheckedReport _report;
    private readonly Wording _words;
    private readonly string _prefix;
    private readonly HashSet<string> _places = [];
    private readonly ILookup<string, int> _marked;
    private readonly ILookup<string, int> _suspected;

    public Notes(Markup page, CheckedReport report, IEnumerable<OutlineNode> outline, Wording words, string prefix)
    {
        (_page, _report, _words, _prefix) = (page, report, words, prefix);
        foreach (OutlineNode node in outline)
        {
            Know(node);
        }

        _marked = Numbered(Findings.Count, place => Nearest(Findings[place].Pointer));
        _suspected = Numbered(Suspects.Count, place => Nearest(Suspects[place].Pointer));
    }

    private ValueList<Finding> Findings => _report.Result.Findings;

    private ValueList<Suspect> Suspects => _report.Diagnosis?.Suspects ?? [];

    /// <summary>The id of the element that shows a place.</summary>
    public string Id(string pointer) => $"{_prefix}{pointer}";

    /// <summary>The id of the note of a finding.</summary>
    public string NoteId(int finding) => $"{_prefix}-f{Wording.Number(finding + 1)}";

    /// <summary>The class of a place, by the gravest finding at it; null where there is none.</summary>
    public string? ClassOf(string pointer) =>
        _suspected[pointer].Any() ? "suspect" : _marked[pointer].Any() ? Class(_marked[pointer].Max(place => Findings[place].Severity)) : null;

    /// <summary>Writes the marks of the findings and suspicions at a place.</summary>
    public void Marks(string pointer)
    {
        foreach (int place in _suspected[pointer])
        {
            Mark("suspect", $"{_prefix}-s{Wording.Number(place + 1)}", _words["markSuspect"], _words["markSuspect"], Suspects[place].Message, null);
        }

        foreach (int place in _marked[pointer])
        {
            Finding finding = Findings[place];
            string label = _words.Fill("markFinding", ("severity", _words.Of(finding.Severity)), ("rule", finding.Rule), ("name", finding.Name));
            Mark(Class(finding.Severity), NoteId(place), finding.Rule, label, finding.Message, finding.Explanation);
        }
    }

    /// <summary>The findings, by their numbers, whose places are in a section; null for those that are in no section of the report.</summary>
    public IEnumerable<int> In(ISet<string> sections, ISet<string> others) => Enumerable.Range(0, Findings.Count).Where(place =>
    {
        string section = Pointers.Section(Findings[place].Pointer);
        return sections.Contains(section) || (sections.Count == 0 && !others.Contains(section));
    });

    /// <summary>How many findings of each severity are among those of the numbers, the gravest first.</summary>
    public IEnumerable<(Severity Severity, int Count)> Count(IEnumerable<int> findings) =>
        findings.GroupBy(place => Findings[place].Severity).OrderByDescending(group => group.Key).Select(group => (group.Key, group.Count()));

    /// <summary>Writes the note of a finding, which is on the page once.</summary>
    public void Note(int place)
    {
        Finding finding = Findings[place];
        _page.Block("div", ["class", $"note {Class(finding.Severity)}", "id", NoteId(place)], () =>
        {
            _page.Element("p", ["class", "head"], () =>
            {
                _page.Element("span", ["class", "chip"], _words.Of(finding.Severity));
                _page.Text(" ");
                _page.Element("b", finding.Rule);
                _page.Text($" {finding.Name}");
            });
            _page.Element("p", ["class", "message"], finding.Message);
            if (finding.Explanation is { } explanation)
            {
                _page.Element("p", ["class", "arithmetic"], explanation);
            }

            _page.Element("p", ["class", "action"], () =>
            {
                _page.Element("span", ["class", "key"], $"{_words["action"]}{_words["colon"]}");
                _page.Text(finding.Action);
            });
            Facts(finding);
        });
    }

    /// <summary>Writes the figures that may be wrong.</summary>
    public void WriteSuspects()
    {
        for (int place = 0; place < Suspects.Count; place++)
        {
            Suspect suspect = Suspects[place];
            if (suspect.Rank == 1)
            {
                if (_report.Why(suspect.Group) is { } why)
                {
                    _page.Block("p", ["class", "why"], why);
                }

                bool isOnly = place + 1 == Suspects.Count || Suspects[place + 1].Rank == 1;
                _page.Block("p", ["class", "group"], _words[isOnly ? "thisOne" : "anyOfThese"]);
            }

            _page.Block("div", ["class", "note suspect", "id", $"{_prefix}-s{Wording.Number(place + 1)}"], () =>
            {
                _page.Element("p", ["class", "head"], () =>
                {
                    _page.Element("span", ["class", "chip"], Wording.Number(suspect.Rank));
                    _page.Text(" ");
                    Link(suspect.Pointer, suspect.Printed.ToString());
                    if (suspect.Proposed is { } proposed)
                    {
                        _page.Text(" → ");
                        _page.Element("b", proposed.ToString());
                    }
                });
                _page.Element("p", ["class", "message"], suspect.Message);
                _page.Element("p", ["class", "facts"], Where(_report.Report, suspect.Pointer));
            });
        }
    }

    /// <summary>The severity as a class of the style sheet.</summary>
    public static string Class(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "advice" };

    private void Mark(string kind, string target, string text, string label, string message, string? arithmetic)
    {
        _page.Element("span", ["class", "at"], () =>
        {
            _page.Element("a", ["class", $"mark {kind}", "href", $"#{target}", "aria-label", label, "aria-describedby", $"{target}-tip"], text);
            _page.Element("span", ["class", $"tip {kind}", "role", "tooltip", "id", $"{target}-tip"], () =>
            {
                _page.Element("span", ["class", "tip-head"], label);
                _page.Element("span", ["class", "tip-body"], message);
                if (arithmetic is not null)
                {
                    _page.Element("span", ["class", "tip-arithmetic"], arithmetic);
                }
            });
        });
    }

    private void Facts(Finding finding)
    {
        _page.Element("p", ["class", "facts"], () =>
        {
            _page.Text($"{_words["basis"]}{_words["colon"]}{finding.Basis}");
            _page.Void("br");
            _page.Text(Where(_report.Report, finding.Pointer));
            if (_places.Contains(finding.Pointer))
            {
                _page.Text(" ");
                _page.Element("a", ["href", $"#{Id(finding.Pointer)}"], _words["toFigure"]);
            }
            else
            {
                _page.Text($" · {_words["absent"]}");
            }
        });
        if (finding.Operands.Count > 0)
        {
            _page.Element("p", ["class", "facts"], () =>
            {
                _page.Text($"{_words["figures"]}{_words["colon"]}");
                Operands(finding);
            });
        }
    }

    private void Operands(Finding finding)
    {
        for (int place = 0; place < Math.Min(finding.Operands.Count, MaxLinks); place++)
        {
            FindingOperand operand = finding.Operands[place];
            _page.Text(place == 0 ? "" : " · ");
            if (operand.IsInPrior)
            {
                _page.Text($"{_words["inPrior"]} {operand.Printed} {_words.Place(_report.At(operand))}".TrimEnd());
            }
            else
            {
                Link(operand.Pointer, operand.Printed.ToString());
            }
        }

        int more = finding.Operands.Count + finding.OperandsLeftOut - MaxLinks;
        if (more > 0)
        {
            _page.Text($" · {_words.Fill("moreFigures", ("count", more))}");
        }
    }

    private void Link(string pointer, string text)
    {
        if (_places.Contains(pointer))
        {
            _page.Element("a", ["href", $"#{Id(pointer)}"], text);
        }
        else
        {
            _page.Text(text);
        }
    }

    private string Where(LocatedReport report, string pointer) => $"{_words.Place(report.At(pointer))} {pointer}".TrimStart();

    private void Know(OutlineNode node)
    {
        _places.Add(node.Pointer);
        foreach (OutlineNode child in node.Children)
        {
            Know(child);
        }
    }

    /// <summary>The place on the page that shows a pointer, or the nearest part that should; empty where the report has none.</summary>
    private string Nearest(string pointer)
    {
        string? place = pointer;
        while (place is not null && !_places.Contains(place))
        {
            place = Pointers.Parent(place);
        }

        return place ?? "";
    }

    private static ILookup<string, int> Numbered(int count, Func<int, string> key) => Enumerable.Range(0, count).ToLookup(key, StringComparer.Ordinal);
}
