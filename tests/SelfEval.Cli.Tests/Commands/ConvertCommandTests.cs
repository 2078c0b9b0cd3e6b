using System.Text;
using System.Text.Json;
using SelfEval.Domain.Serialization;
using Xunit;

namespace SelfEval.Cli.Tests.Commands;

/// <summary>selfeval convert with a record of where everything was printed.</summary>
public class ConvertCommandTests
{
    private const string Form = """
        某市图书馆2022年度部门整体支出绩效自评表,,,
        "单位：万元",,,
        项目,年初预算数,"调整
        预算数",决算数
        支出合计,"1,000.00","1,050.50","1,040.25"
        "基本支出",600.00,650.50,640.25
        项目支出,400.00,400.00,400.00
        "“其中""未知""项目",1.00,,

        """;

    private static string SeedText { get; } = Path.Combine(AppContext.BaseDirectory, "Samples", "tianhe-federation-of-trade-unions-2023.txt");

    [Fact]
    public async Task Spans_name_every_figure_of_a_text_where_it_is_printed()
    {
        using TemporaryFolder folder = new();
        string path = folder["spans.json"];
        Run run = await Run.OfAsync("convert", SeedText, "--spans", path);

        Assert.Equal(await File.ReadAllTextAsync(Run.Sample, TestContext.Current.CancellationToken), run.Out);
        JsonElement spans = await ReadAsync(path);
        string text = await File.ReadAllTextAsync(SeedText, TestContext.Current.CancellationToken);
        Assert.Equal("selfeval-spans/1", spans.GetProperty("format").GetString());
        Assert.Equal("text", spans.GetProperty("kind").GetString());
        foreach ((string pointer, Domain.Figures.ReportedFigure figure) in Domain.Reports.ReportFigures.Figures(ReportJson.Read(run.Out).RequireReport()))
        {
            string printed = Printed(text, spans.GetProperty("spans").GetProperty(pointer));
            Assert.StartsWith(new string([.. printed.TakeWhile(c => char.IsAsciiDigit(c) || c == '.')]), figure.ToString()!.TrimStart('-'), StringComparison.Ordinal);
        }

        Assert.Equal(62, spans.GetProperty("coverage").GetProperty("bound").GetInt32());
    }

    [Fact]
    public async Task Every_pointer_of_the_spans_is_in_the_report()
    {
        using TemporaryFolder folder = new();
        string path = folder["spans.json"];
        Run run = await Run.OfAsync("convert", SeedText, "--spans", path);

        JsonElement report = JsonDocument.Parse(run.Out).RootElement;
        JsonElement spans = (await ReadAsync(path)).GetProperty("spans");
        Assert.All(spans.EnumerateObject(), span => At(report, span.Name));
        Assert.True(spans.EnumerateObject().Count() > 60);
    }

    [Fact]
    public async Task Spans_of_json_are_of_the_json_that_was_read()
    {
        using TemporaryFolder folder = new();
        string path = folder["spans.json"];
        Run run = await Run.OfAsync("convert", Run.Sample, "--spans", path, "--output", folder["report.json"]);

        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Out));
        JsonElement spans = await ReadAsync(path);
        Assert.Equal("json", spans.GetProperty("kind").GetString());
        Assert.Equal(JsonValueKind.Null, spans.GetProperty("coverage").ValueKind);
        Assert.Equal("\"560.57万元\"", Printed(await File.ReadAllTextAsync(Run.Sample, TestContext.Current.CancellationToken), spans.GetProperty("spans").GetProperty("/expenditure/outturn")));
    }

    [Fact]
    public async Task Spans_and_report_are_two_files()
    {
        using TemporaryFolder folder = new();
        string path = folder["one.json"];
        Run run = await Run.OfAsync("convert", SeedText, "--spans", path, "--output", path);

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.False(File.Exists(path));
        Assert.Equal(ExitCode.Unusable, (await Run.OfAsync("convert", SeedText, "--spans", SeedText)).ExitCode);
    }

    [Fact]
    public async Task Csv_of_a_table_with_its_title_is_read_with_the_places_of_the_file()
    {
        using TemporaryFolder folder = new();
        string spans = folder["spans.json"];
        Run run = await Run.OfAsync("convert", folder.Add("table.csv", Encoding.UTF8.GetBytes(Form)), "--spans", spans);

        JsonElement expenditure = JsonDocument.Parse(run.Out).RootElement.GetProperty("expenditure");
        Assert.Equal("1050.50万元", expenditure.GetProperty("adjusted").GetString());
        Assert.Equal("640.25万元", expenditure.GetProperty("basic").GetProperty("outturn").GetString());
        JsonElement read = await ReadAsync(spans);
        Assert.Equal("csv", read.GetProperty("kind").GetString());
        Assert.Equal("1,050.50", Printed(Form, read.GetProperty("spans").GetProperty("/expenditure/adjusted")));
        JsonElement basic = read.GetProperty("spans").GetProperty("/expenditure/basic/outturn");
        Assert.Equal((6, 22), (basic.GetProperty("line").GetInt32(), basic.GetProperty("column").GetInt32()));
        Assert.Equal("1.00", Printed(Form, read.GetProperty("coverage").GetProperty("unbound")[0].GetProperty("at")));
    }

    [Fact]
    public async Task Csv_from_standard_input_is_read_where_it_is_named()
    {
        Run run = await Run.WithInputAsync(Form, "check", "-", "--input", "csv", "--format", "json");

        Assert.Equal("某市图书馆", JsonDocument.Parse(run.Out).RootElement.GetProperty("documents")[0].GetProperty("department").GetString());
    }

    [Fact]
    public async Task Csv_without_a_title_is_refused_in_one_line()
    {
        using TemporaryFolder folder = new();
        Run run = await Run.OfAsync("check", folder.Add("table.csv", "科目编码,科目名称,年初预算数\n301,工资福利支出,1.00\n"u8.ToArray()), "--lang", "en");

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("is a table without a title", Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    private static async Task<JsonElement> ReadAsync(string path) =>
        JsonDocument.Parse(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).RootElement;

    private static string Printed(string text, JsonElement at) => text.Substring(at.GetProperty("offset").GetInt32(), at.GetProperty("length").GetInt32());

    private static JsonElement At(JsonElement value, string pointer)
    {
        foreach (string part in pointer.Split('/').Skip(1))
        {
            value = value.ValueKind == JsonValueKind.Array ? value[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)] : value.GetProperty(part);
        }

        return value;
    }
}
