using System.CommandLine;
using SelfEval.Cli.Output;
using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Rules;
using SelfEval.Shared;

namespace SelfEval.Cli.Commands;

/// <summary>selfeval rules: the rule catalogue.</summary>
internal static class RulesCommand
{
    public static Command Create(CliConsole console)
    {
        Argument<string?> rule = new("RULE") { Description = "规则编号 · id of a rule", Arity = ArgumentArity.ZeroOrOne };
        Option<string> format = CommonOptions.Choice("--format", "输出格式 · output format", "text", "json", "markdown");
        Option<string> language = CommonOptions.Language();
        Option<bool> analyse = new("--analyse") { Description = "自查规则包 · analyse the pack for its author" };
        Command command = new("rules", "列出规则 · list the rules") { rule, format, language, analyse };
        command.SetAction(parsed =>
        {
            Language chosen = CommonOptions.LanguageOf(parsed.GetRequiredValue(language));
            Texts texts = Texts.In(chosen);
            if (parsed.GetValue(analyse))
            {
                AnalysisWriter analysis = new(texts, chosen);
                PackAnalysis found = PackAnalysis.Of(RulePacks.National);
                console.Out.Write(parsed.GetRequiredValue(format) == "json" ? AnalysisWriter.Json(found) : analysis.Text(found, RulePacks.National));
                return found.Contradictory.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
            }

            string? id = parsed.GetValue(rule);
            Rule[] rules = [.. RulePacks.National.Rules.Where(one => id is null || one.Id == id)];
            if (rules.Length == 0)
            {
                throw new UnusableException(texts.Fill("noRule", ("rule", id!)));
            }

            CatalogueWriter writer = new(texts, chosen);
            console.Out.Write(parsed.GetRequiredValue(format) switch
            {
                "json" => writer.Json(rules),
                "markdown" => writer.Markdown(rules),
                _ => writer.Text(rules),
            });
            return ExitCode.Clean;
        });
        return command;
    }
}
