using System.Text;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Serialization;
using Xunit;

namespace SelfEval.Domain.Tests.Serialization.Packs;

/// <summary>What is wrong with a pack is told with its place, what was found and what was expected.</summary>
public class PackProblemTests
{
    /// <summary>A declaration, the pointer of its problem below the rule, what was found, and a part of what was expected.</summary>
    public static TheoryData<string, string, string, string> Declarations { get; } = new()
    {
        { Sum("/expenditure/outturns", "/expenditure/basic/outturn"), "/sum/result", "\"/expenditure/outturns\"", "the nearest is /expenditure/outturn" },
        { Sum("x", "/expenditure/basic/outturn"), "/sum/result", "\"x\"", "the JSON Pointer of a figure" },
        { Sum("/department/name", "/expenditure/basic/outturn"), "/sum/result", "\"/department/name\"", "the JSON Pointer of a figure" },
        { Sum("/goal/statements/*/quantity", "/goal/statements/*/amount"), "/sum/result", "\"/goal/statements/*/quantity\"", "the JSON Pointer of a figure" },
        { Sum("/expenditure/outturn", "/expenditure/basic/share"), "/sum/parts/0", "\"/expenditure/basic/share\"", "an amount" },
        { Sum("/expenditure/basic/share", "/expenditure/basic/outturn"), "/sum/parts/0", "\"/expenditure/basic/outturn\"", "a percentage" },
        { Sum("/scorecard/totalScore", "/expenditure/basic/outturn"), "/sum/parts/0", "\"/expenditure/basic/outturn\"", "a score" },
        { Sum("/management/indicators/*/count", "/management/indicators/*/parts/*/count") .Replace("/count\",\"parts", "/count\",\"none", StringComparison.Ordinal), "/sum/none", "none", "one of result, parts, ifListed" },
        { Sum("/expenditure/outturn", "/expenditure/outturn"), "/sum/parts/0", "\"/expenditure/outturn\"", "each figure once" },
        { Sum("/revenue/byFundingSource/*/outturn", "/expenditure/byFundingSource/*/outturn"), "/sum/parts/0", "\"/expenditure/byFundingSource/*/outturn\"", "a figure of the list that the derived one stands in" },
        { Sum("/management/indicators/*/parts/*/count", "/management/indicators/*/count"), "/sum/result", "\"/management/indicators/*/parts/*/count\"", "in no list inside a list" },
        { "\"sum\":{\"result\":\"/expenditure/outturn\",\"parts\":[]}", "/sum/parts", "[0]", "1 to 100 items" },
        { "\"sum\":{\"result\":\"/expenditure/outturn\",\"parts\":[\"/expenditure/basic/outturn\"],\"ifListed\":[\"/expenditure/byFundingSource/*/outturn\"]}", "/sum/ifListed/0", "\"/expenditure/byFundingSource/*/outturn\"", "a single figure" },
        { "\"ratio\":{\"result\":\"/expenditure/executionRate\",\"part\":\"/expenditure/byFundingSource/*/outturn\",\"whole\":\"/expenditure/adjusted\"}", "/ratio/part", "\"/expenditure/byFundingSource/*/outturn\"", "a single figure" },
        { "\"ratio\":{\"result\":\"/expenditure/outturn\",\"part\":\"/expenditure/adjusted\",\"whole\":\"/expenditure/initial\"}", "/ratio/result", "\"/expenditure/outturn\"", "a percentage" },
        { "\"near\":{\"figure\":\"/expenditure/outturn\",\"other\":\"/expenditure/adjusted\",\"percent\":101}", "/near/percent", "101", "a whole number from 0 to 100" },
        { "\"near\":{\"figure\":\"/expenditure/outturn\",\"other\":\"/expenditure/adjusted\",\"percent\":\"5\"}", "/near/percent", "\"5\"", "a whole number from 0 to 100" },
        { "\"totalsHundred\":{\"shares\":[\"/expenditure/basic/share\",\"/revenue/byFundingSource/*/share\"]}", "/totalsHundred/shares", "[…]", "in one part of the report" },
        { "\"present\":{\"places\":[\"/problems/*\"]}", "/present/places/0", "\"/problems/*\"", "the JSON Pointer of a place" },
        { "\"present\":{\"places\":[\"/problems/*/text\",\"/signature\"]}", "/present/places/1", "\"/signature\"", "in the items of the same list" },
        { "\"absent\":{\"places\":[\"/signature\",\"/signature\"]}", "/absent/places/1", "\"/signature\"", "each of them once" },
        { "\"dateOrder\":{\"earlier\":\"/title\",\"later\":\"/signature/date\"}", "/dateOrder/earlier", "\"/title\"", "the JSON Pointer of a date" },
        { "\"dateOrder\":{\"earlier\":\"/signature/date\",\"later\":\"/signature/date\"}", "/dateOrder/later", "\"/signature/date\"", "each of them once" },
        { "\"dateWindow\":{\"date\":\"/signature/date\"}", "/dateWindow", "{…}", "from, to or both" },
        { "\"dateWindow\":{\"date\":\"/signature/date\",\"from\":\"+1-02-29\"}", "/dateWindow/from", "\"+1-02-29\"", "not 29 February" },
        { "\"dateWindow\":{\"date\":\"/signature/date\",\"from\":\"+2-01-01\",\"to\":\"+1-12-31\"}", "/dateWindow", "{…}", "from no later than to" },
        { "\"oneOf\":{\"field\":\"/department/functions\",\"values\":[\"a\"]}", "/oneOf/field", "\"/department/functions\"", "the JSON Pointer of a text" },
        { "\"matches\":{\"field\":\"/title\",\"pattern\":\"(\"}", "/matches/pattern", "\"(\"", "a regular expression" },
        { "\"matches\":{\"field\":\"/title\",\"pattern\":\"(a)\\\\1\"}", "/matches/pattern", "\"(a)\\\\1\"", "without backreferences" },
        { "\"matches\":{\"field\":\"/title\",\"pattern\":\"(a{2}){2}\"}", "/matches/pattern", "\"(a{2}){2}\"", "none inside a counted group" },
        { "\"matches\":{\"field\":\"/title\",\"pattern\":\"((a{2})b[)]){2}\"}", "/matches/pattern", "\"((a{2})b[)]){2}\"", "none inside a counted group" },
        { "\"matches\":{\"field\":\"/title\",\"pattern\":\"(a{9}[]x)]){9}\"}", "/matches/pattern", "\"(a{9}[]x)]){9}\"", "none inside a counted group" },
        { "\"matches\":{\"field\":\"/title\",\"pattern\":\"(?x)(a{9}){9}\"}", "/matches/pattern", "\"(?x)(a{9}){9}\"", "groups are ( ) and (?: )" },
        { "\"matches\":{\"field\":\"/title\",\"pattern\":\"(?#()a\"}", "/matches/pattern", "\"(?#()a\"", "groups are ( ) and (?: )" },
        { "\"matches\":{\"field\":\"/title\",\"pattern\":\"a{30}b{1,31}\"}", "/matches/pattern", "\"a{30}b{1,31}\"", "no more than 40" },
        { "\"present\":{\"places\":[\"/signature\"]},\"where\":{\"onlyWherePrinted\":true}", "/where", "{…}", "beside an identity only" },
        { "\"equality\":{\"result\":\"/expenditure/outturn\",\"other\":\"/revenue/total/outturn\"},\"where\":{\"beside\":[\"/expenditure/byFundingSource/*/outturn\"]}", "/where/beside/0", "\"/expenditure/byFundingSource/*/outturn\"", "a single figure" },
        { "\"other\":{}", "/other", "other", "one of id, family" },
    };

