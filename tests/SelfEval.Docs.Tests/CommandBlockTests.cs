using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SelfEval.Tests;
using Xunit;

namespace SelfEval.Docs.Tests;

/// <summary>The commands of the pages run: those of the tool as they stand, those of the SDK as far as they name something of the repository.</summary>
[Collection(nameof(Workplace))]
public partial class CommandBlockTests
{
    public static TheoryData<string, string> Commands { get; } =
    [
        .. CodeBlock.All.Where(block => block.Language is "sh" or "python")
            .SelectMany(block => block.Language == "sh" && !block.Text.Contains("mapred", StringComparison.Ordinal)
                ? block.Text.Split('\n').Where(line => line.Trim().Length > 0).Select(line => (block.ToString(), line.Split("  ")[0].Trim()))
                : ToolInQuotes().Matches(block.Text).Select(match => (block.ToString(), $"{match.Groups[1].Value} < reports.ndjson"))),
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_command_does_what_it_says(string place, string command)
    {
        Assert.NotEmpty(place);
        string[] words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        switch (words)
        {
            case ["selfeval", ..]:
                using (Workplace workplace = new())
                {
                    Assert.InRange(await RunToolAsync(words[1..]), 0, 1);
                }

                break;
            case ["dotnet", "add", "package", var package, ..]:
                string[] own = [.. Directory.EnumerateDirectories(Path.Combine(Accepted.Root, "src")).Select(folder => Path.GetFileName(folder)!)];
                string[] others = [.. XDocument.Load(Path.Combine(Accepted.Root, "Directory.Packages.props")).Descendants("PackageVersion").Select(version => version.Attribute("Include")!.Value)];
                Assert.Contains(package, own.Concat(others));
                break;
            default:
                // Other programs are run by .ci/run and the tests of the samples; what they are given must be there.
                string[] places = [.. words.Select(word => word.TrimStart('@')).Where(word => word.StartsWith("docs/", StringComparison.Ordinal) || word.StartsWith("benchmarks/", StringComparison.Ordinal) || word.StartsWith("src/", StringComparison.Ordinal) || word.StartsWith("tests/", StringComparison.Ordinal))];
                Assert.True(places.Length > 0 || command == "dotnet test", command);
                Assert.All(places, path => Assert.True(Path.Exists(Path.Combine(Accepted.Root, path)), path));
                break;
        }
    }

    /// <summary>Runs the tool; what stands behind the sign for input is its standard input.</summary>
    private static async Task<int> RunToolAsync(string[] arguments)
    {
        int input = Array.IndexOf(arguments, "<");
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "SelfEval.Cli.dll"), .. input < 0 ? arguments : arguments[..input]])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process tool = Process.Start(start)!;
        Task<string> output = tool.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> error = tool.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (input >= 0)
        {
            await tool.StandardInput.WriteAsync(await File.ReadAllTextAsync(arguments[input + 1], TestContext.Current.CancellationToken));
        }

        tool.StandardInput.Close();
        await tool.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal("", await error);
        Assert.NotEmpty(await output);
        return tool.ExitCode;
    }

    [GeneratedRegex("\"(selfeval [^\"]+)\"")]
    private static partial Regex ToolInQuotes();
}
