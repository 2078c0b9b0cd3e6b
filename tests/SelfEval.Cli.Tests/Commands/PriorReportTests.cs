using System.Text;
using System.Text.Json;
using Xunit;

namespace SelfEval.Cli.Tests.Commands;

/// <summary>check FILE --prior FILE.</summary>
public sealed class PriorReportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_figure_of_last_years_report_is_named_with_its_place_there()
    {
        string prior = Prior(2022, "610.57万元");

        Run run = await Run.OfAsync("check", Run.Sample, "--prior", prior, "--format", "json");

        using JsonDocument json = JsonDocument.Parse(run.Out);
        JsonElement document = json.RootElement.GetProperty("documents")[0];
        Assert.Equal(("prior.json", 2022), (document.GetProperty("prior").GetProperty("source").GetString(), document.GetProperty("prior").GetProperty("fiscalYear").GetInt32()));
        JsonElement change = document.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("rule").GetString() == "SE9201");
        Assert.Equal(("/revenue/total/change", "error", "-50万元"), (Text(change, "pointer"), Text(change, "severity"), Text(change, "expected")));
        JsonElement[] operands = [.. change.GetProperty("operands").EnumerateArray()];
        Assert.Equal([false, false, true], operands.Select(operand => operand.GetProperty("inPrior").GetBoolean()));
        JsonElement at = operands[2].GetProperty("at");
        string text = await File.ReadAllTextAsync(prior, TestContext.Current.CancellationToken);
        Assert.Equal("\"610.57万元\"", text.Substring(at.GetProperty("offset").GetInt32(), at.GetProperty("length").GetInt32()));
        Assert.Contains(document.GetProperty("notEvaluated").EnumerateArray(), item => item.GetProperty("missingInPrior").GetArrayLength() > 0);
    }

    [Fact]
    public async Task The_text_says_what_was_compared_and_where_the_figure_stands()
    {
        Run run = await Run.OfAsync("check", Run.Sample, "--prior", Prior(2022, "610.57万元"), "--lang", "en");

        Assert.Contains("\ncompared with last year's: prior.json  广州市天河区总工会  fiscal year 2022\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("; of these, 610.57万元 from last year's report\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("    last year's report: 610.57万元  line 1, column ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_that_agree_with_last_years_report_give_no_finding_more()
    {
        Run run = await Run.OfAsync("check", Run.Sample, "--prior", Prior(2022, "608.57万元"));

        Assert.Contains("合计：错误 1，警告 5，提示 5；", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_that_is_not_of_the_year_before_is_the_finding()
    {
        Run run = await Run.OfAsync("check", Run.Sample, "--prior", Prior(2020, "610.57万元"));

        Assert.Contains("SE9002", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("错误 SE9201", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_it_nothing_is_said_of_rules_across_reports()
    {
        Run run = await Run.OfAsync("check", Run.Sample, "--format", "json");

        using JsonDocument json = JsonDocument.Parse(run.Out);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("documents")[0].GetProperty("prior").ValueKind);
        Assert.DoesNotContain("SE9", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "missing")]
    [InlineData("[1", "JSON")]
    [InlineData("", "JSON")]
    public async Task A_prior_file_that_cannot_be_used_is_told_and_the_report_still_checked(string content, string told)
    {
        Run run = await Run.OfAsync("check", Run.Sample, "--prior", _folder.Add("bad.json", Encoding.UTF8.GetBytes(content)), "--lang", "en");

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.EndsWith("bad.json: cannot be used as last year's report; the report is checked by itself\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("SE7101", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_prior_report_in_prose_is_compared_and_how_much_was_read_of_it_is_told()
    {
        string text = """
            广州市天河区总工会2022年度部门整体支出绩效自评报告
            一、部门基本情况
            （一）部门整体支出情况
            1.部门整体收入情况
            2022年本单位预算收入600万元，决算数610.57万元，另有劳模专项12.5万元。
            广州市天河区总工会
            2023年3月1日
            """;
        string prior = _folder.Add("prior.txt", Encoding.UTF8.GetBytes(text));

        Run told = await Run.OfAsync("check", Run.Sample, "--prior", prior, "--lang", "en");
        Run json = await Run.OfAsync("check", Run.Sample, "--prior", prior, "--format", "json");
        Run piped = await Run.WithInputAsync(text, "check", Run.Sample, "--prior", "-", "--input", "text", "--lang", "en");

        Assert.Contains("\ncompared with last year's: prior.txt  广州市天河区总工会  fiscal year 2022\n", told.Out, StringComparison.Ordinal);
        Assert.Contains("Not understood: 12.5万元  line 5, column ", told.Out, StringComparison.Ordinal);
        Assert.Contains("    last year's report: 610.57万元  line 5, column ", told.Out, StringComparison.Ordinal);
        Assert.Equal(told.Out.Replace("prior.txt", "-", StringComparison.Ordinal), piped.Out);
        using JsonDocument document = JsonDocument.Parse(json.Out);
        JsonElement checkedReport = document.RootElement.GetProperty("documents")[0];
        Assert.Equal(1, checkedReport.GetProperty("prior").GetProperty("coverage").GetProperty("unread").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, checkedReport.GetProperty("coverage").ValueKind);
    }

    [Fact]
    public async Task A_prior_file_that_is_not_there_is_told()
    {
        Run run = await Run.OfAsync("check", Run.Sample, "--prior", _folder["none.json"], "--lang", "en");

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("no such file", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_goes_with_one_file_and_one_reading_of_standard_input()
    {
        string prior = Prior(2022, "608.57万元");

        Run many = await Run.OfAsync("check", Run.Sample, Run.Sample, "--prior", prior, "--lang", "en");
        Run twice = await Run.WithInputAsync("{}", "check", "-", "--prior", "-", "--input", "json", "--lang", "en");
        Run piped = await Run.WithInputAsync(await File.ReadAllTextAsync(prior, TestContext.Current.CancellationToken), "check", Run.Sample, "--prior", "-", "--input", "json");

        Assert.Equal((ExitCode.Unusable, "--prior goes with one FILE"), (many.ExitCode, many.Error.TrimEnd()));
        Assert.Equal(ExitCode.Unusable, twice.ExitCode);
        Assert.StartsWith("standard input can be read once", twice.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Findings, piped.ExitCode);
        Assert.Contains("对照上年报告：-  广州市天河区总工会", piped.Out, StringComparison.Ordinal);
    }

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;

    private string Prior(int year, string outturn) => _folder.Add("prior.json", Encoding.UTF8.GetBytes(
        $$"""{"title":"广州市天河区总工会自评报告","fiscalYear":{{year}},"department":{"name":"广州市天河区总工会"},"revenue":{"total":{"outturn":"{{outturn}}"} } }"""));
}
