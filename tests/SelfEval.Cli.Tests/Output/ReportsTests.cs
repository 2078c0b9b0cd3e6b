using System.Text.Json;
using SelfEval.Tests;
using Xunit;

namespace SelfEval.Cli.Tests.Output;

/// <summary>The formats of the reporting package as the command line writes them; what they hold is tested beside it.</summary>
public class ReportsTests
{
    [Theory]
    [InlineData("markdown", "check.md")]
    [InlineData("sarif", "sarif")]
    [InlineData("html", "html")]
    public async Task The_sample_is_up_to_date(string format, string extension) =>
        Accepted.AssertFile($"docs/samples/tianhe-2023.{extension}", (await Run.OfAsync("check", Run.Sample, "--format", format)).Out);

    [Theory]
    [InlineData("markdown", "# 广州市天河区部门整体支出绩效自评报告\n", "## Error (1)")]
    [InlineData("html", "<!DOCTYPE html>\n<html lang=\"en\">", "Findings ·")]
    public async Task The_language_is_that_of_the_option(string format, string start, string text)
    {
        string written = (await Run.OfAsync("check", Run.Sample, "--format", format, "--lang", "en")).Out;

        Assert.StartsWith(start, written, StringComparison.Ordinal);
        Assert.Contains(text, written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_in_prose_has_its_places_in_the_log()
    {
        Run run = await Run.OfAsync("check", Path.Combine(AppContext.BaseDirectory, "Samples", "tianhe-federation-of-trade-unions-2023.txt"), "--format", "sarif");
        JsonElement result = JsonDocument.Parse(run.Out).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().First(result => result.GetProperty("ruleId").GetString() == "SE4001");
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");

        Assert.Equal("tianhe-federation-of-trade-unions-2023.txt", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() > 1);
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("sarif")]
    [InlineData("html")]
    public async Task A_report_a_line_is_refused(string format)
    {
        Run run = await Run.WithInputAsync("{}", "check", "-", "--input", "ndjson", "--format", format, "--lang", "en");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains($"cannot be written as {format}", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("sarif")]
    [InlineData("html")]
    public async Task The_exit_code_and_the_file_are_those_of_every_format(string format)
    {
        using TemporaryFolder folder = new();
        string output = folder["report"];
        Run run = await Run.OfAsync("check", Run.Sample, "--format", format, "--output", output);

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Equal((await Run.OfAsync("check", Run.Sample, "--format", format)).Out, await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken));
    }
}
