using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Xunit;

namespace SelfEval.Cli.Tests.Commands;

public class CheckCommandTests
{
    /// <summary>Files that are no reports, each told in one line.</summary>
    public static TheoryData<string, byte[]> BadFiles { get; } = new()
    {
        { "empty", [] },
        { "blank", " \n\n"u8.ToArray() },
        { "truncated", File.ReadAllBytes(Run.Sample)[..5000] },
        { "utf16", Encoding.Unicode.GetBytes("\uFEFF{\"title\":\"某局\"}") },
        { "gb18030", [.. "{\"title\":\""u8, 0xC4, 0xB3, 0xBE, 0xD6, .. "\"}"u8] },
        { "nested", Encoding.UTF8.GetBytes(new string('[', 100_000)) },
        { "nested-in-member", Encoding.UTF8.GetBytes("{\"title\":" + new string('[', 100_000)) },
        { "not-json", "本单位收入 583.32 万元"u8.ToArray() },
        { "binary", [0x50, 0x4B, 0x03, 0x04, 0x00, 0xFF, 0xFE] },
        { "number", "42"u8.ToArray() },
    };

    [Fact]
    public async Task The_sample_gives_its_findings_and_exit_code_1()
    {
        Run run = await Run.OfAsync("check", Run.Sample);

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.StartsWith("tianhe-2023.json  广州市天河区总工会  2023 年度\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("错误 SE7101 绩效运行监控在预算年度内", run.Out, StringComparison.Ordinal);
        Assert.Contains("算式: 560.57 ÷ 560.71 = 99.975…%", run.Out, StringComparison.Ordinal);
        Assert.Contains("合计：错误 1，警告 5，提示 5；", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Out);
    }

    [Fact]
    public async Task English_is_english_but_for_what_the_report_says()
    {
        Run run = await Run.OfAsync("check", Run.Sample, "--lang", "en");

        Assert.Contains("error SE7101 Monitoring within the fiscal year", run.Out, StringComparison.Ordinal);
        Assert.Contains("Total: error 1, warning 5, advice 5;", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", 1)]
    [InlineData("warning", 1)]
    [InlineData("advice", 1)]
    [InlineData("never", 0)]
    public async Task The_exit_code_follows_what_counts_as_failing(string failOn, int expected) =>
        Assert.Equal(expected, (await Run.OfAsync("check", Run.Sample, "--fail-on", failOn)).ExitCode);

    [Fact]
    public async Task Without_an_error_the_default_is_exit_code_0_and_the_strict_policy_makes_it_1()
    {
        using TemporaryFolder folder = new();
        string file = folder.Add("mended.json", Encoding.UTF8.GetBytes((await File.ReadAllTextAsync(Run.Sample, TestContext.Current.CancellationToken)).Replace("\"completedBy\": \"2024", "\"completedBy\": \"2023", StringComparison.Ordinal)));

        Assert.Equal(ExitCode.Clean, (await Run.OfAsync("check", file)).ExitCode);
        Assert.Equal(ExitCode.Findings, (await Run.OfAsync("check", file, "--fail-on", "warning")).ExitCode);
        Assert.Equal(ExitCode.Findings, (await Run.OfAsync("check", file, "--policy", "strict")).ExitCode);
    }

    private static async Task<byte[]> WithTypoAsync() => Encoding.UTF8.GetBytes(
        (await File.ReadAllTextAsync(Run.Sample, TestContext.Current.CancellationToken)).Replace("\"354.18万元\"", "\"345.18万元\"", StringComparison.Ordinal));

    [Fact]
    public async Task Json_has_the_findings_format()
    {
        Run run = await Run.OfAsync("check", Run.Sample, "--format", "json");

        using JsonDocument json = JsonDocument.Parse(run.Out);
        Assert.Equal("selfeval-findings/1", json.RootElement.GetProperty("format").GetString());
        JsonElement document = Assert.Single(json.RootElement.GetProperty("documents").EnumerateArray());
        Assert.Equal("tianhe-2023.json", document.GetProperty("source").GetString());
        Assert.Equal("广州市天河区总工会", document.GetProperty("department").GetString());
        Assert.Equal(2023, document.GetProperty("fiscalYear").GetInt32());
        Assert.True(document.GetProperty("consistent").GetBoolean());
        Assert.Equal((1, 5, 5), (Summary("error"), Summary("warning"), Summary("advice")));
        Assert.Equal(document.GetProperty("notEvaluated").GetArrayLength(), Summary("notEvaluated"));
        Assert.Equal(JsonValueKind.Null, document.GetProperty("coverage").ValueKind);
        Assert.Equal("""{"proved":true,"listIsCut":false,"conflicts":[],"suspects":[]}""", JsonSerializer.Serialize(document.GetProperty("diagnosis")));

        JsonElement rate = document.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("rule").GetString() == "SE4001");
        Assert.Equal("advice", rate.GetProperty("severity").GetString());
        Assert.Equal("withinRounding", rate.GetProperty("verdict").GetString());
        Assert.Equal("/expenditure/executionRate", rate.GetProperty("pointer").GetString());
        Assert.Equal("99.97%", rate.GetProperty("printed").GetString());
        Assert.Equal("99.98%", rate.GetProperty("expected").GetString());
        Assert.StartsWith("560.57 ÷ 560.71 = 99.975…%", rate.GetProperty("explanation").GetString(), StringComparison.Ordinal);
        Assert.Equal(["/expenditure/executionRate", "/expenditure/outturn", "/expenditure/adjusted"], rate.GetProperty("operands").EnumerateArray().Select(operand => operand.GetProperty("pointer").GetString()));
        await AtNamesThePrintedTextAsync(rate);
        foreach (JsonElement operand in rate.GetProperty("operands").EnumerateArray())
        {
            await AtNamesThePrintedTextAsync(operand);
        }

        int Summary(string name) => document.GetProperty("summary").GetProperty(name).GetInt32();
    }

    [Fact]
    public async Task Json_names_suspects_with_what_was_meant()
    {
        using TemporaryFolder folder = new();
        string file = folder.Add("typo.json", await WithTypoAsync());

        using JsonDocument json = JsonDocument.Parse((await Run.OfAsync("check", file, "--format", "json", "--lang", "en")).Out);

        JsonElement document = json.RootElement.GetProperty("documents")[0];
        JsonElement diagnosis = document.GetProperty("diagnosis");
        Assert.False(document.GetProperty("consistent").GetBoolean());
        Assert.Contains("SE4103", diagnosis.GetProperty("conflicts").EnumerateArray().SelectMany(conflict => conflict.GetProperty("rules").EnumerateArray()).Select(rule => rule.GetString()));
        JsonElement suspect = diagnosis.GetProperty("suspects")[0];
        Assert.All(diagnosis.GetProperty("conflicts").EnumerateArray(), conflict => Assert.Equal(1, conflict.GetProperty("group").GetInt32()));
        Assert.Equal(0, suspect.GetProperty("together").GetArrayLength());
        Assert.Equal(["group", "rank", "pointer", "printed", "implied", "proposed", "slip", "together", "provisional", "message"], suspect.EnumerateObject().Select(member => member.Name));
        Assert.Equal((1, "/expenditure/byEconomicClass/0/outturn", "345.18万元"), (suspect.GetProperty("rank").GetInt32(), suspect.GetProperty("pointer").GetString(), suspect.GetProperty("printed").GetString()));
        Assert.Equal(("354.18万元", "transposedDigits"), (suspect.GetProperty("proposed").GetString(), suspect.GetProperty("slip").GetString()));
        Assert.StartsWith("354.1", suspect.GetProperty("implied").GetProperty("from").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("万元", suspect.GetProperty("implied").GetProperty("to").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_says_why_figures_cannot_stand_together_where_each_identity_can_hold_by_itself()
    {
        using TemporaryFolder folder = new();
        string sample = await File.ReadAllTextAsync(Run.Sample, TestContext.Current.CancellationToken);
        int total = sample.IndexOf("\"560.57万元\"", StringComparison.Ordinal);

        string joint = (await Run.OfAsync("check", folder.Add("total.json", Encoding.UTF8.GetBytes($"{sample[..total]}\"560万元\"{sample[(total + 10)..]}")))).Out;
        string single = (await Run.OfAsync("check", folder.Add("typo.json", await WithTypoAsync()))).Out;

        Assert.Contains("按 SE2103 各资金性质决算数合计，下列各数不能同时成立：收入合计决算数 560万元、财政拨款决算数 560.57万元", joint, StringComparison.Ordinal);
        Assert.DoesNotContain("下列各数不能同时成立", single, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_names_suspects_with_their_places()
    {
        using TemporaryFolder folder = new();

        string text = (await Run.OfAsync("check", folder.Add("typo.json", await WithTypoAsync()))).Out;

        Assert.Contains("1. 工资福利支出决算数印为 345.18万元", text, StringComparison.Ordinal);
        Assert.Contains("疑为 354.18万元 之误：相邻两位数字颠倒。  第 ", text, StringComparison.Ordinal);
        Assert.Contains("数字不能同时成立", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_that_is_absent_is_placed_at_the_part_that_should_hold_it()
    {
        using JsonDocument json = JsonDocument.Parse((await Run.OfAsync("check", Run.Sample, "--format", "json")).Out);

        JsonElement score = json.RootElement.GetProperty("documents")[0].GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("rule").GetString() == "SE6101");
        string[] lines = await File.ReadAllLinesAsync(Run.Sample, TestContext.Current.CancellationToken);
        Assert.Contains("\"evaluation\": {", lines[score.GetProperty("at").GetProperty("line").GetInt32() - 1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public async Task The_same_input_gives_the_same_bytes_under_every_culture(string culture)
    {
        string expected = (await Run.OfAsync("check", Run.Sample, "--format", "json")).Out + (await Run.OfAsync("check", Run.Sample)).Out;
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, (await Run.OfAsync("check", Run.Sample, "--format", "json")).Out + (await Run.OfAsync("check", Run.Sample)).Out);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(BadFiles))]
    public async Task A_bad_file_is_one_clear_line_and_exit_code_2(string name, byte[] content)
    {
        using TemporaryFolder folder = new();

        Run run = await Run.OfAsync("check", folder.Add(name, content));

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Empty(run.Out);
        string line = Assert.Single(Lines(run.Error));
        Assert.Contains(name, line, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_100_megabytes_is_not_read()
    {
        using TemporaryFolder folder = new();
        using (FileStream large = File.Create(folder["large.json"]))
        {
            large.SetLength(100L * 1024 * 1024);
        }

        Run run = await Run.OfAsync("check", folder["large.json"], "--lang", "en");

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.EndsWith("has 104857600 bytes, more than 16777216; not read", Assert.Single(Lines(run.Error)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_or_no_file_is_one_clear_line()
    {
        using TemporaryFolder folder = new();

        Run run = await Run.OfAsync("check", folder["none.json"], folder["."], "--lang", "en");

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Equal(2, Lines(run.Error).Length);
        Assert.Contains("no such file", Lines(run.Error)[0], StringComparison.Ordinal);
        Assert.Contains("is a folder", Lines(run.Error)[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_inputs_are_checked_when_one_cannot_be_used()
    {
        using TemporaryFolder folder = new();

        Run run = await Run.OfAsync("check", folder.Add("bad.json", "{"u8.ToArray()), Run.Sample, "--format", "json");

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        using JsonDocument json = JsonDocument.Parse(run.Out);
        Assert.Equal(1, json.RootElement.GetProperty("documents").GetArrayLength());
    }

    [Fact]
    public async Task Every_problem_of_a_file_is_a_line_with_its_place()
    {
        using TemporaryFolder folder = new();

        Run run = await Run.OfAsync("check", folder.Add("bad.json", """{"title":"","fiscalYear":"2023"}"""u8.ToArray()), "--lang", "en");

        Assert.Equal(3, Lines(run.Error).Length);
        Assert.Contains("/fiscalYear (line 1, column 26): wrong type: \"2023\"; expected a whole number from 2000 to 2099", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_input_is_read_where_its_format_is_named()
    {
        string sample = await File.ReadAllTextAsync(Run.Sample, TestContext.Current.CancellationToken);

        Run named = await Run.WithInputAsync(sample, "check", "-", "--input", "json");
        Run unnamed = await Run.WithInputAsync(sample, "check", "-");

        Assert.Equal(ExitCode.Findings, named.ExitCode);
        Assert.StartsWith("-  广州市天河区总工会", named.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Unusable, unnamed.ExitCode);
        Assert.Contains("--input json", unnamed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_go_to_a_file_whole_or_not_at_all()
    {
        using TemporaryFolder folder = new();
        string expected = (await Run.OfAsync("check", Run.Sample, "--format", "json")).Out;

        Run written = await Run.OfAsync("check", Run.Sample, "--format", "json", "--output", folder["out.json"]);
        Run refused = await Run.OfAsync("check", Run.Sample, "--output", folder["none/out.json"]);

        Assert.Equal((ExitCode.Findings, ""), (written.ExitCode, written.Out));
        Assert.Equal(expected, await File.ReadAllTextAsync(folder["out.json"], TestContext.Current.CancellationToken));
        Assert.Equal(["out.json"], folder.Names);
        Assert.Equal(ExitCode.Unusable, refused.ExitCode);
        Assert.Single(Lines(refused.Error));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "x", "--format", "sarif")]
    [InlineData("check", "x", "--fail-on", "sometimes")]
    [InlineData("check", "x", "--policy", "lenient")]
    [InlineData("check", "x", "--lang", "fr")]
    [InlineData("check", "x", "--pack", "martian")]
    [InlineData("check", "-", "--input", "xlsx")]
    [InlineData("bogus")]
    [InlineData]
    public async Task Arguments_that_cannot_be_used_give_exit_code_2(params string[] args)
    {
        Run run = await Run.OfAsync(args);

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.NotEmpty(run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Control_characters_of_a_report_never_reach_the_terminal()
    {
        using TemporaryFolder folder = new();
        string file = folder.Add("evil.json", """{"title":"\u001b[2J恶意","fiscalYear":2023,"department":{"name":"某\n局"}}"""u8.ToArray());

        foreach (bool colour in new[] { false, true })
        {
            using StringWriter output = new();
            await CommandLine.RunAsync(["check", file], new CliConsole(output, TextWriter.Null, Stream.Null) { IsColoured = colour });

            Assert.DoesNotContain("\u001b[2J", output.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("某\n局", output.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_program_itself_runs_and_ends_with_the_exit_code()
    {
        ProcessStartInfo start = new("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        foreach (string argument in (string[])[typeof(CommandLine).Assembly.Location, "check", Run.Sample])
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Findings, process.ExitCode);
        Assert.Equal((await Run.OfAsync("check", Run.Sample)).Out, output);
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static async Task AtNamesThePrintedTextAsync(JsonElement element)
    {
        string text = await File.ReadAllTextAsync(Run.Sample, TestContext.Current.CancellationToken);
        JsonElement at = element.GetProperty("at");
        Assert.Equal($"\"{element.GetProperty("printed").GetString()}\"", text.Substring(at.GetProperty("offset").GetInt32(), at.GetProperty("length").GetInt32()));
    }
}
