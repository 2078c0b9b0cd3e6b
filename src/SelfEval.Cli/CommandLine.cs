using System.CommandLine;
using SelfEval.Cli.Commands;

namespace SelfEval.Cli;

/// <summary>The command line: what docs/cli.md describes.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command and returns the exit code.</summary>
    public static async Task<int> RunAsync(string[] args, CliConsole console)
    {
        RootCommand root = new("核对部门整体支出绩效自评报告 · check budget performance self-evaluation reports")
        {
            CheckCommand.Create(console),
            ConvertCommand.Create(console),
            SchemaCommand.Create(console),
            RulesCommand.Create(console),
        };
        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (System.CommandLine.Parsing.ParseError error in parsed.Errors)
            {
                await console.Error.WriteLineAsync(error.Message);
            }

            return ExitCode.Unusable;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = console.Out, Error = console.Error, EnableDefaultExceptionHandler = false });
        }
        catch (UnusableException unusable)
        {
            await console.Error.WriteLineAsync(unusable.Message);
            return ExitCode.Unusable;
        }
        catch (IOException exception)
        {
            // A reader that went away (a closed pipe) is no reason for a stack trace.
            await console.Error.WriteLineAsync(exception.Message);
            return ExitCode.Unusable;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Unusable;
        }
    }
}
