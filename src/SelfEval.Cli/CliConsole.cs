using Spectre.Console;

namespace SelfEval.Cli;

/// <summary>The streams of one run, so that tests can stand in for the process.</summary>
internal sealed record CliConsole(TextWriter Out, TextWriter Error, Stream In)
{
    /// <summary>Whether results may be coloured.</summary>
    public bool IsColoured { get; init; }

    /// <summary>Where progress is shown; null where nobody watches.</summary>
    public IAnsiConsole? Progress { get; init; }

    /// <summary>The streams of the process: colour only on a terminal and not with NO_COLOR.</summary>
    public static CliConsole OfProcess()
    {
        bool noColour = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new(Console.Out, Console.Error, Console.OpenStandardInput())
        {
            IsColoured = !Console.IsOutputRedirected && !noColour,
            Progress = Console.IsErrorRedirected ? null : AnsiConsole.Create(new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(Console.Error),
                ColorSystem = noColour ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            }),
        };
    }
}
