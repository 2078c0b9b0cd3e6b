using System.Globalization;
using System.Text;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Rules;
using SelfEval.Shared;

namespace SelfEval.Cli.Output;

/// <summary>The rule catalogue, by family.</summary>
internal sealed class CatalogueWriter(Texts texts, Language language)
{
    public string Text(IReadOnlyList<Rule> rules)
    {
        StringBuilder text = new();
        foreach (IGrouping<RuleFamily, Rule> family in rules.GroupBy(rule => rule.Family))
        {
            text.Append(CultureInfo.InvariantCulture, $"{Family(family.Key)}\n\n");
            foreach (Rule rule in family)
            {
                text.Append(CultureInfo.InvariantCulture, $"{rule.Id} {rule.Name(language)} ({Severity(rule)})\n");
                text.Append(CultureInfo.InvariantCulture, $"    {texts["statement"]}: {rule.Statement(language)}\n");
                text.Append(CultureInfo.InvariantCulture, $"    {texts["formula"]}: {rule.Formula(language)}\n");
                text.Append(CultureInfo.InvariantCulture, $"    {texts["basis"]}: {rule.Basis(language)}\n\n");
            }
        }

        return text.ToString();
    }

    public string Markdown(IReadOnlyList<Rule> rules)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"# {texts["catalogue"]}\n");
        foreach (IGrouping<RuleFamily, Rule> family in rules.GroupBy(rule => rule.Family))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {Family(family.Key)}\n\n");
            string[] head = [texts["ruleHead"], texts["nameHead"], texts["severityHead"], texts["statement"], texts["formula"], texts["basis"]];
            text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", head)} |\n|{string.Concat(Enumerable.Repeat("---|", head.Length))}\n");
            foreach (Rule rule in family)
            {
                string[] cells = [rule.Id, rule.Name(language), Severity(rule), rule.Statement(language), rule.Formula(language), rule.Basis(language)];
                text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |\n");
            }
        }

        return text.ToString();
    }

    public string Json(IReadOnlyList<Rule> rules) => JsonText.Write(writer =>
    {
        writer.WriteStartArray();
        foreach (Rule rule in rules)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", rule.Id);
            writer.WriteString("family", JsonText.Name(rule.Family));
            writer.WriteString("name", rule.Name(language));
            writer.WriteString("severity", JsonText.Name(rule.Severity));
            writer.WriteString("statement", rule.Statement(language));
            writer.WriteString("formula", rule.Formula(language));
            writer.WriteString("basis", rule.Basis(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private string Family(RuleFamily family) => texts[string.Create(CultureInfo.InvariantCulture, $"family{(int)family}")];

    private string Severity(Rule rule) => texts[JsonText.Name(rule.Severity)];
}
