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
        Option<string[]> packs = CommonOptions.Packs();
        Command command = new("rules", "列出规则 · list the rules") { rule, format, language, analyse, packs };
        command.SetAction(parsed =>
        {
            Language chosen = CommonOptions.LanguageOf(parsed.GetRequiredValue(language));
            Texts texts = Texts.In(chosen);
            RulePack pack = PackReader.Read(parsed.GetValue(packs) ?? [], texts, chosen);
            if (parsed.GetValue(analyse))
            {
                AnalysisWriter analysis = new(texts, chosen);
                PackAnalysis found = PackAnalysis.Of(pack);
                console.Out.Write(parsed.GetRequiredValue(format) == "json" ? AnalysisWriter.Json(found) : analysis.Text(found, pack));
                return found.Contradictory.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
            }

            string? id = parsed.GetValue(rule);
            Rule[] rules = [.. pack.Rules.Where(one => id is null || one.Id == id)];
            if (rules.Length == 0 && id is not null)
            {
                throw new UnusableException(texts.Fill("noRule", ("rule", id)));
            }

            CatalogueWriter writer = new(texts, chosen);
            console.Out.Write(parsed.GetRequiredValue(format) switch
            {
                "json" => writer.Json(rules),
                "markdown" => writer.Markdown(rules),
                _ => writer.Text(rules) + (id is null ? writer.SwitchedOff(pack) : ""),
            });
            return ExitCode.Clean;
        });
        return command;
    }
}
