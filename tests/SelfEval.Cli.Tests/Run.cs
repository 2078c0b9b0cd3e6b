using System.Text;

namespace SelfEval.Cli.Tests;

/// <summary>One run of the command line inside the test process.</summary>
internal sealed record Run(int ExitCode, string Out, string Error)
{
    public static string Sample { get; } = Path.Combine(AppContext.BaseDirectory, "Samples", "tianhe-2023.json");

    public static Task<Run> OfAsync(params string[] args) => WithInputAsync("", args);

    public static async Task<Run> WithInputAsync(string input, params string[] args)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        using MemoryStream standardInput = new(Encoding.UTF8.GetBytes(input));
        int code = await CommandLine.RunAsync(args, new CliConsole(output, error, standardInput));
        return new(code, output.ToString(), error.ToString());
    }
}
