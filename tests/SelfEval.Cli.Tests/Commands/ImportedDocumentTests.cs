using System.Text;
using System.Text.Json;
using Xunit;

namespace SelfEval.Cli.Tests.Commands;

/// <summary>Documents that are not JSON, at the command line.</summary>
public class ImportedDocumentTests
{
    private static string SeedText { get; } = Path.Combine(AppContext.BaseDirectory, "Samples", "tianhe-federation-of-trade-unions-2023.txt");

    [Fact]
    public async Task The_text_of_the_sample_has_the_findings_of_the_sample()
    {
        Run text = await Run.OfAsync("check", SeedText, "--format", "json");
        Run json = await Run.OfAsync("check", Run.Sample, "--format", "json");

        Assert.Equal(json.ExitCode, text.ExitCode);
        Assert.Equal(Findings(json), Findings(text));
    }

    [Fact]
    public async Task Findings_of_a_text_say_line_and_column_and_how_much_was_read()
    {
        Run run = await Run.OfAsync("check", SeedText, "--format", "json");

        JsonElement document = JsonDocument.Parse(run.Out).RootElement.GetProperty("documents")[0];
        JsonElement rate = document.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("rule").GetString() == "SE4001");
        Assert.Equal((55, 128, 6), (Number(rate, "line"), Number(rate, "column"), Number(rate, "length")));
        JsonElement coverage = document.GetProperty("coverage");
        Assert.Equal(coverage.GetProperty("numerals").GetInt32(), coverage.GetProperty("bound").GetInt32());
        Assert.Equal(0, coverage.GetProperty("unbound").GetArrayLength());
        Assert.Equal("mandateAndEfficiency", coverage.GetProperty("form").GetString());
    }

    [Fact]
    public async Task Text_is_converted_to_the_json_of_the_sample()
    {
        Run run = await Run.OfAsync("convert", SeedText);

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal(await File.ReadAllTextAsync(Run.Sample, TestContext.Current.CancellationToken), run.Out);
    }

    [Fact]
    public async Task Text_comes_from_standard_input_where_it_is_named()
    {
        Run run = await Run.WithInputAsync(await File.ReadAllTextAsync(SeedText, TestContext.Current.CancellationToken), "check", "-", "--input", "text");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("62 个数字，62 个归入报告", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_is_shown_no_more_than_two_hundred_of_a_kind()
    {
        string text = "某市某局2023年度部门整体支出绩效自评报告\n一、支出情况\n" + string.Concat(Enumerable.Repeat("某某支出5万元。\n", 250));
        Run plain = await Run.WithInputAsync(text, "check", "-", "--input", "text");
        Run json = await Run.WithInputAsync(text, "check", "-", "--input", "text", "--format", "json");

        Assert.Equal(200, plain.Out.Split('\n').Count(line => line.StartsWith("未读懂", StringComparison.Ordinal)));
        Assert.Contains("另有50项未列出", plain.Out, StringComparison.Ordinal);
        Assert.Equal(250, JsonDocument.Parse(json.Out).RootElement.GetProperty("documents")[0].GetProperty("coverage").GetProperty("unread").GetArrayLength());
    }

    [Fact]
    public async Task What_was_not_understood_is_listed()
    {
        using TemporaryFolder folder = new();
        string text = """
            某市某局2023年度部门整体支出绩效自评报告
            一、部门基本情况
            （一）部门整体支出情况
            2023年支出决算数100万元，另有劳模专项12.5万元。
            （二）人员车辆情况
            共有车辆7辆。
            某市某局
            2024年3月1日
            """;

        Run run = await Run.OfAsync("check", folder.Add("a.txt", Encoding.UTF8.GetBytes(text)), "--lang", "en");

        Assert.Contains("Not bound: 7  line 6, column 5", run.Out, StringComparison.Ordinal);
        Assert.Contains("Not understood: 12.5万元  line 4, column 23 (not said what it measures)", run.Out, StringComparison.Ordinal);
    }

    private static string[] Findings(Run run) =>
        [.. JsonDocument.Parse(run.Out).RootElement.GetProperty("documents")[0].GetProperty("findings").EnumerateArray()
            .Select(finding => $"{finding.GetProperty("rule")} {finding.GetProperty("pointer")} {finding.GetProperty("verdict")} {finding.GetProperty("message")} {finding.GetProperty("explanation")}")];

    private static int Number(JsonElement finding, string name) => finding.GetProperty("at").GetProperty(name).GetInt32();
}
