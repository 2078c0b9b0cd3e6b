using System.CommandLine;
using System.Text;
using SelfEval.Cli.Output;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Serialization;
using SelfEval.Shared;

namespace SelfEval.Cli.Commands;

/// <summary>selfeval convert: a report as canonical JSON, and where its values were printed.</summary>
internal static class ConvertCommand
{
    public static Command Create(CliConsole console)
    {
        Argument<string> file = new("FILE") { Description = "报告文件，- 为标准输入 · a report, - is standard input" };
        Option<string?> output = CommonOptions.Output();
        Option<string?> spans = new("--spans") { Description = "另写一个文件，记录各数据在原文中的位置 · also write where each value was printed", HelpName = "PATH" };
        Option<string> language = CommonOptions.Language();
        Option<string?> input = new("--input") { Description = "标准输入的格式 · format of standard input" };
        input.AcceptOnlyFromAmong(DocumentReader.Formats);
        Command command = new("convert", "转换为规范 JSON · convert to canonical JSON") { file, output, spans, language, input };
        command.SetAction((parsed, cancellation) => RunAsync(
            console,
            parsed.GetRequiredValue(file),
            parsed.GetValue(output),
            parsed.GetValue(spans),
            parsed.GetValue(input),
            CommonOptions.LanguageOf(parsed.GetRequiredValue(language)),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CliConsole console, string file, string? output, string? spans, string? input, Language language, CancellationToken cancellation)
    {
        Texts texts = Texts.In(language);
        Results.Require(output, [file], texts);
        Results.Require(spans, [file], texts);
        if (spans is not null && output is not null && Path.GetFullPath(spans) == Path.GetFullPath(output))
        {
            throw new UnusableException(texts.Fill("outputTwice", ("path", spans)));
        }

        if (await DocumentReader.ReadAsync(console, file, input, language, cancellation) is not { } document)
        {
            return ExitCode.Unusable;
        }

        byte[] report = ReportJson.Write(document.Report);
        if (spans is not null)
        {
            // Written first: whoever sees the report finds its spans.
            Results.Write(console, spans, SpansJson.Write(LocatedDocument.SourceName(file, [file]), document, report), texts);
        }

        Results.Write(console, output, Encoding.UTF8.GetString(report), texts);
        return ExitCode.Clean;
    }
}
