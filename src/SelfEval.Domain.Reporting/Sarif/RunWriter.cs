using System.Text.Json;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Reporting.Text;
using SelfEval.Domain.Rules;
using SelfEval.Shared;

namespace SelfEval.Domain.Reporting.Sarif;

/// <summary>Writes the log: one run with its tool, rules, artifacts and results.</summary>
internal sealed class RunWriter(Utf8JsonWriter json, CheckedReport[] reports, Wording words)
{
    /// <summary>The schema that the log names; the standard, not a copy of it.</summary>
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public void Write()
    {
        SarifRules rules = SarifRules.Of(reports);
        SarifArtifacts artifacts = SarifArtifacts.Of(reports);
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        Tool(rules);
        json.WriteString("language", words.Language == Language.English ? "en-US" : "zh-CN");
        json.WriteString("columnKind", "utf16CodeUnits");
        artifacts.Write(json);
        json.WriteStartArray("results");
        foreach (CheckedReport report in reports)
        {
            new ResultWriter(json, report, rules, artifacts, words).Write();
        }

        json.WriteEndArray();
        Properties();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Tool(SarifRules rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "SelfEval.Domain");
        json.WriteString("semanticVersion", Product.Version);
        json.WriteStartArray("rules");
        foreach (string id in rules.Ids)
        {
            OneRule(id, rules.Find(id));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void OneRule(string id, Rule? rule)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        if (id == SarifRules.Suspect)
        {
            Text("shortDescription", words.Heading(words["suspects"]));
            Text("fullDescription", words["suspectStatement"]);
        }
        else if (rule is not null)
        {
            Text("shortDescription", rule.Name(words.Language));
            Text("fullDescription", rule.Statement(words.Language));
            Text("help", $"{rule.Formula(words.Language)}\n{words["basis"]}{words["colon"]}{rule.Basis(words.Language)}");
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Levels.Of(rule.Severity));
            json.WriteEndObject();
            json.WriteStartObject("properties");
            json.WriteString("family", rule.Family.ToString());
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void Text(string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>What SARIF has no place for: what each report comes to, what was not evaluated, and what a pack switched off.</summary>
    private void Properties()
    {
        json.WriteStartObject("properties");
        json.WriteStartArray("reports");
        foreach (CheckedReport report in reports)
        {
            CheckResult result = report.Result;
            json.WriteStartObject();
            json.WriteString("source", report.Report.Source);
            json.WriteString("department", report.Report.Report.Department.Name);
            json.WriteNumber("fiscalYear", report.Report.Report.FiscalYear.Year);
            json.WriteString("conclusion", words[report.Conclusion]);
            json.WriteNumber("evaluated", result.Evaluated);
            json.WriteStartArray("notEvaluated");
            foreach (NotEvaluated item in result.NotEvaluated)
            {
                json.WriteStartObject();
                json.WriteString("rule", item.Rule);
                Pointers("missing", item.Missing);
                Pointers("missingInPrior", item.MissingInPrior);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            SwitchedOffJson.Write(json, result);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Pointers(string name, ValueList<string> pointers)
    {
        if (pointers.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (string pointer in pointers)
        {
            json.WriteStringValue(pointer);
        }

        json.WriteEndArray();
    }
}
