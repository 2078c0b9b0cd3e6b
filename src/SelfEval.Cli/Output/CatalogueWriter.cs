using System.Globalization;
using System.Text;
using System.Text.Json;
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
        foreach (IGrouping<RuleFamily, Rule> family in rules.GroupBy(rule => rule.Family).OrderBy(group => group.Key))
        {
            text.Append(CultureInfo.InvariantCulture, $"{Family(family.Key)}\n\n");
            foreach (Rule rule in family)
            {
                text.Append(CultureInfo.InvariantCulture, $"{rule.Id} {rule.Name(language)} ({Severity(rule)})\n");
                text.Append(CultureInfo.InvariantCulture, $"    {texts["statement"]}: {rule.Statement(language)}\n");
                text.Append(CultureInfo.InvariantCulture, $"    {texts["formula"]}: {rule.Formula(language)}\n");
                text.Append(CultureInfo.InvariantCulture, $"    {texts["basis"]}: {rule.Basis(language)}\n");
                if (ExampleOf(rule) is { } example)
                {
                    text.Append(CultureInfo.InvariantCulture, $"    {texts["passes"]}: {Values(example, change => change.Passes)}\n");
                    text.Append(CultureInfo.InvariantCulture, $"    {texts["fails"]}: {Values(example, change => change.Fails)}\n");
                    text.Append(CultureInfo.InvariantCulture, $"        {example.Says(language)}\n");
                }

                text.Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The rules that the pack switched off, and why; nothing where there are none.</summary>
    public string SwitchedOff(RulePack pack)
    {
        StringBuilder text = new();
        foreach (SwitchedOff rule in pack.SwitchedOff(language))
        {
            text.Append(CultureInfo.InvariantCulture, $"{texts.Fill("switchedOff", ("rule", rule.Rule), ("name", rule.Name), ("reason", rule.Reason), ("pack", rule.Pack))}\n");
        }

        return text.ToString();
    }

    public string Markdown(IReadOnlyList<Rule> rules)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"# {texts["catalogue"]}\n");
        foreach (IGrouping<RuleFamily, Rule> family in rules.GroupBy(rule => rule.Family).OrderBy(group => group.Key))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {Family(family.Key)}\n\n");
            foreach (Rule rule in family)
            {
                text.Append(CultureInfo.InvariantCulture, $"### {rule.Id} {Escaped(rule.Name(language))}\n\n");
                text.Append(CultureInfo.InvariantCulture, $"{Escaped(rule.Statement(language))}\n\n");
                text.Append(CultureInfo.InvariantCulture, $"- {texts["severityHead"]}: {Severity(rule)}\n");
                text.Append(CultureInfo.InvariantCulture, $"- {texts["formula"]}: {Escaped(rule.Formula(language))}\n");
                text.Append(CultureInfo.InvariantCulture, $"- {texts["basis"]}: {Escaped(rule.Basis(language))}\n");
                if (ExampleOf(rule) is { } example)
                {
                    text.Append(CultureInfo.InvariantCulture, $"- {texts["passes"]}: {Escaped(Values(example, change => change.Passes))}\n");
                    text.Append(CultureInfo.InvariantCulture, $"- {texts["fails"]}: {Escaped(Values(example, change => change.Fails))}\n");
                    text.Append(CultureInfo.InvariantCulture, $"  > {Escaped(example.Says(language))}\n");
                }

                text.Append('\n');
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
            Example(writer, ExampleOf(rule));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private void Example(Utf8JsonWriter writer, RuleExample? example)
    {
        if (example is null)
        {
            writer.WriteNull("example");
            return;
        }

        writer.WriteStartObject("example");
        writer.WriteStartArray("changes");
        foreach (RuleExample.Change change in example.Changes)
        {
            writer.WriteStartObject();
            writer.WriteString("pointer", change.Pointer);
            writer.WriteString("passes", change.Passes);
            writer.WriteString("fails", change.Fails);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString("pointer", example.Pointer);
        writer.WriteString("message", example.Says(language));
        writer.WriteEndObject();
    }

    /// <summary>The example of a rule that is as the library has it: one with another bound may judge it otherwise.</summary>
    private RuleExample? ExampleOf(Rule rule) =>
        RulePacks.National.Rules.FirstOrDefault(own => own.Id == rule.Id) is { } own && own.Formula(language) == rule.Formula(language) ? RuleExample.Of(rule.Id) : null;

    private string Values(RuleExample example, Func<RuleExample.Change, string?> value) =>
        string.Join(texts["separator"], example.Changes.Select(change => $"{change.Pointer} = {value(change) ?? texts["nothing"]}"));

    /// <summary>Text of a report in a page: nothing in it is markup.</summary>
    private static string Escaped(string text) =>
        text.Replace("\n", " ", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);

    private string Family(RuleFamily family) => texts[string.Create(CultureInfo.InvariantCulture, $"family{(int)family}")];

    private string Severity(Rule rule) => texts[JsonText.Name(rule.Severity)];
}
