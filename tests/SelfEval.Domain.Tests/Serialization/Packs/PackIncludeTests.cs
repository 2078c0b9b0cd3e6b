using SelfEval.Domain.Figures;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization;
using SelfEval.Domain.Tests.Rules;
using Xunit;

namespace SelfEval.Domain.Tests.Serialization.Packs;

/// <summary>Packs build on each other: what they include, change and switch off.</summary>
public class PackIncludeTests
{
    private const string Signed = "\"present\":{\"places\":[\"/signature\"]}";

    [Fact]
    public void A_pack_that_includes_the_national_one_has_all_its_rules_and_its_own()
    {
        RulePack pack = Pack.Require(Pack.With("\"include\":[\"national\"]", Pack.Rule("YH-1", Signed)));

        Assert.Equal(RulePacks.National.Rules.Select(rule => rule.Id).Append("YH-1").Order(StringComparer.Ordinal), pack.Rules.Select(rule => rule.Id));
    }

    [Fact]
    public void Packs_read_together_include_each_other_in_any_order()
    {
        string first = Pack.Named("first", "\"include\":[\"second\"]", Pack.Rule("AA-1", Signed));
        string second = Pack.Named("second", "\"include\":[\"national\"]", Pack.Rule("BB-1", Signed));

        Assert.All(new[] { Pack.ReadAll(first, second)[0], Pack.ReadAll(second, first)[1] }, reading => Assert.Equal(RulePacks.National.Rules.Count + 2, reading.RequirePack().Rules.Count));
    }

