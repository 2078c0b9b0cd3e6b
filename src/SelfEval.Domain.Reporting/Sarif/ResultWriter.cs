using System.Text.Json;
using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Reporting.Text;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization;

namespace SelfEval.Domain.Reporting.Sarif;

/// <summary>Writes the results of one report.</summary>
internal sealed class ResultWriter(Utf8JsonWriter json, CheckedReport report, SarifRules rules, SarifArtifacts artifacts, Wording words)
{
    private readonly Dictionary<string, string> _names = NamesOf(report.Report, words);
    private readonly Dictionary<string, string>? _priorNames = report.Prior is { } prior ? NamesOf(prior, words) : null;

    public void Write()
    {
        foreach (Finding finding in report.Result.Findings)
        {
            OneFinding(finding);
        }

        foreach (Suspect suspect in report.Diagnosis?.Suspects ?? [])
        {
            OneSuspect(suspect);
        }
    }

    private void OneFinding(Finding finding)
    {
        json.WriteStartObject();
        Rule(finding.Rule);
        json.WriteString("level", Levels.Of(finding.Severity));
        Message(finding.Explanation is { } explanation ? $"{finding.Message}\n{words["arithmetic"]}{words["colon"]}{explanation}" : finding.Message);
        Locations(finding.Pointer);
        Related(finding.Operands.Select(operand => (Reference(operand), operand.Pointer, operand.Printed.ToString(), operand.IsInPrior)).ToList());
        Fingerprint(finding.Rule, finding.Pointer);
        json.WriteStartObject("properties");
        json.WriteString("pointer", finding.Pointer);
        json.WriteString("name", finding.Name);
        json.WriteString("verdict", JsonNamingPolicy.CamelCase.ConvertName(finding.Verdict.ToString()));
        Optional("printed", finding.Printed);
        Optional("expected", finding.Expected);
        Optional("difference", finding.Difference);
        Optional("explanation", finding.Explanation);
        json.WriteString("basis", finding.Basis);
        json.WriteString("action", finding.Action);
        if (finding.OperandsLeftOut > 0)
        {
            json.WriteNumber("operandsLeftOut", finding.OperandsLeftOut);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void OneSuspect(Suspect suspect)
    {
        json.WriteStartObject();
        Rule(SarifRules.Suspect);
        json.WriteString("kind", "review");
        json.WriteString("level", "none");
        json.WriteNumber("rank", Math.Max(0, 101 - suspect.Rank));
        Message(suspect.Message);
        Locations(suspect.Pointer);
        Related(suspect.Together.Select(pointer => (report.Report, pointer, _names.GetValueOrDefault(pointer, pointer), false)).ToList());
        Fingerprint(SarifRules.Suspect, suspect.Pointer);
        json.WriteStartObject("properties");
        json.WriteString("pointer", suspect.Pointer);
        json.WriteString("printed", suspect.Printed.ToString());
        Optional("proposed", suspect.Proposed?.ToString());
        Optional("impliedFrom", suspect.ImpliedFrom);
        Optional("impliedTo", suspect.ImpliedTo);
        json.WriteString("slip", JsonNamingPolicy.CamelCase.ConvertName(suspect.Slip.ToString()));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Rule(string id)
    {
        json.WriteString("ruleId", id);
        json.WriteNumber("ruleIndex", rules.IndexOf(id));
    }

    private void Message(string text)
    {
        json.WriteStartObject("message");
        json.WriteString("text", Escaped(text));
        json.WriteEndObject();
    }

    /// <summary>In the texts of SARIF brackets are links, and a backslash keeps them from being so.</summary>
    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);

    /// <summary>What makes it the same result in the next run: the rule and the place, not the line.</summary>
    private void Fingerprint(string rule, string pointer)
    {
        json.WriteStartObject("partialFingerprints");
        json.WriteString("selfeval/1", $"{rule}:{pointer}");
        json.WriteEndObject();
    }

    private void Locations(string pointer)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        Location(report.Report, pointer, inPrior: false);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void Related(List<(LocatedReport Report, string Pointer, string Text, bool IsInPrior)> figures)
    {
        if (figures.Count == 0)
        {
            return;
        }

        json.WriteStartArray("relatedLocations");
        for (int id = 0; id < figures.Count; id++)
        {
            (LocatedReport document, string pointer, string text, bool isInPrior) = figures[id];
            json.WriteStartObject();
            json.WriteNumber("id", id);
            Message(text);
            Location(document, pointer, isInPrior);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Location(LocatedReport document, string pointer, bool inPrior)
    {
        if (SarifArtifacts.UriOf(document) is { } uri)
        {
            json.WriteStartObject("physicalLocation");
            artifacts.WriteLocation(json, uri);
            Region(document.At(pointer));
            json.WriteEndObject();
        }

        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        if ((inPrior ? _priorNames : _names)?.GetValueOrDefault(pointer) is { } name)
        {
            json.WriteString("name", name);
        }

        json.WriteString("fullyQualifiedName", pointer);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Where a region begins. A sheet has no lines, so its cell is among the properties.</summary>
    private void Region(ReportPlace? at)
    {
        if (at is not { } place)
        {
            return;
        }

        if (place.Sheet is { } sheet)
        {
            json.WriteStartObject("properties");
            json.WriteString("sheet", sheet);
            Optional("cell", place.Cell);
            json.WriteEndObject();
            return;
        }

        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Span.Line);
        json.WriteNumber("startColumn", place.Span.Column);
        json.WriteStartObject("properties");
        json.WriteNumber("offset", place.Span.Offset);
        json.WriteNumber("length", place.Span.Length);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Optional(string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private LocatedReport Reference(FindingOperand operand) => operand.IsInPrior ? report.Prior ?? report.Report : report.Report;

    private static Dictionary<string, string> NamesOf(LocatedReport report, Wording words)
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        Add(report.Report.Outline(words.Language));
        return names;

        void Add(ValueList<OutlineNode> nodes)
        {
            foreach (OutlineNode node in nodes)
            {
                names[node.Pointer] = node.FullName;
                Add(node.Children);
            }
        }
    }
}
