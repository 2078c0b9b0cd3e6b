using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Testing;
using SelfEval.Domain.Tests.Generators;
using SelfEval.Domain.Tests.Rules;
using Xunit;

namespace SelfEval.Domain.Tests.Diagnosis;

public class IdentityPlanTests
{
    private static readonly SelfEvaluationReport Sample = SampleFindingsTests.Sample();
    private static readonly IdentityPlan Plan = IdentityPlan.Compile(RulePacks.National, Sample);

    private static readonly ReportChecker Checker = new(new RulePack("identities", "1", RulePacks.National.Rules.Where(rule => rule.Severity == Severity.Error && rule.Identities.Any())), null);

    [Fact]
    public void A_plan_judges_every_fault_as_the_rules_do() =>
        Assert.All(new Faults(Sample).All().DistinctBy(fault => fault.Report), fault => Assert.Equal(
            (fault.Pointer, fault.Slip, HoldsByRules(fault.Report)),
            (fault.Pointer, fault.Slip, Plan.Holds(fault.Report))));

    [Property(MaxTest = 40)]
    public Property A_plan_judges_random_reports_and_their_faults_as_the_rules_do(int seed) => Prop.ForAll(
        Gen.OneOf(ReportGenerators.ConsistentReports.Select(consistent => consistent.Report), ConsistentBreakdowns.All).ToArbitrary(),
        report =>
        {
            Random random = new(seed);
            IdentityPlan plan = IdentityPlan.Compile(RulePacks.National, report);
            Faults faults = new(report);
            KeyValuePair<string, ReportedFigure>[] amounts = [.. report.Figures().Where(figure => figure.Value.Kind == FigureKind.Amount)];
            return plan.Holds(report) == HoldsByRules(report) && Enumerable.Range(0, 4).All(_ =>
            {
                // A few units of the last place more or less: some within rounding, some beyond it.
                (string pointer, ReportedFigure figure) = amounts[random.Next(amounts.Length)];
                string text = $"{figure.Value + ((random.Next(7) - 3) * new decimal(1, 0, 0, false, (byte)figure.Decimals))}{figure.Unit}";
                return faults.With((pointer, text)) is not { } changed || plan.Holds(changed) == HoldsByRules(changed);
            });
        });

    /// <summary>Rows of 64 bits end at 18 trillion yuan; above it the rules themselves judge, which allocate.</summary>
    [Theory]
    [InlineData(180_143_985_094, true)]
    [InlineData(180_143_985_095, false)]
    public void A_plan_judges_on_both_sides_of_its_largest_number(long hundredYuan, bool isWalked)
    {
        decimal total = hundredYuan * 0.01m;
        SelfEvaluationReport right = Spent(total, total - 1_000_000.00m, 1_000_000.00m);
        SelfEvaluationReport wrong = Spent(total, total - 1_000_000.00m, 1_000_000.02m);
        IdentityPlan plan = IdentityPlan.Compile(RulePacks.National, right);

        Assert.Equal((true, false), (plan.Holds(right), plan.Holds(wrong)));
        Assert.Equal((true, false), (HoldsByRules(right), HoldsByRules(wrong)));
        long before = GC.GetAllocatedBytesForCurrentThread();
        plan.Holds(right);
        Assert.Equal(isWalked, GC.GetAllocatedBytesForCurrentThread() == before);

        static SelfEvaluationReport Spent(decimal all, decimal basic, decimal project) => new()
        {
            Title = "某省",
            FiscalYear = 2023,
            Department = new() { Name = "某省" },
            Expenditure = new() { Outturn = ReportedAmount.Wan(all), Basic = new() { Outturn = ReportedAmount.Wan(basic) }, Project = new() { Outturn = ReportedAmount.Wan(project) } },
        };
    }

    private static bool HoldsByRules(SelfEvaluationReport report) => !Checker.Check(report).Findings.Any(finding => finding.Verdict is Verdict.Inconsistent or Verdict.Truncated);

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
