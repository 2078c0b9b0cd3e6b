using System.CommandLine;
using SelfEval.Cli.Output;
using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Rules;
using SelfEval.Shared;
using Spectre.Console;

namespace SelfEval.Cli.Commands;

/// <summary>selfeval check: findings for one or more reports.</summary>
internal static class CheckCommand
{
    public static Command Create(CliConsole console)
    {
        Argument<string[]> files = new("FILE") { Description = "报告文件，- 为标准输入 · reports, - is standard input", Arity = ArgumentArity.OneOrMore };
        Option<string?> prior = new("--prior") { Description = "上年报告，与 FILE 对照 · last year's report, to compare FILE with", HelpName = "FILE" };
        Option<string> format = CommonOptions.Choice("--format", "输出格式 · output format", "text", "json", DocumentReader.Lines, "markdown", "sarif", "html");
        Option<string?> output = CommonOptions.Output();
        Option<string> language = CommonOptions.Language();
        Option<string[]> packs = CommonOptions.Packs();
        Option<string> policy = CommonOptions.Choice("--policy", "舍入口径 · rounding policy", "interval", "strict");
        Option<string> failOn = CommonOptions.Choice("--fail-on", "达到何种程度时退出码为 1 · severity that makes the exit code 1", "error", "warning", "advice", "never");
        Option<string?> input = new("--input") { Description = "标准输入的格式；ndjson 每行一份报告 · format of standard input; ndjson is a report a line" };
        input.AcceptOnlyFromAmong([.. DocumentReader.Formats, DocumentReader.Lines]);
        Command command = new("check", "核对报告 · check reports") { files, prior, format, output, language, packs, policy, failOn, input };
        command.SetAction((parsed, cancellation) => RunAsync(
            console,
            new Request(
                parsed.GetRequiredValue(files),
                parsed.GetValue(prior),
                parsed.GetRequiredValue(format),
                parsed.GetValue(output),
                CommonOptions.LanguageOf(parsed.GetRequiredValue(language)),
                parsed.GetValue(packs) ?? [],
                parsed.GetRequiredValue(policy) == "strict" ? CheckPolicy.Strict : CheckPolicy.Interval,
                CommonOptions.SeverityOf(parsed.GetRequiredValue(failOn)),
                parsed.GetValue(input)),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CliConsole console, Request request, CancellationToken cancellation)
    {
        Texts texts = Texts.In(request.Language);
        Results.Require(request.Output, request.Files, texts);
        RulePack pack = PackReader.Read(request.Packs, texts, request.Language);
        ReportChecker checker = new(pack, new CheckOptions { Policy = request.Policy, Language = request.Language });
        ReportDiagnoser diagnoser = new(pack, new DiagnosisOptions { Language = request.Language });
        if (request.Input == DocumentReader.Lines)
        {
            return await RunLinesAsync(console, request, new LineCheck(console, texts, request.Language, checker, diagnoser, request.Policy), cancellation);
        }

        if (request.Format == DocumentReader.Lines)
        {
            throw new UnusableException(texts["linesOfOthers"]);
        }

        List<CheckedDocument> documents = [];
        (string, InputDocument)? prior = await PriorAsync(console, request, texts, cancellation);
        bool unusable = request.Prior is not null && prior is null;
        await WithProgressAsync(console, texts, request.Files, async file =>
        {
            if (await DocumentReader.ReadAsync(console, file, request.Input, request.Language, cancellation) is { } document)
            {
                documents.Add(CheckedDocument.Of(LocatedDocument.SourceName(file, request.Files), document, prior, checker, diagnoser, request.Policy));
            }
            else
            {
                unusable = true;
            }
        });

        string written = request.Format switch
        {
            "json" => FindingsJson.Write(documents),
            "text" => new FindingsText(texts, console.IsColoured && request.Output is null).Write(documents),
            _ => Reports.Write(request.Format, documents, pack, request.Language),
        };
        Results.Write(console, request.Output, written, texts);

        bool fails = request.FailOn is { } least && documents.Any(document => document.Result.Findings.Any(finding => finding.Severity >= least));
        return unusable ? ExitCode.Unusable : fails ? ExitCode.Findings : ExitCode.Clean;
    }

    /// <summary>Checks inputs of a report a line, without keeping the results.</summary>
    private static async Task<int> RunLinesAsync(CliConsole console, Request request, LineCheck check, CancellationToken cancellation)
    {
        Texts texts = Texts.In(request.Language);
        if (request.Prior is not null)
        {
            throw new UnusableException(texts["priorOfMany"]);
        }

        if (request.Format is "markdown" or "sarif" or "html")
        {
            throw new UnusableException(texts.Fill("notOfLines", ("format", request.Format)));
        }

        await Results.WriteAsync(console, request.Output, WriteAsync, texts);
        return check.HasUnusable ? ExitCode.Unusable : request.FailOn is { } least && check.Worst >= least ? ExitCode.Findings : ExitCode.Clean;

        async Task WriteAsync(TextWriter output)
        {
            await output.WriteAsync(request.Format == "json" ? FindingsJson.Head : "");
            foreach (string file in request.Files)
            {
                await check.RunAsync(file, request.Format, output, cancellation);
            }

            await output.WriteAsync(request.Format == "json" ? FindingsJson.Tail : "");
        }
    }

    /// <summary>Reads last year's report where one is named; without it the report is still checked by itself.</summary>
    private static async Task<(string, InputDocument)?> PriorAsync(CliConsole console, Request request, Texts texts, CancellationToken cancellation)
    {
        if (request.Prior is not { } file)
        {
            return null;
        }

        if (request.Files.Length > 1)
        {
            throw new UnusableException(texts["priorOfMany"]);
        }

        if (file == DocumentReader.StandardInput && request.Files.Contains(file))
        {
            throw new UnusableException(texts["inputTwice"]);
        }

        if (await DocumentReader.ReadAsync(console, file, request.Input, request.Language, cancellation) is { } document)
        {
            return (file, document);
        }

        await console.Error.WriteLineAsync(texts.Fill("noPrior", ("source", file)));
        return null;
    }

    private static async Task WithProgressAsync(CliConsole console, Texts texts, string[] files, Func<string, Task> handle)
    {
        if (console.Progress is null || files.Length < 2)
        {
            foreach (string file in files)
            {
                await handle(file);
            }

            return;
        }

        await console.Progress.Progress().AutoClear(true).StartAsync(async progress =>
        {
            ProgressTask task = progress.AddTask(texts["checking"], maxValue: files.Length);
            foreach (string file in files)
            {
                await handle(file);
                task.Increment(1);
            }
        });
    }

    private sealed record Request(
        string[] Files, string? Prior, string Format, string? Output, Language Language, string[] Packs, CheckPolicy Policy, Severity? FailOn, string? Input);
}