    [Theory]
    [MemberData(nameof(Declarations))]
    public void A_declaration_that_does_not_fit_is_told(string declaration, string pointer, string found, string expected)
    {
        ReadProblem[] problems = [.. Pack.Read(Pack.Of(declaration)).Problems];
        ReadProblem problem = Assert.Single(problems, problem => problem.Kind != ReadProblemKind.MissingMember);

        Assert.Equal(($"/rules/0{pointer}", found), (problem.Pointer, problem.Found));
        Assert.Contains(expected, problem.Expected(Language.English), StringComparison.Ordinal);
        Assert.NotEmpty(problem.Describe(Language.Chinese));
    }

    [Fact]
    public void A_rule_that_says_nothing_or_two_things_is_told()
    {
        Assert.Contains("exactly one of the members sum, balance", Pack.Problem(Pack.Of("\"where\":{}")).Expected(Language.English), StringComparison.Ordinal);
        ReadProblem two = Pack.Problem(Pack.Of("\"present\":{\"places\":[\"/signature\"]},\"absent\":{\"places\":[\"/goal\"]}"));
        Assert.Equal(("/rules/0", "present, absent"), (two.Pointer, two.Found));
    }

    [Theory]
    [InlineData("SE9999", "SE and four digits are rules of the library")]
    [InlineData("yh-1", "capital letters")]
    [InlineData("Y-1", "2 to 10 capital letters")]
    [InlineData("YH-1234567", "1 to 6 digits")]
    public void An_id_that_could_be_mistaken_is_refused(string id, string expected) =>
        Assert.Contains(expected, Pack.Problem(Pack.With("", Pack.Rule(id, "\"present\":{\"places\":[\"/signature\"]}"))).Expected(Language.English), StringComparison.Ordinal);

