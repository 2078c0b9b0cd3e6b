using System.Text;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization;
using SelfEval.Shared;

namespace SelfEval.Cli.Output;

/// <summary>Findings for a person to read once and act on.</summary>
internal sealed class FindingsText(Texts texts, bool colour)
{
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
        }

        text.Append('\n');
        foreach (Finding finding in result.Findings)
        {
            OneFinding(text, finding, document);
        }

        if (result.NotEvaluated.Count > 0)
        {
            // Rule by rule, how often; the JSON format lists every pointer.
            IEnumerable<string> rules = result.NotEvaluated.GroupBy(item => item.Rule).Select(group => group.Count() == 1 ? group.Key : $"{group.Key}×{group.Count()}");
            Line(text, texts.Fill("notEvaluated", ("rules", string.Join(texts["separator"], rules))));
        }

        Line(text, texts.Fill(
            "summary",
            ("error", result.Count(Severity.Error)),
            ("warning", result.Count(Severity.Warning)),
            ("advice", result.Count(Severity.Advice)),
            ("evaluated", result.Evaluated),
            ("notEvaluated", result.NotEvaluated.Count)));
        Line(text, document.IsOnlyExplained ? texts.Fill("onlyExplained", ("count", document.Explained)) : texts[result.IsConsistent ? "consistent" : "inconsistent"]);
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

    private string Heading(string key, LocatedDocument document) =>
        texts.Fill(key, ("source", document.Source), ("department", document.Report.Department.Name), ("year", document.Report.FiscalYear));

    private string Place(SourceSpan? at, string pointer) =>
        at is { } span ? $"{texts.Fill("place", ("line", span.Line), ("column", span.Column))} {pointer}" : pointer;

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');

    /// <summary>What the report says, in one line: none of its control characters reaches a terminal.</summary>
    private static string Clean(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? '␣' : c)) : text;

    private string Paint(string text, string code) => colour ? $"\u001b[{code}m{Clean(text)}\u001b[0m" : Clean(text);
}
