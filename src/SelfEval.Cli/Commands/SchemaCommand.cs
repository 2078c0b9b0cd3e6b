using System.CommandLine;
using SelfEval.Cli.Output;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Serialization;
using SelfEval.Shared;

namespace SelfEval.Cli.Commands;

/// <summary>selfeval schema: the JSON Schema of a report or of a rule pack.</summary>
internal static class SchemaCommand
{
    public static Command Create(CliConsole console)
    {
        Option<string?> output = CommonOptions.Output();
        Option<string> of = CommonOptions.Choice("--of", "何种文件 · of which kind of document", "report", "pack");
        Command command = new("schema", "输出 JSON Schema · print the JSON Schema") { output, of };
        command.SetAction(parsed =>
        {
            Results.Require(parsed.GetValue(output), [], Texts.In(Language.Chinese));
            Results.Write(console, parsed.GetValue(output), parsed.GetRequiredValue(of) == "pack" ? RulePackJson.Schema : ReportJson.Schema, Texts.In(Language.Chinese));
            return ExitCode.Clean;
        });
        return command;
    }
}
