using System.CommandLine;
using SelfEval.Cli.Output;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Serialization;
using SelfEval.Shared;

namespace SelfEval.Cli.Commands;

/// <summary>selfeval convert: a report as canonical JSON.</summary>
internal static class ConvertCommand
{
    public static Command Create(CliConsole console)
    {
        Argument<string> file = new("FILE") { Description = "报告文件，- 为标准输入 · a report, - is standard input" };
        Option<string?> output = CommonOptions.Output();
        Option<string> language = CommonOptions.Language();
        Option<string?> input = new("--input") { Description = "标准输入的格式 · format of standard input" };
        input.AcceptOnlyFromAmong(DocumentReader.Formats);
        Command command = new("convert", "转换为规范 JSON · convert to canonical JSON") { file, output, language, input };
        command.SetAction(async (parsed, cancellation) =>
        {
            Language chosen = CommonOptions.LanguageOf(parsed.GetRequiredValue(language));
            Results.Require(parsed.GetValue(output), [parsed.GetRequiredValue(file)], Texts.In(chosen));
            if (await DocumentReader.ReadAsync(console, parsed.GetRequiredValue(file), parsed.GetValue(input), chosen, cancellation) is not { } document)
            {
                return ExitCode.Unusable;
            }

            Results.Write(console, parsed.GetValue(output), System.Text.Encoding.UTF8.GetString(ReportJson.Write(document.Report)), Texts.In(chosen));
            return ExitCode.Clean;
        });
        return command;
    }
}
