using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization;
using Xunit;

namespace SelfEval.Domain.Reporting.Tests;

public class SarifLogTests
{
    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Every_finding_is_a_result_with_its_rule_level_place_and_figures(Language language)
    {
        CheckedReport report = Checked.Faults(language);
        JsonElement run = Run(language, report);
        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray().Where(result => !result.TryGetProperty("kind", out _))];
        JsonElement rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.Equal(report.Result.Findings.Count, results.Length);
        Assert.All(report.Result.Findings.Zip(results), pair =>
        {
            (Finding finding, JsonElement result) = pair;
            Assert.Equal(finding.Rule, result.GetProperty("ruleId").GetString());
            Assert.Equal(finding.Rule, rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.Equal(finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" }, result.GetProperty("level").GetString());
            Assert.Equal(finding.Pointer, PointerOf(result.GetProperty("locations")[0]));
            Assert.Equal(finding.Operands.Select(operand => operand.Pointer), result.TryGetProperty("relatedLocations", out JsonElement related) ? related.EnumerateArray().Select(PointerOf) : []);
            Assert.Equal(finding.Basis, result.GetProperty("properties").GetProperty("basis").GetString());
        });
    }

    [Fact]
    public void A_rule_is_described_in_the_language_that_was_asked_for()
    {
        JsonElement chinese = RuleOf(Language.Chinese);
        JsonElement english = RuleOf(Language.English);

        Assert.Equal("预算执行率", chinese.GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.Equal("Budget execution rate", english.GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.Equal("error", english.GetProperty("defaultConfiguration").GetProperty("level").GetString());
        Assert.Equal("Ratios", english.GetProperty("properties").GetProperty("family").GetString());

        JsonElement RuleOf(Language language) => Run(language, Checked.Seed(language)).GetProperty("tool").GetProperty("driver").GetProperty("rules")
            .EnumerateArray().Single(rule => rule.GetProperty("id").GetString() == "SE4001");
    }

    [Fact]
    public void A_suspect_is_a_result_to_review_that_no_tool_counts_as_a_failure()
    {
        CheckedReport report = Checked.Faults();
        JsonElement[] results = [.. Run(Language.Chinese, report).GetProperty("results").EnumerateArray().Where(result => result.TryGetProperty("kind", out _))];

        Assert.Equal(report.Diagnosis!.Suspects.Select(suspect => suspect.Pointer), results.Select(result => PointerOf(result.GetProperty("locations")[0])));
        Assert.All(results, result => Assert.Equal(("review", "none"), (result.GetProperty("kind").GetString(), result.GetProperty("level").GetString())));
        Assert.Equal(
            report.Diagnosis.Suspects.Select(suspect => suspect.Proposed?.ToString()),
            results.Select(result => result.GetProperty("properties").TryGetProperty("proposed", out JsonElement proposed) ? proposed.GetString() : null));
    }

    [Fact]
    public void Figures_of_last_years_report_are_placed_in_its_document()
    {
        JsonElement run = Run(Language.Chinese, Checked.Faults());
        JsonElement result = run.GetProperty("results").EnumerateArray().First(result => result.GetProperty("ruleId").GetString() == "SE9101");

        Assert.Equal(["faults-2024.json", "full-2023.json"], run.GetProperty("artifacts").EnumerateArray().Select(artifact => artifact.GetProperty("location").GetProperty("uri").GetString()!));
        Assert.Contains(result.GetProperty("relatedLocations").EnumerateArray(), place => place.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("index").GetInt32() == 1);
    }

    [Fact]
    public void A_place_is_a_line_and_column_and_a_cell_is_a_property()
    {
        SelfEvaluationReport report = new() { Title = "t", FiscalYear = 2023, Department = new() { Name = "d" } };
        CheckResult result = new() { Evaluated = 1, Findings = [Finding("/title"), Finding("/fiscalYear"), Finding("/department/name")] };
        LocatedReport located = Checked.Located(report, "a.xlsx", ("/title", new ReportPlace(new SourceSpan(3, 5, 40, 1))), ("/fiscalYear", new ReportPlace(new SourceSpan(7, 2, 0, 4), "表一", "B7")));

        JsonElement[] places = [.. Run(Language.Chinese, new CheckedReport(located, result)).GetProperty("results").EnumerateArray().Select(one => one.GetProperty("locations")[0].GetProperty("physicalLocation"))];

        Assert.Equal((3, 5), (places[0].GetProperty("region").GetProperty("startLine").GetInt32(), places[0].GetProperty("region").GetProperty("startColumn").GetInt32()));
        Assert.Equal(("表一", "B7"), (places[1].GetProperty("properties").GetProperty("sheet").GetString(), places[1].GetProperty("properties").GetProperty("cell").GetString()));
        Assert.False(places[1].TryGetProperty("region", out _));
        Assert.False(places[2].TryGetProperty("region", out _));
    }

    [Theory]
    [InlineData("报告 1.json", "%E6%8A%A5%E5%91%8A%201.json")]
    [InlineData("a#b?c.json", "a%23b%3Fc.json")]
    [InlineData("http://example.org/x", "http%3A/example.org/x")]
    [InlineData("..\\up.json", "../up.json")]
    [InlineData("/abs/x.json", "/abs/x.json")]
    [InlineData("-", "-")]
    public void A_source_is_a_relative_reference_whatever_it_is_called(string source, string uri)
    {
        SelfEvaluationReport report = new() { Title = "t", FiscalYear = 2023, Department = new() { Name = "d" } };

        JsonElement run = Run(Language.Chinese, new CheckedReport(Checked.Located(report, source), new CheckResult { Evaluated = 1, Findings = [Finding("/title")] }));

        Assert.Equal(uri, run.GetProperty("artifacts")[0].GetProperty("location").GetProperty("uri").GetString());
        Assert.True(Uri.IsWellFormedUriString(uri, UriKind.Relative));
    }

    [Fact]
    public void Brackets_of_a_message_make_no_link()
    {
        SelfEvaluationReport report = new() { Title = "t", FiscalYear = 2023, Department = new() { Name = "d" } };

        JsonElement run = Run(Language.Chinese, new CheckedReport(new LocatedReport(report), new CheckResult { Evaluated = 1, Findings = [Finding("/title") with { Message = "[a](0) \\" }] }));

        Assert.Equal("\\[a\\](0) \\\\", run.GetProperty("results")[0].GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public void What_was_not_evaluated_is_among_the_properties()
    {
        CheckedReport report = Checked.Seed();
        JsonElement properties = Run(Language.Chinese, report).GetProperty("properties").GetProperty("reports")[0];

        Assert.Equal(report.Result.NotEvaluated.Select(item => item.Rule), properties.GetProperty("notEvaluated").EnumerateArray().Select(item => item.GetProperty("rule").GetString()!));
    }

    [Property(MaxTest = 50)]
    public Property Any_report_gives_valid_json_with_a_result_for_each_finding() => Prop.ForAll(HostileReports.All.ToArbitrary(), report =>
    {
        CheckedReport hostile = new(Checked.Located(report, report.Title), new ReportChecker().Check(report));

        Assert.Equal(hostile.Result.Findings.Count, Run(Language.Chinese, hostile).GetProperty("results").GetArrayLength());
    });

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => SarifLog.Write(null!, []));
        Assert.Throws<ArgumentNullException>(() => SarifLog.Write(Stream.Null, null!));
        Assert.Throws<ArgumentNullException>(() => SarifLog.Write(Stream.Null, [null!]));
    }

    private static Finding Finding(string pointer) => new()
    {
        Rule = "SE1102", Name = "n", Severity = Severity.Advice, Verdict = Verdict.Violated, Pointer = pointer, Message = "m", Basis = "b", Action = "a",
    };

    private static JsonElement Run(Language language, CheckedReport report)
    {
        using MemoryStream stream = new();
        SarifLog.Write(stream, [report], language);
        JsonElement log = JsonDocument.Parse(stream.ToArray()).RootElement;
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        return Assert.Single(log.GetProperty("runs").EnumerateArray());
    }

    private static string PointerOf(JsonElement location) => location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString()!;
}
