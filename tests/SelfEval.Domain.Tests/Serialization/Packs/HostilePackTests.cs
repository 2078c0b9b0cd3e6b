using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization;
using SelfEval.Domain.Tests.Rules;
using SelfEval.Tests;
using Xunit;

namespace SelfEval.Domain.Tests.Serialization.Packs;

/// <summary>A pack may come from anywhere: nothing it says throws, or takes without measure.</summary>
public class HostilePackTests
{
    private const string Signed = "\"present\":{\"places\":[\"/signature\"]}";

    private static readonly byte[] Sample = File.ReadAllBytes(Path.Combine(Accepted.Root, "docs", "samples", "packs", "yunhai-bureau.json"));

    [Fact]
    public void The_sample_pack_has_no_problems_and_judges_a_report()
    {
        RulePack pack = RulePackJson.Read(Sample).RequirePack();

        Assert.Equal(("yunhai-bureau", "2024.1"), (pack.Id, pack.Version));
        Assert.Equal("SE3203", Assert.Single(pack.SwitchedOff(Language.Chinese)).Rule);
        Assert.Equal(RulePacks.National.Rules.Count - 1 + 8, pack.Rules.Count);
        Assert.DoesNotContain(new ReportChecker(pack, null).Check(TestReports.Complete).Findings, finding => !finding.Rule.StartsWith("YH", StringComparison.Ordinal));
    }

    [Property(MaxTest = 2000)]
    public Property Bytes_that_are_changed_give_a_pack_or_problems() =>
        Prop.ForAll(Gen.Choose(0, Sample.Length - 1).Zip(Gen.Choose(0, 255)).ListOf(3).ToArbitrary(), changes =>
        {
            byte[] pack = [.. Sample];
            foreach ((int place, int value) in changes)
            {
                pack[place] = (byte)value;
            }

            return IsRead(pack);
        });

    [Property(MaxTest = 1000)]
    public Property Parts_that_are_moved_give_a_pack_or_problems() =>
        Prop.ForAll(Gen.Choose(0, Sample.Length - 1).ArrayOf(3).ToArbitrary(), places =>
        {
            Array.Sort(places);
            return IsRead([.. Sample[..places[0]], .. Sample[places[1]..places[2]], .. Sample[places[0]..places[1]], .. Sample[places[2]..]]);
        });

    [Fact]
    public void Every_beginning_of_a_pack_is_a_broken_document()
    {
        for (int length = 0; length < Sample.Length - 2; length += 37)
        {
            Assert.Contains(RulePackJson.Read(Sample.AsMemory(0, length)).Problems, problem => problem.Kind == ReadProblemKind.Malformed);
        }
    }

