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

    private static RulePack Pack(params Rule[] rules) => new("test", "1", rules);
}
