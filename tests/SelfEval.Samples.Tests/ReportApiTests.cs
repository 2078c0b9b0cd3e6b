using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization;
using SelfEval.Samples.WebApi;
using SelfEval.Tests;
using Xunit;

namespace SelfEval.Samples.Tests;

/// <summary>The web API as its clients see it: over a socket.</summary>
public class ReportApiTests(RunningApi api) : IClassFixture<RunningApi>
{
    private const string ProblemJson = "application/problem+json";

    [Fact]
    public async Task A_report_without_errors_is_answered_with_its_findings()
    {
        byte[] document = Sample("full-2024.json");

        (HttpStatusCode status, string? type, JsonNode answer) = await PostAsync(document);

        Assert.Equal((HttpStatusCode.OK, "application/json"), (status, type));
        Assert.True(answer["consistent"]!.GetValue<bool>());
        AssertFindings(document, answer);
    }

    [Fact]
    public async Task A_report_of_advice_alone_is_no_problem()
    {
        // The seed report without the date that is wrong in it.
        JsonObject document = JsonNode.Parse(Sample("tianhe-2023.json"))!.AsObject();
        Finding error = Library(Sample("tianhe-2023.json")).Findings.Single(finding => finding.Severity == Severity.Error);
        string[] path = error.Pointer.Split('/');
        JsonNode parent = path[1..^1].Aggregate(
            (JsonNode)document, (node, name) => node is JsonArray list ? list[int.Parse(name, CultureInfo.InvariantCulture)]! : node[name]!);
        Assert.True(parent.AsObject().Remove(path[^1]));
        byte[] mended = Encoding.UTF8.GetBytes(document.ToJsonString());

        (HttpStatusCode status, _, JsonNode answer) = await PostAsync(mended);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.NotEmpty(answer["findings"]!.AsArray());
        Assert.Contains(answer["findings"]!.AsArray(), finding => finding!["verdict"]!.GetValue<string>() == "withinRounding");
        AssertFindings(mended, answer);
    }

