using System.Text;
using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Import;
using SelfEval.Domain.Rules;
using SelfEval.Shared;

namespace SelfEval.Cli.Output;

/// <summary>Findings for a person to read once and act on.</summary>
internal sealed class FindingsText(Texts texts, bool colour)
{
    /// <summary>Unread items of one kind that are listed for a person.</summary>
    private const int MostLines = 200;

    public string Write(IReadOnlyList<CheckedDocument> documents)
    {
        StringBuilder text = new();
        foreach (CheckedDocument document in documents)
        {
            Document(text, document);
        }

        return text.ToString();
    }

    private void Document(StringBuilder text, CheckedDocument document)
    {
        CheckResult result = document.Result;
        Line(text, Paint(Heading("heading", document.Report), "1"));
        if (document.Prior is { } prior)
        {
            Line(text, Clean(Heading("priorHeading", prior)));
            Coverage(text, prior);
        }

        text.Append('\n');
        foreach (Finding finding in result.Findings)
        {
            OneFinding(text, finding, document);
        }

        Suspects(text, document);
        if (result.NotEvaluated.Count > 0)
        {
            // Rule by rule, how often; the JSON format lists every pointer.
            IEnumerable<string> rules = result.NotEvaluated.GroupBy(item => item.Rule).Select(group => group.Count() == 1 ? group.Key : $"{group.Key}×{group.Count()}");
            Line(text, texts.Fill("notEvaluated", ("rules", string.Join(texts["separator"], rules))));
        }

        foreach (SwitchedOff rule in result.SwitchedOff)
        {
            Line(text, texts.Fill("switchedOff", ("rule", rule.Rule), ("name", rule.Name), ("reason", rule.Reason), ("pack", rule.Pack)));
        }

        Line(text, texts.Fill(
            "summary",
            ("error", result.Count(Severity.Error)),
            ("warning", result.Count(Severity.Warning)),
            ("advice", result.Count(Severity.Advice)),
            ("evaluated", result.Evaluated),
            ("notEvaluated", result.NotEvaluated.Count)));
        Coverage(text, document.Report);
        Line(text, Conclusion(document));
        text.Append('\n');
    }

    private void OneFinding(StringBuilder text, Finding finding, CheckedDocument document)
    {
        string severity = Paint(texts[JsonText.Name(finding.Severity)], finding.Severity switch { Severity.Error => "1;31", Severity.Warning => "1;33", _ => "36" });
        Line(text, $"{severity} {finding.Rule} {Paint(finding.Name, "1")}  {Paint(Place(document.At(finding), finding.Pointer), "2")}");
        Line(text, $"    {Clean(finding.Message)}");
        if (finding.Explanation is { } explanation)
        {
            Line(text, $"    {texts["arithmetic"]}: {Clean(explanation)}");
        }

        foreach (FindingOperand operand in finding.Operands.Where(operand => operand.IsInPrior))
        {
            Line(text, $"    {texts["inPrior"]}: {operand.Printed}  {Paint(Place(document.At(operand), operand.Pointer), "2")}");
        }

        Line(text, $"    {texts["basis"]}: {finding.Basis}");
        Line(text, $"    {texts["action"]}: {finding.Action}");
        text.Append('\n');
    }

    /// <summary>The figures that may be wrong; those that explain the same conflicts stand together, the likeliest first.</summary>
    private void Suspects(StringBuilder text, CheckedDocument document)
    {
        foreach (Suspect suspect in document.Diagnosis.Suspects)
        {
            if (suspect.Rank == 1)
            {
                Conflict conflict = document.Diagnosis.Conflicts.First(conflict => conflict.Group == suspect.Group);
                Line(text, Paint(texts.Fill("suspects", ("group", suspect.Group), ("rules", string.Join(texts["separator"], conflict.RulesOfGroup))), "1;35"));
                if (!conflict.IsToldBy(document.Result))
                {
                    // No finding above says why: each identity can hold by itself.
                    Line(text, $"    {Clean(conflict.Message)}");
                }
            }

            Line(text, $"    {suspect.Rank}. {Clean(suspect.Message)}  {Paint(Place(document.Report.At(suspect.Pointer), suspect.Pointer), "2")}");
        }

        if (document.Diagnosis.IsListCut)
        {
            Line(text, $"    {texts["listIsCut"]}");
        }

        if (document.Diagnosis.Suspects.Count > 0)
        {
            text.Append('\n');
        }
    }

    private string Conclusion(CheckedDocument document) =>
        document.IsOnlyExplained ? texts.Fill("onlyExplained", ("count", document.Explained))
        : document.IsConsistent ? texts["consistent"]
        : document.IsUndecided ? texts["undecided"]
        : document.Diagnosis.IsConsistent || !document.Diagnosis.IsDecided ? texts["inconsistent"]
        : texts[document.Diagnosis.IsProved ? "jointlyInconsistent" : "notProved"];

    private string Heading(string key, LocatedDocument document) =>
        texts.Fill(key, ("source", document.Source), ("department", document.Report.Department.Name), ("year", document.Report.FiscalYear));

    private string Place(SourcePlace? at, string pointer) => $"{Place(at)} {pointer}".TrimStart();

    private string Place(SourcePlace? at) =>
        at is not { } place ? ""
        : place.Sheet is { } sheet ? texts.Fill("cell", ("sheet", sheet), ("cell", place.Cell ?? ""))
        : texts.Fill("place", ("line", place.Span.Line), ("column", place.Span.Column));

    /// <summary>How much of a document in prose was read; nothing where it was JSON.</summary>
    private void Coverage(StringBuilder text, LocatedDocument document)
    {
        if (document.Imported is not { } imported)
        {
            return;
        }

        Line(text, texts.Fill("coverage", ("bound", imported.BoundCount), ("numerals", imported.NumeralCount), ("fields", imported.Numerals.Count(numeral => numeral.Binding == NumeralBinding.Field))));
        List(text, imported.Unbound, numeral => texts.Fill("unbound", ("text", numeral.Text), ("place", Place(numeral.Place))));
        List(text, imported.Ambiguities, figure =>
            texts.Fill(figure.IsConflict ? "conflict" : "ambiguous", ("text", figure.Text), ("place", Place(figure.Place)), ("pointers", string.Join(texts["separator"], figure.Pointers))));
        List(text, imported.Unread, unread => texts.Fill("unread", ("text", unread.Text), ("place", Place(unread.Place)), ("reason", texts[$"unread{unread.Reason}"])));
    }

    /// <summary>A line for each, up to as many as a person reads; JSON has them all.</summary>
    private void List<T>(StringBuilder text, IEnumerable<T> items, Func<T, string> line)
    {
        int count = 0;
        foreach (T item in items)
        {
            if (count++ < MostLines)
            {
                Line(text, line(item));
            }
        }

        if (count > MostLines)
        {
            Line(text, texts.Fill("unlisted", ("count", count - MostLines)));
        }
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');

    /// <summary>What the report says, in one line: none of its control characters reaches a terminal.</summary>
    private static string Clean(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? '␣' : c)) : text;

    private string Paint(string text, string code) => colour ? $"\u001b[{code}m{Clean(text)}\u001b[0m" : Clean(text);
}
