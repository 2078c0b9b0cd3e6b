using SelfEval.Domain.Reporting.Text;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization;

namespace SelfEval.Domain.Reporting.Html;

/// <summary>One report on the page: summary, suspects, pictures, the report with its findings, what was switched off or not evaluated.</summary>
internal sealed class ReportPage
{
    private readonly Markup _page;
    private readonly CheckedReport _report;
    private readonly Wording _words;
    private readonly string _prefix;
    private readonly ValueList<OutlineNode> _outline;
    private readonly OutlineNode[] _front;
    private readonly OutlineNode[] _sections;
    private readonly Notes _notes;

    public ReportPage(Markup page, CheckedReport report, Wording words, string prefix)
    {
        (_page, _report, _words, _prefix) = (page, report, words, prefix);
        _outline = report.Report.Report.Outline(words.Language);
        _front = [.. _outline.Where(node => node.Kind is OutlineKind.Text or OutlineKind.Figure)];
        _sections = [.. _outline.Where(node => node.Kind is OutlineKind.Part or OutlineKind.List)];
        _notes = new Notes(page, report, _outline, words, prefix);
    }

    public void Write() => _page.Block("article", ["id", _prefix], () =>
    {
        Head();
        Summary();
        if (_report.Diagnosis is { Suspects.Count: > 0 })
        {
            _page.Block("section", ["class", "suspects"], () =>
            {
                _page.Block("h2", [], _words.Heading(_words["suspects"]));
                _notes.WriteSuspects();
            });
        }

        new Picture(_page, _words).Write(_report.Report.Report, _outline);
        Body();
        SwitchedOff();
        NotEvaluated();
    });

    private void Head() => _page.Block("header", [], () =>
    {
        _page.Block("p", ["class", "about"], _words.About(_report.Report));
        _page.Block("h1", [], _report.Report.Report.Title);
        if (_report.Prior is { } prior)
        {
            _page.Block("p", ["class", "about"], _words.Fill("priorHeading", ("about", _words.About(prior))));
        }
    });

    private void Summary() => _page.Block("section", ["class", "summary"], () =>
    {
        CheckResult result = _report.Result;
        _page.Block("h2", [], _words["summary"]);
        _page.Block("p", ["class", $"conclusion {Tone(result)}"], _words[_report.Conclusion]);
        _page.Block("dl", ["class", "counts"], () =>
        {
            Count("error", "error", result.Count(Severity.Error));
            Count("warning", "warning", result.Count(Severity.Warning));
            Count("advice", "advice", result.Count(Severity.Advice));
            Count("plain", "evaluated", result.Evaluated);
            Count("plain", "notEvaluatedHead", result.NotEvaluated.Count);
        });
        if (result.Findings.Count == 0)
        {
            _page.Block("p", [], _words["noFindings"]);
        }

        _page.Block("nav", ["aria-label", _words["contents"]], () => _page.Block("ul", [], () =>
        {
            foreach (OutlineNode section in _sections)
            {
                _page.Block("li", [], () =>
                {
                    _page.Element("a", ["href", $"#{_notes.Id(section.Pointer)}"], _words.Heading(section.Name));
                    foreach ((Severity severity, int count) in _notes.Count(_notes.In(Set(section), Set())))
                    {
                        _page.Element("span", ["class", $"badge {Notes.Class(severity)}", "title", _words.Of(severity)], Wording.Number(count));
                    }
                });
            }
        }));
    });

    /// <summary>Good only where nothing is an error; figures that are consistent do not make good what else is wrong.</summary>
    private string Tone(CheckResult result) => _report.Conclusion is not ("consistent" or "eachConsistent") ? "bad" : result.Count(Severity.Error) > 0 ? "mixed" : "good";

    private void Count(string kind, string key, int count) => _page.Block("div", ["class", count == 0 ? $"{kind} zero" : kind], () =>
    {
        _page.Element("dt", _words.Heading(_words[key]));
        _page.Element("dd", Wording.Number(count));
    });

    private void Body() => _page.Block("section", ["class", "report", "id", $"{_prefix}-report"], () =>
    {
        _page.Block("h2", [], () =>
        {
            _page.Text(_words["report"]);

            // What belongs to no part of the report is marked here, at the report itself.
            _notes.Marks("");
        });

        // First what stands before all sections, with the findings on sections that are missing.
        Section(null, [.. _notes.In(Set(_front), Set()), .. _notes.In(Set(), Set([.. _outline]))]);
        foreach (OutlineNode section in _sections)
        {
            Section(section, [.. _notes.In(Set(section), Set())]);
        }
    });

    private void Section(OutlineNode? section, int[] findings) => _page.Block("section", ["class", findings.Length > 0 ? "part noted" : "part"], () =>
    {
        _page.Block("div", ["class", "content"], () =>
        {
            Sections writer = new(_page, _notes, _words);
            if (section is null)
            {
                writer.Members(_front, 4);
                return;
            }

            _page.Block("h3", ["id", _notes.Id(section.Pointer)], () =>
            {
                _page.Text(_words.Heading(section.Name));
                _notes.Marks(section.Pointer);
            });
            writer.Write(section);
        });
        if (findings.Length > 0)
        {
            _page.Block("aside", ["aria-label", _words["findings"]], () =>
            {
                foreach (int finding in findings)
                {
                    _notes.Note(finding);
                }
            });
        }
    });

    private void SwitchedOff()
    {
        if (_report.Result.SwitchedOff.Count == 0)
        {
            return;
        }

        _page.Block("section", ["class", "off"], () =>
        {
            _page.Block("h2", [], $"{_words.Heading(_words["switchedOffHead"])} ({Wording.Number(_report.Result.SwitchedOff.Count)})");
            _page.Block("ul", [], () =>
            {
                foreach (SwitchedOff rule in _report.Result.SwitchedOff)
                {
                    _page.Block("li", [], _words.Of(rule));
                }
            });
        });
    }

    private void NotEvaluated()
    {
        if (_report.Result.NotEvaluated.Count == 0)
        {
            return;
        }

        _page.Block("details", [], () =>
        {
            _page.Block("summary", [], $"{_words.Heading(_words["notEvaluatedHead"])} ({Wording.Number(_report.Result.NotEvaluated.Count)})");
            _page.Block("p", [], _words["notEvaluatedWhy"]);
            _page.Block("ul", ["class", "missing"], () =>
            {
                foreach (NotEvaluated item in _report.Result.NotEvaluated)
                {
                    _page.Block("li", [], () =>
                    {
                        _page.Element("b", item.Rule);
                        _page.Text($" {_report.Pack.Rules.FirstOrDefault(rule => rule.Id == item.Rule)?.Name(_words.Language)} ");
                        _page.Element("code", string.Join(' ', item.Missing.Concat(item.MissingInPrior.Select(pointer => $"{_words["inPrior"]} {pointer}"))));
                    });
                }
            });
        });
    }

    private static HashSet<string> Set(params OutlineNode[] sections) => [.. sections.Select(section => section.Pointer)];
}
