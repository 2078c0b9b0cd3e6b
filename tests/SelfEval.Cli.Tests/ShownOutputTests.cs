using SelfEval.Tests;
using Xunit;

namespace SelfEval.Cli.Tests;

/// <summary>What the documentation shows is what the program writes.</summary>
public class ShownOutputTests
{
    [Fact]
    public async Task The_output_shown_for_the_sample_is_up_to_date() =>
        Accepted.AssertFile("docs/samples/tianhe-2023.check.txt", (await Run.OfAsync("check", Run.Sample)).Out);

    [Fact]
    public async Task The_output_shown_for_the_sample_of_faults_is_up_to_date() => Accepted.AssertFile(
        "docs/samples/faults-2024.check.txt",
        (await Run.OfAsync("check", Path.Combine(Accepted.Root, "docs/samples/faults-2024.json"), "--prior", Path.Combine(Accepted.Root, "docs/samples/full-2023.json"))).Out);

    [Fact]
    public async Task The_picture_in_the_readme_is_up_to_date()
    {
        using StringWriter output = new();
        await CommandLine.RunAsync(["check", Run.Sample], new CliConsole(output, TextWriter.Null, Stream.Null) { IsColoured = true });

        Accepted.AssertFile("docs/images/check.svg", TerminalPicture.Draw(output.ToString()));
    }
}
