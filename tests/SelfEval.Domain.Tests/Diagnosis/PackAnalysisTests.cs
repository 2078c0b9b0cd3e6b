using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Reports.Paths;
using SelfEval.Domain.Rules;
using Xunit;
using static SelfEval.Domain.Reports.Paths.ReportPaths;

namespace SelfEval.Domain.Tests.Diagnosis;

public class PackAnalysisTests
{
    [Fact]
    public void The_national_pack_contradicts_nothing_and_every_rule_can_be_judged()
    {
        PackAnalysis analysis = PackAnalysis.Of(RulePacks.National);

        Assert.Equal((0, 0), (analysis.Contradictory.Count, analysis.NeverJudged.Count));
    }

    [Fact]
    public void The_change_of_the_total_follows_from_those_of_its_parts() =>
        Assert.Contains("SE2201", PackAnalysis.Of(RulePacks.National).Redundant);

    [Fact]
    public void A_rule_that_says_what_no_other_does_is_not_redundant()
    {
        RulePack pack = Pack(
            Identity.Sum(Expenditure.Outturn, Expenditure.Basic.Outturn, Expenditure.Project.Outturn).As("SE9001", Severity.Error, Basis.Arithmetic),
            Identity.Difference(Expenditure.Change, Expenditure.Outturn, Expenditure.PriorOutturn).As("SE9002", Severity.Error, Basis.Arithmetic));

        Assert.Empty(PackAnalysis.Of(pack).Redundant);
    }

    [Fact]
    public void The_same_identity_the_other_way_round_is_redundant()
    {
        RulePack pack = Pack(
            Identity.Sum(Expenditure.Outturn, Expenditure.Basic.Outturn, Expenditure.Project.Outturn).As("SE9001", Severity.Error, Basis.Arithmetic),
            Identity.Difference(Expenditure.Project.Outturn, Expenditure.Outturn, Expenditure.Basic.Outturn).As("SE9002", Severity.Error, Basis.Arithmetic));

        Assert.Equal(["SE9002"], PackAnalysis.Of(pack).Redundant);
    }

    [Fact]
    public void Rules_that_no_report_can_meet_are_named()
    {
        // Shares that total 100 %, and twice as much of each that totals 100 % as well.
        RulePack pack = Pack(
            Identity.TotalsHundred(Expenditure.Part, Expenditure.Basic.Share, Expenditure.Project.Share).As("SE9001", Severity.Error, Basis.Arithmetic),
            Identity.TotalsHundred(Expenditure.Part, Expenditure.Basic.Share, Expenditure.Project.Share, Expenditure.Basic.Share, Expenditure.Project.Share).As("SE9002", Severity.Error, Basis.Arithmetic),
            Identity.Equality(Expenditure.Initial, Revenue.Total.Initial).As("SE9003", Severity.Error, Basis.Arithmetic));

        Assert.Equal(["SE9001", "SE9002"], PackAnalysis.Of(pack).Contradictory);
    }

    [Fact]
    public void A_rule_that_its_own_figure_switches_off_is_never_judged()
    {
        RulePack pack = Pack(Identity.Equality(Expenditure.Initial, Revenue.Total.Initial).UnlessPrinted(Revenue.Total.Initial).As("SE9001", Severity.Error, Basis.Arithmetic));

        Assert.Equal(["SE9001"], PackAnalysis.Of(pack).NeverJudged);
    }

    [Fact]
    public void Figures_that_no_identity_has_are_listed_in_reading_order()
    {
        PackAnalysis analysis = PackAnalysis.Of(RulePacks.National);

        Assert.Contains("/department/statedFunctions", analysis.Uncovered);
        Assert.DoesNotContain("/expenditure/outturn", analysis.Uncovered);
        Assert.Equal(ReportPaths.AllFigures.Select(path => path.Template).Where(analysis.Uncovered.Contains), analysis.Uncovered);
    }

    /// <remarks>Why each of them is kept stands in docs/cli.md.</remarks>
    [Fact]
    public void The_redundant_rules_of_the_national_pack_are_those_that_are_accepted()
    {
        PackAnalysis analysis = PackAnalysis.Of(RulePacks.National);

        Assert.Equal(["SE2201", "SE3107", "SE3407", "SE9101", "SE9104", "SE9105"], analysis.Redundant);
        Assert.Empty(analysis.NeverFailing);
    }

    [Fact]
    public void A_bound_that_sums_and_figures_not_below_zero_imply_is_redundant()
    {
        RulePack pack = Pack(
            Identity.Sum(Expenditure.Outturn, Expenditure.Basic.Outturn, Expenditure.Project.Outturn).As("SE9001", Severity.Error, Basis.Arithmetic),
            Identity.AtMost(Expenditure.Basic.Outturn, Expenditure.Outturn).As("SE9002", Severity.Error, Basis.Arithmetic),
            Identity.AtMost(Expenditure.Outturn, Expenditure.Adjusted).As("SE9003", Severity.Error, Basis.Arithmetic),
            Identity.AtMost(Expenditure.Project.Outturn, Expenditure.Adjusted).As("SE9004", Severity.Error, Basis.Arithmetic));

        Assert.Equal(["SE9002", "SE9004"], PackAnalysis.Of(pack).Redundant);
    }

    [Fact]
    public void A_bound_over_changes_which_may_be_negative_is_not_implied() =>
        Assert.Empty(PackAnalysis.Of(Pack(
            Identity.Sum(Expenditure.Change, Expenditure.Basic.Change, Expenditure.Project.Change).As("SE9001", Severity.Error, Basis.Arithmetic),
            Identity.AtMost(Expenditure.Basic.Change, Expenditure.Change).As("SE9002", Severity.Error, Basis.Arithmetic))).Redundant);

    [Fact]
    public void Of_two_bounds_that_say_the_same_the_last_is_redundant() =>
        Assert.Equal(["SE9002"], PackAnalysis.Of(Pack(
            Identity.AtMost(Expenditure.Outturn, Expenditure.Adjusted).As("SE9001", Severity.Error, Basis.Arithmetic),
            Identity.AtLeast(Expenditure.Adjusted, Expenditure.Outturn).As("SE9002", Severity.Error, Basis.Arithmetic))).Redundant);

    [Fact]
    public void A_bound_that_can_never_fail_is_named_and_not_called_redundant()
    {
        PackAnalysis analysis = PackAnalysis.Of(Pack(
            Identity.AtMost(Expenditure.Outturn, Expenditure.Outturn).As("SE9001", Severity.Error, Basis.Arithmetic),
            Identity.AtMost(Expenditure.Outturn, Expenditure.Adjusted).As("SE9002", Severity.Error, Basis.Arithmetic)));

        Assert.Equal(["SE9001"], analysis.NeverFailing);
        Assert.Empty(analysis.Redundant);
    }

    private static RulePack Pack(params Rule[] rules) => new("test", "1", rules);
}