    /// <summary>Packs that break one limit each, and the limit as the problem names it.</summary>
    public static TheoryData<string, string, string> Oversized { get; } = new()
    {
        { "bytes", new string(' ', RulePackJson.MaxBytes + 1), "1048576" },
        { "depth", new string('[', 1000), "16" },
        { "rules", Pack.With("", [.. Enumerable.Range(0, RulePackJson.MaxRules + 1).Select(number => Pack.Rule($"YH-{number}", Signed))]), "0 to 1000 items" },
        { "terms", Pack.Of($"\"atMost\":{{\"figure\":\"/expenditure/outturn\",\"limit\":[{string.Join(',', Enumerable.Repeat("\"/expenditure/adjusted\"", RulePackJson.MaxTerms + 1))}]}}"), "1 to 100 items" },
        { "includes", Pack.With($"\"include\":[{string.Join(',', Enumerable.Repeat("\"national\"", RulePackJson.MaxIncludes + 1))}]"), "0 to 16 items" },
        { "overrides", Pack.With($"\"override\":[{string.Join(',', Enumerable.Repeat("{\"rule\":\"SE2301\",\"percent\":1}", RulePackJson.MaxRules + 1))}]"), "0 to 1000 items" },
        { "text", Pack.Of(Signed).Replace("\"要求\"", $"\"{new string('长', 2001)}\"", StringComparison.Ordinal), "2000" },
        { "version", Pack.With("").Replace("\"version\":\"1\"", $"\"version\":\"{new string('1', 101)}\"", StringComparison.Ordinal), "100" },
        { "id", Pack.Named(new string('a', 61), ""), "60" },
        { "pattern", Pack.Of($"\"matches\":{{\"field\":\"/title\",\"pattern\":\"{new string('a', 201)}\"}}"), "200" },
        { "control", Pack.Of(Signed).Replace("\"要求\"", "\"a\\u001b[31m\"", StringComparison.Ordinal), "no control characters" },
        { "surrogate", Pack.Of(Signed).Replace("\"要求\"", "\"\\ud800\"", StringComparison.Ordinal), "text" },
    };

    [Theory]
    [MemberData(nameof(Oversized))]
    public void A_pack_that_breaks_a_limit_is_told_the_limit(string limit, string json, string expected)
    {
        RulePackReading reading = Pack.Read(json);

        Assert.NotEmpty(limit);
        Assert.Null(reading.Pack);
        Assert.Contains(reading.Problems, problem => problem.Expected(Language.English).Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Problems_are_counted_to_a_hundred()
    {
        RulePackReading reading = Pack.Read(Pack.With("", [.. Enumerable.Repeat(Pack.Rule("YH-1", Signed), 500)]));

        Assert.Equal(RulePackJson.MaxProblems, reading.Problems.Count);
        Assert.True(reading.ProblemsAreCut);
    }

    [Fact]
    public void More_packs_than_can_be_read_together_are_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => Pack.ReadAll([.. Enumerable.Repeat("{}", RulePackJson.MaxPacks + 1)]));

    [Theory]
    [InlineData("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    [InlineData("(?:[a-z]{2}|[0-9]{3})+")]
    [InlineData("\\\\(a\\\\){3}")]
    [InlineData("(a){3}b{2}")]
    public void Expressions_that_people_write_are_taken(string pattern) =>
        Assert.Empty(Pack.Read(Pack.Of($"\"matches\":{{\"field\":\"/title\",\"pattern\":\"{pattern}\"}}")).Problems);

    [Theory]
    [InlineData("(a|a)*b")]
    [InlineData("(a+)+$")]
    [InlineData("(a{1,20}b?a{1,20})*c")]
    [InlineData("(a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?b?)*c")]
    [InlineData("(.*a){3}.*b")]
    public void An_expression_that_others_choke_on_is_matched(string pattern)
    {
        RulePack pack = Pack.Require(Pack.Of($"\"matches\":{{\"field\":\"/department/mission\",\"pattern\":\"{pattern}\"}}"));
        SelfEvaluationReport report = TestReports.Complete with { Department = TestReports.Complete.Department with { Mission = new string('a', PatternCondition.LongestText) } };

        Assert.Equal(1, new ReportChecker(pack, null).Check(report).Evaluated);
    }

    [Fact]
    public void A_text_that_is_longer_than_what_is_matched_is_not_evaluated()
    {
        RulePack pack = Pack.Require(Pack.Of("\"matches\":{\"field\":\"/department/mission\",\"pattern\":\"a\"}"));
        SelfEvaluationReport report = TestReports.Complete with { Department = TestReports.Complete.Department with { Mission = new string('a', PatternCondition.LongestText + 1) } };

        Assert.Equal(["/department/mission"], Assert.Single(new ReportChecker(pack, null).Check(report).NotEvaluated).Missing);
    }

    [Fact]
    public void The_largest_pack_is_read_and_applied()
    {
        // A thousand rules of a hundred terms would not fit a pack; as many as fit are sums of everything there is.
        string terms = string.Join(',', Domain.Reports.Paths.ReportPaths.AllFigures.Where(path => path is Domain.Reports.Paths.FigurePath<ReportedAmount> && path.Depth <= 1 && path.Template != "/expenditure/outturn" && !path.Template.StartsWith("/goal", StringComparison.Ordinal)).Take(99).Select(path => $"\"{path.Template}\""));
        RulePack pack = Pack.Require(Pack.Of([.. Enumerable.Repeat($"\"atLeast\":{{\"figure\":\"/expenditure/outturn\",\"parts\":[{terms}]}}", 200)]));

        CheckResult result = new ReportChecker(pack, null).Check(TestReports.Complete);

        Assert.Equal(200, result.Findings.Count + result.NotEvaluated.Count);
    }

    private static bool IsRead(byte[] pack)
    {
        RulePackReading reading = RulePackJson.Read(pack);
        bool isWhole = reading.Pack is null == reading.Problems.Count > 0;
        foreach (ReadProblem problem in reading.Problems)
        {
            isWhole &= problem.Describe(Language.Chinese).Length > 0 && problem.Describe(Language.English).Length > 0;
        }

        if (reading.Pack is { } read)
        {
            new ReportChecker(read, null).Check(TestReports.Complete);
            _ = read.Rules.Sum(rule => rule.Formula(Language.English).Length);
        }

        return isWhole;
    }
}
