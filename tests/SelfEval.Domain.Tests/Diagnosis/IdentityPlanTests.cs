using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Tests.Rules;
using Xunit;

namespace SelfEval.Domain.Tests.Diagnosis;

public class IdentityPlanTests
{
    private static readonly SelfEvaluationReport Sample = SampleFindingsTests.Sample();
    private static readonly IdentityPlan Plan = IdentityPlan.Compile(RulePacks.National, Sample);

    [Fact]
    public void A_plan_judges_every_fault_as_the_rules_do()
    {
        ReportChecker checker = new(new RulePack("identities", "1", RulePacks.National.Rules.Where(rule => rule.Severity == Severity.Error && rule.Identities.Any())), null);

        Assert.All(new Faults(Sample).All().DistinctBy(fault => fault.Report), fault => Assert.Equal(
            (fault.Pointer, fault.Slip, !checker.Check(fault.Report).Findings.Any(finding => finding.Verdict is Verdict.Inconsistent or Verdict.Truncated)),
            (fault.Pointer, fault.Slip, Plan.Holds(fault.Report))));
    }

    [Fact]
    public void Judging_a_report_allocates_nothing()
    {
        Assert.True(Plan.Holds(Sample));
        long before = GC.GetAllocatedBytesForCurrentThread();

        Plan.Holds(Sample);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void A_report_that_prints_less_does_not_fit() =>
        Assert.False(Plan.Holds(Sample with { Expenditure = Sample.Expenditure! with { ExecutionRate = null } }));

    [Fact]
    public void A_plan_counts_the_places_of_its_identities() => Assert.Equal(23, Plan.Count);
}
