using SelfEval.Tests;
using Xunit;

namespace SelfEval.Domain.Testing.Tests;

/// <summary>docs/testing.md shows the code of <see cref="EmbedderSample"/>, so it compiles and runs.</summary>
public class TestingPageTests
{
    [Fact]
    public void The_page_shows_what_runs()
    {
        string source = File.ReadAllText(Path.Combine(Accepted.Root, "tests", "SelfEval.Domain.Testing.Tests", "EmbedderSample.cs"));
        string page = File.ReadAllText(Path.Combine(Accepted.Root, "docs", "testing.md"));

        string[] shown = [.. source.Split("// <page>\n").Skip(1).Select(part => part.Split("    // </page>", 2)[0])];

        Assert.Equal(3, shown.Length);
        Assert.All(shown, code => Assert.Contains(string.Join('\n', code.TrimEnd().Split('\n').Select(line => line.Length > 4 ? line[4..] : line.Trim())), page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_names_every_generator()
    {
        string page = File.ReadAllText(Path.Combine(Accepted.Root, "docs", "testing.md"));

        Assert.All(typeof(ReportGenerators).GetProperties(), generator => Assert.Contains($"`{generator.Name}`", page, StringComparison.Ordinal));
    }
}
