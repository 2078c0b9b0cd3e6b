using System.Text.Json.Nodes;
using Xunit;

namespace SelfEval.Cli.Tests.Commands;

/// <summary>A report a line in, a result a line out.</summary>
public class LinesTests
{
    private static string Sample { get; } = JsonNode.Parse(File.ReadAllBytes(Run.Sample))!.ToJsonString();

    [Fact]
    public async Task Every_line_gives_one_line_and_a_bad_one_stops_no_other()
    {
        Run run = await Run.WithInputAsync($"{Sample}\n{{\"title\":1}}\n{Sample}\n", "check", "-", "--input", "ndjson", "--format", "ndjson");

        JsonNode[] lines = [.. run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
        Assert.Equal(["-:1", "-:2", "-:3"], lines.Select(line => (string)line["source"]!));
        Assert.Equal("/title", (string)lines[1]["problems"]![0]!["pointer"]!);
        Assert.True((bool)lines[0]["consistent"]!);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("-:2: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_one_object_it_is_what_checking_the_files_gives()
    {
        Run whole = await Run.OfAsync("check", Run.Sample, "--format", "json");
        Run lines = await Run.WithInputAsync($"{Sample}\n\n{Sample}", "check", "-", "--input", "ndjson", "--format", "json");

        JsonArray documents = JsonNode.Parse(lines.Out)!["documents"]!.AsArray();
        string expected = JsonNode.Parse(whole.Out)!["documents"]![0]!["findings"]!.ToJsonString();
        Assert.Equal(2, documents.Count);
        Assert.All(documents, document => Assert.Equal(WithoutPlaces(expected), WithoutPlaces(document!["findings"]!.ToJsonString())));
        Assert.Equal(whole.Out.Split('\n')[..3], lines.Out.Split('\n')[..3]);
        Assert.Equal(whole.ExitCode, lines.ExitCode);
        Assert.Empty(JsonNode.Parse((await Run.WithInputAsync("\n", "check", "-", "--input", "ndjson", "--format", "json")).Out)!["documents"]!.AsArray());
    }

    [Fact]
    public async Task Text_and_an_output_file_work_too()
    {
        using TemporaryFolder folder = new();
        string file = folder.Add("reports.ndjson", System.Text.Encoding.UTF8.GetBytes($"{Sample}\n{Sample}\n"));

        Run run = await Run.OfAsync("check", file, "--input", "ndjson", "--output", folder["findings.txt"]);

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        string[] text = await File.ReadAllLinesAsync(folder["findings.txt"], TestContext.Current.CancellationToken);
        Assert.Equal(["reports.ndjson:1  广州市天河区总工会  2023 年度", "reports.ndjson:2  广州市天河区总工会  2023 年度"], text.Where(line => line.StartsWith("reports", StringComparison.Ordinal)));
        Assert.Equal(0, (await Run.OfAsync("check", file, "--input", "ndjson", "--fail-on", "never")).ExitCode);
    }

    [Fact]
    public async Task What_does_not_go_together_is_refused()
    {
        Assert.Equal(2, (await Run.OfAsync("check", Run.Sample, "--format", "ndjson")).ExitCode);
        Assert.Equal(2, (await Run.WithInputAsync(Sample, "check", "-", "--input", "ndjson", "--prior", Run.Sample)).ExitCode);
        Run missing = await Run.OfAsync("check", "nowhere.ndjson", "--input", "ndjson");
        Assert.Equal(2, missing.ExitCode);
        Assert.Contains("nowhere.ndjson", missing.Error, StringComparison.Ordinal);
    }

    private static string WithoutPlaces(string findings)
    {
        JsonNode node = JsonNode.Parse(findings)!;
        foreach (JsonNode? finding in node.AsArray())
        {
            finding!["at"] = null;
            foreach (JsonNode? operand in finding["operands"]!.AsArray())
            {
                operand!["at"] = null;
            }
        }

        return node.ToJsonString();
    }
}