    [Fact]
    public async Task A_report_with_errors_is_a_problem_that_carries_all_findings()
    {
        byte[] document = Sample("tianhe-2023.json");

        (HttpStatusCode status, string? type, JsonNode problem) = await PostAsync(document);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, ProblemJson), (status, type));
        Assert.Equal("urn:selfeval:problem:report-has-errors", problem["type"]!.GetValue<string>());
        Assert.Equal(422, problem["status"]!.GetValue<int>());
        JsonNode error = Assert.Single(problem["findings"]!.AsArray(), finding => finding!["severity"]!.GetValue<string>() == "error")!;
        Assert.Equal("SE7101", error["rule"]!.GetValue<string>());
        AssertFindings(document, problem);
    }

    [Fact]
    public async Task Every_reason_why_a_document_is_no_report_is_told_with_its_place()
    {
        (HttpStatusCode status, string? type, JsonNode problem) = await PostAsync(
            """{"title":"某局部门整体支出绩效自评报告","fiscalYear":"2023","department":{"name":"某局"},"expenditure":{"outturn":"5,833万元"}}"""u8.ToArray());

        Assert.Equal((HttpStatusCode.BadRequest, ProblemJson), (status, type));
        Assert.Equal("urn:selfeval:problem:unreadable-report", problem["type"]!.GetValue<string>());
        Assert.Equal(
            [("wrongType", "/fiscalYear"), ("badValue", "/expenditure/outturn")],
            problem["problems"]!.AsArray().Select(one => (one!["kind"]!.GetValue<string>(), one["pointer"]!.GetValue<string>())));
        Assert.All(problem["problems"]!.AsArray(), one => Assert.Equal(1, one!["line"]!.GetValue<int>()));
        Assert.Contains("5,833万元", problem["problems"]![1]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.False(problem["problemsAreCut"]!.GetValue<bool>());
    }

    [Theory]
    [InlineData("{\"title\":")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    public async Task What_is_no_json_object_is_a_problem_too(string document)
    {
        (HttpStatusCode status, string? type, JsonNode problem) = await PostAsync(Encoding.UTF8.GetBytes(document));

        Assert.Equal((HttpStatusCode.BadRequest, ProblemJson), (status, type));
        Assert.Single(problem["problems"]!.AsArray());
    }

    [Fact]
    public async Task A_body_of_a_byte_too_many_is_refused_before_it_is_sent()
    {
        using HttpRequestMessage request = Request(new byte[ReportApi.MaxBytes + 1], "application/json");
        request.Headers.ExpectContinue = true;

        (HttpStatusCode status, string? type, JsonNode problem) = await SendAsync(request);

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, ProblemJson), (status, type));
        Assert.Equal(413, problem["status"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_body_as_long_as_allowed_is_read()
    {
        byte[] sample = Sample("full-2024.json");
        byte[] document = [.. sample, .. Enumerable.Repeat((byte)' ', ReportApi.MaxBytes - sample.Length)];

        Assert.Equal(HttpStatusCode.OK, (await PostAsync(document)).Status);
    }

    [Fact]
    public async Task Anything_but_json_is_refused()
    {
        using HttpRequestMessage request = Request(Sample("full-2024.json"), "text/plain");

        (HttpStatusCode status, string? type, _) = await SendAsync(request);

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, ProblemJson), (status, type));
    }

    [Fact]
    public async Task The_description_shows_the_schema_of_the_library_and_every_answer()
    {
        JsonNode description = JsonNode.Parse(await api.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken))!;

        Assert.StartsWith("3.1", description["openapi"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(ReportJson.Schema), description["components"]!["schemas"]!["SelfEvaluationReport"]));
        JsonNode operation = description["paths"]!["/reports/check"]!["post"]!;
        Assert.Equal(
            "#/components/schemas/SelfEvaluationReport",
            operation["requestBody"]!["content"]!["application/json"]!["schema"]!["$ref"]!.GetValue<string>());
        Assert.Equal(
            [
                "200 application/json #/components/schemas/CheckAnswer", $"400 {ProblemJson} #/components/schemas/UnreadableProblem",
                $"413 {ProblemJson} #/components/schemas/ProblemDetails", $"415 {ProblemJson} #/components/schemas/ProblemDetails",
                $"422 {ProblemJson} #/components/schemas/ErrorsProblem",
            ],
            operation["responses"]!.AsObject().SelectMany(answer => answer.Value!["content"]!.AsObject().Select(
                content => $"{answer.Key} {content.Key} {content.Value!["schema"]!["$ref"]}")));
        Assert.Equal(
            ["advice", "warning", "error"],
            description["components"]!["schemas"]!["Severity"]!["enum"]!.AsArray().Select(name => name!.GetValue<string>()));
        JsonNode findings = description["components"]!["schemas"]!["ErrorsProblem"]!["properties"]!["findings"]!;
        Assert.Equal(("array", "#/components/schemas/FindingAnswer"), (Text(findings, "type"), Text(findings["items"], "$ref")));
    }

    private static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(Accepted.Root, "docs/samples", name));

    private static CheckResult Library(byte[] document) => new ReportChecker().Check(ReportJson.Read(document).RequireReport());

    private static void AssertFindings(byte[] document, JsonNode answer) => Assert.Equal(
        Library(document).Findings.Select(finding => (finding.Rule, finding.Pointer, finding.Message, finding.Explanation, finding.Basis, finding.Action)),
        answer["findings"]!.AsArray().Select(finding => (
            Text(finding, "rule")!, Text(finding, "pointer")!, Text(finding, "message")!, Text(finding, "explanation"), Text(finding, "basis")!, Text(finding, "action")!)));

    private static string? Text(JsonNode? node, string name) => node![name]?.GetValue<string>();

    private static HttpRequestMessage Request(byte[] body, string type) => new(HttpMethod.Post, new Uri("/reports/check", UriKind.Relative))
    {
        Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue(type) } },
    };

    private async Task<(HttpStatusCode Status, string? Type, JsonNode Answer)> PostAsync(byte[] document)
    {
        using HttpRequestMessage request = Request(document, "application/json");
        return await SendAsync(request);
    }

    private async Task<(HttpStatusCode Status, string? Type, JsonNode Answer)> SendAsync(HttpRequestMessage request)
    {
        using HttpResponseMessage response = await api.Client.SendAsync(request, TestContext.Current.CancellationToken);
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (response.StatusCode, response.Content.Headers.ContentType?.MediaType, JsonNode.Parse(text)!);
    }
}
