using System.Text;
using System.Text.Json;
using SelfEval.Tests;
using Xunit;

namespace SelfEval.Cli.Tests.Commands;

/// <summary>Rule packs from files.</summary>
public class PackOptionTests
{
    private static readonly string Bureau = Path.Combine(Accepted.Root, "docs", "samples", "packs", "yunhai-bureau.json");

    [Fact]
    public async Task A_pack_from_a_file_judges_and_says_what_it_switched_off()
    {
        Run run = await Run.OfAsync("check", Run.Sample, "--pack", Bureau);

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("YH-702 监控早于落款", run.Out, StringComparison.Ordinal);
        Assert.Contains("已由 yunhai-bureau 停用：SE3203 ", run.Out, StringComparison.Ordinal);
        Assert.Contains("（本市对执行率另有考核，由 YH-401 核对）", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_tells_what_was_switched_off()
    {
        Run run = await Run.OfAsync("check", Run.Sample, "--pack", Bureau, "--format", "json", "--lang", "en");
        Run plain = await Run.OfAsync("check", Run.Sample, "--format", "json");

        using JsonDocument json = JsonDocument.Parse(run.Out);
        JsonElement off = Assert.Single(json.RootElement.GetProperty("documents")[0].GetProperty("switchedOff").EnumerateArray());
        Assert.Equal("SE3203", off.GetProperty("rule").GetString());
        Assert.Equal("The city judges execution by a rule of its own, YH-401", off.GetProperty("reason").GetString());
        Assert.Equal("yunhai-bureau", off.GetProperty("pack").GetString());
        Assert.Contains("\"switchedOff\": []", plain.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_of_a_pack_takes_part_in_the_joint_check_and_the_diagnosis()
    {
        using TemporaryFolder folder = new();
        string pack = folder.Add("pack.json", Encoding.UTF8.GetBytes("""
            {"format":"selfeval-rule-pack/1","id":"own","version":"1","rules":[{"id":"YH-1","family":"revenue","severity":"error",
            "name":{"zh":"名"},"statement":{"zh":"要求"},"basis":{"zh":"依据"},"equality":{"result":"/expenditure/initial","other":"/revenue/total/outturn"}}]}
            """));

        Run run = await Run.OfAsync("check", Run.Sample, "--pack", pack, "--format", "json");

        using JsonDocument json = JsonDocument.Parse(run.Out);
        JsonElement document = json.RootElement.GetProperty("documents")[0];
        Assert.False(document.GetProperty("consistent").GetBoolean());
        Assert.Equal("YH-1", Assert.Single(document.GetProperty("findings").EnumerateArray()).GetProperty("rule").GetString());
        Assert.Equal("YH-1", document.GetProperty("diagnosis").GetProperty("conflicts")[0].GetProperty("rules")[0].GetString());
        Assert.Equal(
            ["/expenditure/initial", "/revenue/total/outturn"],
            document.GetProperty("diagnosis").GetProperty("suspects").EnumerateArray().Select(suspect => suspect.GetProperty("pointer").GetString()!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Packs_that_include_each_other_are_named_in_any_order()
    {
        using TemporaryFolder folder = new();
        string outer = folder.Add("outer.json", Encoding.UTF8.GetBytes("""{"format":"selfeval-rule-pack/1","id":"outer","version":"1","include":["yunhai-bureau"],"rules":[]}"""));

        Run first = await Run.OfAsync("check", Run.Sample, "--pack", outer, "--pack", Bureau);
        Run second = await Run.OfAsync("check", Run.Sample, "--pack", Bureau, "--pack", outer, "--pack", "national");

        Assert.Equal(first.Out, second.Out);
        Assert.Contains("YH-702", first.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_problem_of_a_pack_is_a_line_and_nothing_is_checked()
    {
        using TemporaryFolder folder = new();
        string pack = folder.Add("bad.json", Encoding.UTF8.GetBytes((await File.ReadAllTextAsync(Bureau, TestContext.Current.CancellationToken))
            .Replace("\"percent\": 5", "\"percent\": 500", StringComparison.Ordinal).Replace("\"national\"", "\"nation\"", StringComparison.Ordinal)));

        Run run = await Run.OfAsync("check", Run.Sample, "--pack", pack, "--lang", "en");

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Empty(run.Out);
        string[] lines = run.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(5, lines.Length);
        Assert.All(lines, line => Assert.StartsWith(pack + ": /", line, StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("bad value: 500; expected a whole number from 0 to 100", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_name_that_is_neither_an_id_nor_a_file_is_told()
    {
        Run run = await Run.OfAsync("check", Run.Sample, "--pack", "none.json", "--lang", "en");

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("there is no rule pack “none.json”, by id or as a file; there are: national", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_packs_that_change_one_rule_differently_are_refused()
    {
        using TemporaryFolder folder = new();
        string Change(string id, int percent) => folder.Add(id + ".json", Encoding.UTF8.GetBytes(
            $$"""{"format":"selfeval-rule-pack/1","id":"{{id}}","version":"1","include":["national"],"override":[{"rule":"SE2301","percent":{{percent}}}],"rules":[]}"""));

        Run run = await Run.OfAsync("check", Run.Sample, "--pack", Change("aa", 1), "--pack", Change("bb", 2), "--lang", "en");

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("SE2301", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("markdown")]
    public async Task Rules_of_a_pack_are_listed_without_an_example(string format)
    {
        Run all = await Run.OfAsync("rules", "--pack", Bureau, "--format", format, "--lang", "en");
        Run one = await Run.OfAsync("rules", "YH-401", "--pack", Bureau, "--format", format, "--lang", "en");

        Assert.Contains("Outturn at least 95 % of the adjusted budget", all.Out, StringComparison.Ordinal);
        Assert.Contains("SE2101", all.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("SE2101", one.Out, StringComparison.Ordinal);
        Assert.Contains("≥ 95% ×", one.Out, StringComparison.Ordinal);
        Assert.Equal(format == "text", all.Out.Contains("Switched off by yunhai-bureau: SE3203", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("sarif")]
    public async Task Every_format_tells_what_was_switched_off_and_why(string format) =>
        Assert.Contains("本市对执行率另有考核，由 YH-401 核对", (await Run.OfAsync("check", Run.Sample, "--pack", Bureau, "--format", format)).Out, StringComparison.Ordinal);

    [Fact]
    public async Task A_rule_with_another_bound_says_that_bound_and_has_no_example_of_the_old_one()
    {
        Run own = await Run.OfAsync("rules", "SE2301", "--lang", "en");
        Run changed = await Run.OfAsync("rules", "SE2301", "--pack", Bureau, "--lang", "en");

        Assert.Contains("10 %", own.Out, StringComparison.Ordinal);
        Assert.Contains("1100.02", own.Out, StringComparison.Ordinal);
        Assert.Contains("20%", changed.Out, StringComparison.Ordinal);
        Assert.DoesNotMatch("10 ?%|1100", changed.Out);
    }

    [Fact]
    public async Task A_pack_is_analysed()
    {
        Run run = await Run.OfAsync("rules", "--analyse", "--pack", Bureau, "--format", "json");

        using JsonDocument json = JsonDocument.Parse(run.Out);
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("YH-302", json.RootElement.GetProperty("redundant").EnumerateArray().Select(item => item.GetString()));
    }

    [Fact]
    public async Task The_schema_of_packs_is_printed() =>
        Assert.Equal(
            await File.ReadAllTextAsync(Path.Combine(Accepted.Root, "docs", "schema", "selfeval-rule-pack-1.schema.json"), TestContext.Current.CancellationToken),
            (await Run.OfAsync("schema", "--of", "pack")).Out);
}