    [Fact]
    public void A_pack_that_is_not_there_is_told_with_those_that_are()
    {
        ReadProblem problem = Pack.Problem(Pack.With("\"include\":[\"nationl\"]"));

        Assert.Equal(("/include/0", "\"nationl\""), (problem.Pointer, problem.Found));
        Assert.Contains("national", problem.Expected(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_circle_is_told_with_its_way()
    {
        ValueList<RulePackReading> readings = Pack.ReadAll(Pack.Named("aa", "\"include\":[\"bb\"]"), Pack.Named("bb", "\"include\":[\"cc\"]"), Pack.Named("cc", "\"include\":[\"aa\"]"));

        Assert.All(readings, reading => Assert.Null(reading.Pack));
        Assert.Contains("aa → bb → cc → aa", Assert.Single(readings[2].Problems).Expected(Language.English), StringComparison.Ordinal);
        Assert.Contains("without problems of its own", Assert.Single(readings[0].Problems).Expected(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_that_includes_itself_is_a_circle() =>
        Assert.Contains("test → test", Pack.Problem(Pack.With("\"include\":[\"test\"]")).Expected(Language.English), StringComparison.Ordinal);

    [Fact]
    public void A_pack_included_twice_is_told() => Assert.Equal("/include/1", Pack.Problem(Pack.With("\"include\":[\"national\",\"national\"]")).Pointer);

    [Fact]
    public void An_id_of_another_pack_is_told()
    {
        Assert.Equal("/id", Pack.Problem(Pack.Named("national", "")).Pointer);
        Assert.Equal("/id", Assert.Single(Pack.ReadAll(Pack.Named("aa", ""), Pack.Named("aa", ""))[1].Problems).Pointer);
    }

    [Fact]
    public void An_included_pack_with_problems_is_told_where_it_is_included()
    {
        ValueList<RulePackReading> readings = Pack.ReadAll(Pack.Named("aa", "\"include\":[\"bb\"]"), Pack.Named("bb", "\"extra\":1"));

        Assert.Equal("/include/0", Assert.Single(readings[0].Problems).Pointer);
        Assert.Equal("/extra", Assert.Single(readings[1].Problems).Pointer);
    }

    [Fact]
    public void Severity_and_bound_of_an_included_rule_can_be_changed()
    {
        SelfEvaluationReport sample = SampleFindingsTests.Sample();
        RulePack pack = Pack.Require(Pack.With("\"include\":[\"national\"],\"override\":[{\"rule\":\"SE3202\",\"percent\":0},{\"rule\":\"SE3201\",\"severity\":\"error\"},{\"rule\":\"SE7101\",\"severity\":\"advice\"}]"));
        CheckResult changed = new ReportChecker(pack, null).Check(sample with { Expenditure = sample.Expenditure! with { Outturn = ReportedAmount.Wan(600.00m) } });

        Assert.Contains(changed.Findings, finding => finding.Rule == "SE3202");
        Assert.DoesNotContain(new ReportChecker().Check(sample).Findings, finding => finding.Rule == "SE3202");
        Assert.Equal((Severity.Error, Verdict.Inconsistent), Of("SE3201"));
        Assert.Equal((Severity.Advice, Verdict.Violated), Of("SE7101"));
        Assert.Equal(RulePacks.National.Rules.Select(rule => rule.Id), pack.Rules.Select(rule => rule.Id));

        (Severity, Verdict) Of(string id) => changed.Findings.Where(finding => finding.Rule == id).Select(finding => (finding.Severity, finding.Verdict)).Single();
    }

    [Fact]
    public void A_law_at_several_places_keeps_them_under_another_severity()
    {
        RulePack pack = Pack.Require(Pack.With("\"include\":[\"national\"],\"override\":[{\"rule\":\"SE3101\",\"severity\":\"warning\"}]"));

        Assert.Equal(RulePacks.National.Rules.Single(rule => rule.Id == "SE3101").Identities.Count(), pack.Rules.Single(rule => rule.Id == "SE3101").Identities.Count());
        Assert.All(pack.Rules.Single(rule => rule.Id == "SE3101").Identities, identity => Assert.Equal(Severity.Warning, identity.Severity));
    }

    [Fact]
    public void A_rule_switched_off_is_not_applied_and_the_reason_is_in_the_result()
    {
        RulePack pack = Pack.Require(Pack.With("\"include\":[\"national\"],\"switchOff\":[{\"rule\":\"SE7101\",\"reason\":{\"zh\":\"另行核对\",\"en\":\"checked elsewhere\"}}]"));
        CheckResult chinese = new ReportChecker(pack, null).Check(SampleFindingsTests.Sample());
        CheckResult english = new ReportChecker(pack, new CheckOptions { Language = Language.English }).Check(SampleFindingsTests.Sample());

        Assert.DoesNotContain(chinese.Findings, finding => finding.Rule == "SE7101");
        Assert.Equal(new SwitchedOff("SE7101", "绩效运行监控在预算年度内", "另行核对", "test"), Assert.Single(chinese.SwitchedOff));
        Assert.Equal(new SwitchedOff("SE7101", "Monitoring within the fiscal year", "checked elsewhere", "test"), Assert.Single(english.SwitchedOff));
        Assert.Empty(new ReportChecker().Check(SampleFindingsTests.Sample()).SwitchedOff);
    }

    [Theory]
    [InlineData("\"override\":[{\"rule\":\"SE2301\"}]", "/override/0", "severity, percent or both")]
    [InlineData("\"override\":[{\"rule\":\"SE2101\",\"percent\":5}]", "/override/0/percent", "SE2101 has none")]
    [InlineData("\"override\":[{\"rule\":\"YH-1\",\"severity\":\"error\"}]", "/override/0/rule", "a rule of an included pack")]
    [InlineData("\"switchOff\":[{\"rule\":\"SE9999\",\"reason\":{\"zh\":\"理由\"}}]", "/switchOff/0/rule", "a rule of an included pack")]
    [InlineData("\"override\":[{\"rule\":\"SE2301\",\"percent\":5}],\"switchOff\":[{\"rule\":\"SE2301\",\"reason\":{\"zh\":\"理由\"}}]", "/switchOff/0/rule", "changed or switched off once")]
    [InlineData("\"switchOff\":[{\"rule\":\"SE2301\",\"reason\":{}}]", "/switchOff/0/reason/zh", "the member “zh”")]
    public void A_change_that_changes_nothing_is_told(string changes, string pointer, string expected)
    {
        ReadProblem problem = Pack.Problem(Pack.With("\"include\":[\"national\"]," + changes, Pack.Rule("YH-1", Signed)));

        Assert.Equal(pointer, problem.Pointer);
        Assert.Contains(expected, problem.Expected(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void What_one_included_pack_changed_prevails_over_what_another_left_as_it_was()
    {
        string off = Pack.Named("off", "\"include\":[\"national\"],\"switchOff\":[{\"rule\":\"SE2301\",\"reason\":{\"zh\":\"理由\"}}]");

        foreach (string order in (string[])["\"national\",\"off\"", "\"off\",\"national\""])
        {
            RulePack pack = Pack.ReadAll(off, Pack.Named("both", $"\"include\":[{order}]"))[1].RequirePack();

            Assert.DoesNotContain(pack.Rules, rule => rule.Id == "SE2301");
            Assert.Equal("off", Assert.Single(pack.SwitchedOff(Language.Chinese)).Pack);
        }
    }

    [Fact]
    public void Two_packs_that_change_one_rule_in_different_ways_do_not_go_together()
    {
        string Change(string id, int percent) => Pack.Named(id, $"\"include\":[\"national\"],\"override\":[{{\"rule\":\"SE2301\",\"percent\":{percent}}}]");
        ValueList<RulePackReading> readings = Pack.ReadAll(Change("aa", 5), Change("bb", 6), Pack.Named("both", "\"include\":[\"aa\",\"bb\"]"));

        ReadProblem problem = Assert.Single(readings[2].Problems);
        Assert.Equal("/include/1", problem.Pointer);
        Assert.Contains("SE2301", problem.Expected(Language.English), StringComparison.Ordinal);
        Assert.False(RulePacks.TryCombine([readings[0].RequirePack(), readings[1].RequirePack()], out _, out string? clash));
        Assert.Equal("SE2301", clash);
    }

    [Fact]
    public void Packs_put_together_have_the_rules_of_all()
    {
        RulePack own = Pack.Require(Pack.With("", Pack.Rule("YH-1", Signed)));

        Assert.True(RulePacks.TryCombine([RulePacks.National, own], out RulePack? both, out _));
        Assert.Equal(RulePacks.National.Rules.Count + 1, both.Rules.Count);
        Assert.True(RulePacks.TryCombine([own], out RulePack? alone, out _));
        Assert.Same(own, alone);
        Assert.Throws<ArgumentException>(() => RulePacks.TryCombine([], out _, out _));
    }
}