    [Fact]
    public void Two_rules_of_one_id_are_told_at_the_second()
    {
        string rule = Pack.Rule("YH-1", "\"present\":{\"places\":[\"/signature\"]}");
        ReadProblem problem = Pack.Problem(Pack.With("", rule, rule));

        Assert.Equal(("/rules/1/id", "\"YH-1\""), (problem.Pointer, problem.Found));
        Assert.Contains("no other rule", problem.Expected(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_across_documents_cannot_be_declared() =>
        Assert.DoesNotContain("acrossDocuments", Pack.Problem(Pack.Of("\"present\":{\"places\":[\"/signature\"]}").Replace("\"expenditure\"", "\"acrossDocuments\"", StringComparison.Ordinal)).Expected(Language.English), StringComparison.Ordinal);

    [Fact]
    public void All_problems_are_told_in_one_pass_and_in_the_order_of_the_document()
    {
        string json = Pack.With("\"include\":[\"none\"],\"override\":[{\"rule\":\"SE2301\"}]",
            Pack.Rule("YH-1", Sum("/expenditure/outturn", "/expenditure/basic/share")),
            "\n{\"id\":\"YH-2\",\"extra\":1}",
            Pack.Rule("YH-1", "\"matches\":{\"field\":\"/title\",\"pattern\":\"[\"}"));
        RulePackReading reading = Pack.Read(json);

        Assert.Null(reading.Pack);
        Assert.Equal(
            ["/include/0", "/override/0/rule", "/rules/0/sum/parts/0", "/rules/1", "/rules/1/basis", "/rules/1/extra", "/rules/1/family", "/rules/1/name", "/rules/1/severity", "/rules/1/statement", "/rules/2/matches/pattern"],
            reading.Problems.Select(problem => problem.Pointer).Order(StringComparer.Ordinal));
        Assert.Equal(reading.Problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column), reading.Problems);
        Assert.All(reading.Problems.Where(problem => problem.Pointer.StartsWith("/rules/1", StringComparison.Ordinal)), problem => Assert.Equal(2, problem.Line));
    }

    [Fact]
    public void A_problem_names_line_and_column()
    {
        ReadProblem problem = Pack.Problem(Pack.Of("\n  \"present\": {\"places\": [\"/signatur\"]}"));

        Assert.Equal((2, 26), (problem.Line, problem.Column));
        Assert.Equal(
            "/rules/0/present/places/0 (line 2, column 26): bad value: \"/signatur\"; expected the JSON Pointer of a place of the report, items of a list as *, such as /signature/date; not an item itself, nor a list in a list; the nearest is /signature",
            problem.Describe(Language.English));
    }

    [Fact]
    public void A_pack_with_problems_cannot_be_required() => Assert.Throws<FormatException>(() => Pack.Require("{}"));

    [Fact]
    public void A_byte_order_mark_does_no_harm() =>
        Assert.Empty(RulePackJson.Read(new ReadOnlyMemory<byte>([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Pack.With(""))])).Problems);

    private static string Sum(string result, string part) => $$"""
        "sum":{"result":"{{result}}","parts":["{{part}}"]}
        """;
}
