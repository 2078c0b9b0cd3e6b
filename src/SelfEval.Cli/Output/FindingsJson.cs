using System.Text.Json;
using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Import;
using SelfEval.Domain.Rules;
using SelfEval.Shared;

namespace SelfEval.Cli.Output;

/// <summary>The findings format, selfeval-findings/1 (docs/cli.md).</summary>
internal static class FindingsJson
{
    public static string Write(IReadOnlyList<CheckedDocument> documents) => JsonText.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("format", "selfeval-findings/1");
        writer.WriteStartArray("documents");
        foreach (CheckedDocument document in documents)
        {
            Document(writer, document);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    /// <summary>What stands before the entries of the documents where they are written one by one.</summary>
    public const string Head = "{\n  \"format\": \"selfeval-findings/1\",\n  \"documents\": [";

    /// <summary>What stands behind them.</summary>
    public const string Tail = "\n  ]\n}\n";

    /// <summary>The entry of one document, indented as it is within the whole.</summary>
    public static string Entry(CheckedDocument document) =>
        string.Concat(JsonText.Write(writer => Document(writer, document)).TrimEnd().Split('\n').Select(line => "\n    " + line));

    /// <summary>Writes the entry of one document.</summary>
    public static void Document(Utf8JsonWriter writer, CheckedDocument document)
    {
        CheckResult result = document.Result;
        writer.WriteStartObject();
        WriteHead(writer, document.Report);
        Prior(writer, document.Prior);
        if (document.IsUndecided)
        {
            writer.WriteNull("consistent");
        }
        else
        {
            writer.WriteBoolean("consistent", document.IsConsistent);
        }

        writer.WriteStartObject("summary");
        writer.WriteNumber("error", result.Count(Severity.Error));
        writer.WriteNumber("warning", result.Count(Severity.Warning));
        writer.WriteNumber("advice", result.Count(Severity.Advice));
        writer.WriteNumber("evaluated", result.Evaluated);
        writer.WriteNumber("notEvaluated", result.NotEvaluated.Count);
        writer.WriteEndObject();
        writer.WriteStartArray("findings");
        foreach (Finding finding in result.Findings)
        {
            OneFinding(writer, finding, document);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("notEvaluated");
        foreach (NotEvaluated item in result.NotEvaluated)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", item.Rule);
            JsonText.List(writer, "missing", item.Missing);
            JsonText.List(writer, "missingInPrior", item.MissingInPrior);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        SwitchedOffJson.Write(writer, result);

        OneDiagnosis(writer, document.Diagnosis);
        CoverageJson.Write(writer, document.Report.Imported);
        writer.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter writer, LocatedDocument document)
    {
        writer.WriteString("source", document.Source);
        writer.WriteString("department", document.Report.Department.Name);
        writer.WriteNumber("fiscalYear", document.Report.FiscalYear.Year);
    }

    private static void Prior(Utf8JsonWriter writer, LocatedDocument? prior)
    {
        if (prior is null)
        {
            writer.WriteNull("prior");
            return;
        }

        writer.WriteStartObject("prior");
        WriteHead(writer, prior);
        CoverageJson.Write(writer, prior.Imported);
        writer.WriteEndObject();
    }

    private static void OneFinding(Utf8JsonWriter writer, Finding finding, CheckedDocument document)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", finding.Rule);
        writer.WriteString("name", finding.Name);
        writer.WriteString("severity", JsonText.Name(finding.Severity));
        writer.WriteString("verdict", JsonText.Name(finding.Verdict));
        writer.WriteString("message", finding.Message);
        writer.WriteString("basis", finding.Basis);
        writer.WriteString("action", finding.Action);
        writer.WriteString("pointer", finding.Pointer);
        At(writer, document.At(finding));
        writer.WriteString("printed", finding.Printed);
        writer.WriteString("expected", finding.Expected);
        writer.WriteString("difference", finding.Difference);
        writer.WriteString("explanation", finding.Explanation);
        writer.WriteStartArray("operands");
        foreach (FindingOperand operand in finding.Operands)
        {
            writer.WriteStartObject();
            writer.WriteString("pointer", operand.Pointer);
            writer.WriteString("printed", operand.Printed.ToString());
            writer.WriteBoolean("inPrior", operand.IsInPrior);
            At(writer, document.At(operand));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteNumber("operandsLeftOut", finding.OperandsLeftOut);
        writer.WriteEndObject();
    }

    private static void OneDiagnosis(Utf8JsonWriter writer, ReportDiagnosis diagnosis)
    {
        writer.WriteStartObject("diagnosis");
        writer.WriteBoolean("proved", diagnosis.IsProved);
        writer.WriteBoolean("listIsCut", diagnosis.IsListCut);
        writer.WriteStartArray("conflicts");
        foreach (Conflict conflict in diagnosis.Conflicts)
        {
            writer.WriteStartObject();
            writer.WriteNumber("group", conflict.Group);
            JsonText.List(writer, "rules", conflict.Rules);
            JsonText.List(writer, "rulesOfGroup", conflict.RulesOfGroup);
            JsonText.List(writer, "figures", conflict.Figures);
            writer.WriteString("message", conflict.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("suspects");
        foreach (Suspect suspect in diagnosis.Suspects)
        {
            writer.WriteStartObject();
            writer.WriteNumber("group", suspect.Group);
            writer.WriteNumber("rank", suspect.Rank);
            writer.WriteString("pointer", suspect.Pointer);
            writer.WriteString("printed", suspect.Printed.ToString());
            if (suspect is { ImpliedFrom: { } from, ImpliedTo: { } to })
            {
                writer.WriteStartObject("implied");
                writer.WriteString("from", from);
                writer.WriteString("to", to);
                writer.WriteEndObject();
            }
            else
            {
                writer.WriteNull("implied");
            }

            writer.WriteString("proposed", suspect.Proposed?.ToString());
            writer.WriteString("slip", JsonText.Name(suspect.Slip));
            JsonText.List(writer, "together", suspect.Together);
            writer.WriteBoolean("provisional", suspect.IsProvisional);
            writer.WriteString("message", suspect.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    internal static void At(Utf8JsonWriter writer, SourcePlace? at) => At(writer, "at", at);

    internal static void At(Utf8JsonWriter writer, string name, SourcePlace? at)
    {
        if (at is not { } place)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteNumber("line", place.Span.Line);
        writer.WriteNumber("column", place.Span.Column);
        writer.WriteNumber("offset", place.Span.Offset);
        writer.WriteNumber("length", place.Span.Length);
        writer.WriteString("sheet", place.Sheet);
        writer.WriteString("cell", place.Cell);
        writer.WriteEndObject();
    }
}
