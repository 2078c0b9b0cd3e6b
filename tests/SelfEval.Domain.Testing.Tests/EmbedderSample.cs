using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using Xunit;

namespace SelfEval.Domain.Testing.Tests;

/// <summary>What an embedder writes; docs/testing.md shows it.</summary>
public class EmbedderSample
{
    // <page>
    [Property(Arbitrary = [typeof(SelfEvalArbitraries)])]
    public bool A_sound_report_passes(ConsistentReport drawn) => new ReportChecker().Check(drawn.Report).IsConsistent;
    // </page>

    // <page>
    [Property(MaxTest = 30, Arbitrary = [typeof(SelfEvalArbitraries)])]
    public bool A_wrong_figure_is_in_every_conflict(FaultyReport drawn) =>
        new ReportDiagnoser().Diagnose(drawn.Report).Conflicts.All(conflict => conflict.Figures.Contains(drawn.Pointer));
    // </page>

    [Fact]
    public void Generators_are_combined_with_others()
    {
    // <page>
        Gen<SelfEvaluationReport> ofOneYear =
            from drawn in ReportGenerators.ConsistentReports
            where drawn.Report.FiscalYear == 2024
            select drawn.Report;
    // </page>

        Assert.All(ofOneYear.Sample(20, new Rnd(1UL, 3UL), 10), report => Assert.True(report.FiscalYear == 2024));
    }
}
