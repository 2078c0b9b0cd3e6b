using System.CommandLine;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Rules;

namespace SelfEval.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public static Option<string?> Output() => new("--output") { Description = "写入文件，不写标准输出 · write to a file", HelpName = "PATH" };

    public static Option<string> Language() => Choice("--lang", "语言 · language", "zh", "en");

    public static Option<string[]> Packs() => new("--pack") { Description = "规则包编号或 JSON 文件 · id of a rule pack, or a JSON file", HelpName = "ID|FILE", Arity = ArgumentArity.OneOrMore };

    /// <summary>An option with fixed values, of which the first is the default.</summary>
    public static Option<string> Choice(string name, string description, params string[] values)
    {
        Option<string> option = new(name) { Description = description, DefaultValueFactory = _ => values[0] };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    public static Language LanguageOf(string value) => value == "en" ? Domain.Localization.Language.English : Domain.Localization.Language.Chinese;

    public static Severity? SeverityOf(string failOn) => failOn switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "advice" => Severity.Advice,
        _ => null,
    };
}
