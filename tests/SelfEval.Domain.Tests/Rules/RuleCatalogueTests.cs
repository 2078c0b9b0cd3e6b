using System.Reflection;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Rules;
using Xunit;

namespace SelfEval.Domain.Tests.Rules;

/// <summary>What must hold for every rule of the catalogue.</summary>
public class RuleCatalogueTests
{
    private static readonly Language[] Languages = [Language.Chinese, Language.English];

    public static TheoryData<string> Ids => [.. RulePacks.National.Rules.Select(rule => rule.Id)];

    [Fact]
    public void The_complete_report_has_no_finding_and_nothing_that_was_not_evaluated()
    {
        CheckResult result = new ReportChecker().Check(TestReports.Complete, TestReports.Prior);

        Assert.Empty(result.Findings);
        Assert.Empty(result.NotEvaluated);
        Assert.True(result.IsConsistent);
    }

    [Fact]
    public void Ids_are_unique_and_ordered_and_grouped_by_family()
    {
        string[] ids = [.. RulePacks.National.Rules.Select(rule => rule.Id)];

        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(), ids);
        Assert.All(RulePacks.National.Rules, rule =>
        {
            Assert.Matches("^SE[1-9][0-9]{3}$", rule.Id);
            Assert.True(Enum.IsDefined(rule.Family));
        });
    }

    [Fact]
    public void Every_declared_rule_is_in_the_pack()
    {
        Rule[] declared = [.. typeof(RulePacks).Assembly.GetTypes()
            .Where(type => type.Namespace == "SelfEval.Domain.Rules.Catalogue")
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => field.GetValue(null))
            .OfType<Rule>()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)];

        Assert.Equal(declared, RulePacks.National.Rules);
    }

    [Fact]
    public void Every_rule_has_an_example_that_fails_and_every_example_has_a_rule() =>
        Assert.Equal(RulePacks.National.Rules.Select(rule => rule.Id), RuleExamples.Failing.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_passes_a_report_that_it_is_applied_to(string id)
    {
        // Alone in a pack, a rule that was not applied would count zero.
        RulePack alone = new("alone", "1", RulePacks.National.Rules.Where(rule => rule.Id == id));

        CheckResult result = new ReportChecker(alone, null).Check(RuleExamples.Passing.GetValueOrDefault(id, TestReports.Complete), TestReports.Prior);

        Assert.True(result.Evaluated > 0);
        Assert.Empty(result.Findings);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_faults_its_failing_example_in_both_languages(string id)
    {
        RuleExamples.Example example = RuleExamples.Failing[id];
        Rule rule = RulePacks.National.Rules.Single(rule => rule.Id == id);

        foreach (Language language in Languages)
        {
            CheckResult result = new ReportChecker(new CheckOptions { Language = language }).Check(example.Report, example.Prior);
            Finding finding = Assert.Single(result.Findings, finding => finding.Rule == id);

            Assert.Equal(example.Verdict, finding.Verdict);
            Assert.Equal(example.Pointer, finding.Pointer);
            Assert.Equal(example.Severity ?? rule.Severity, finding.Severity);
            Assert.Equal(rule.Name(language), finding.Name);
            Assert.Equal(rule.Basis(language), finding.Basis);
            Assert.NotEmpty(finding.Message);
            Assert.NotEmpty(finding.Action);
            Assert.DoesNotContain("{", finding.Message + finding.Explanation, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_is_documented_in_both_languages(string id)
    {
        Rule rule = RulePacks.National.Rules.Single(rule => rule.Id == id);

        foreach (Language language in Languages)
        {
            Assert.NotEmpty(rule.Name(language));
            Assert.NotEmpty(rule.Statement(language));
            Assert.NotEmpty(rule.Formula(language));
            Assert.NotEmpty(rule.Basis(language));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_whose_figures_are_missing_is_not_evaluated_and_never_passes(string id)
    {
        Domain.Reports.SelfEvaluationReport bare = new() { Title = "某局自评报告", FiscalYear = 2023, Department = new() { Name = "某局" } };
        RulePack alone = new("alone", "1", RulePacks.National.Rules.Where(rule => rule.Id == id));

        CheckResult result = new ReportChecker(alone, null).Check(bare, bare with { FiscalYear = 2022 });

        // Some rules can be judged of reports that have nothing but a title, a department and a year.
        bool judged = id is "SE1001" or "SE1101" or "SE9001" or "SE9002";
        Assert.Equal(judged, result.Evaluated > 0);
        Assert.Equal(!judged, result.NotEvaluated.Count > 0);
        Assert.All(result.NotEvaluated, item => Assert.NotEmpty(item.Missing.Concat(item.MissingInPrior)));
    }
}
