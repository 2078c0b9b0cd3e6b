using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Tests.Rules;
using Xunit;

namespace SelfEval.Domain.Tests.Diagnosis;

public partial class ReportDiagnoserTests
{
    [Fact]
    public void What_is_not_decided_is_called_neither_consistent_nor_not()
    {
        ReportDiagnosis hasty = new ReportDiagnoser(new DiagnosisOptions { Budget = 1 }).Diagnose(SampleFindingsTests.Sample());

        Assert.False(hasty.IsConsistent || hasty.IsProved || hasty.IsDecided);
        Assert.True(Diagnoser.Diagnose(SampleFindingsTests.Sample()).IsDecided);
        Assert.True(Diagnoser.Diagnose(Sample.With(("/expenditure/executionRate", "99.79%"))!).IsDecided);
    }

    [Fact]
    public void A_report_with_more_figures_than_allowed_is_left_alone()
    {
        ReportDiagnoser narrow = new(new DiagnosisOptions { MostFigures = 10 });
        SelfEvaluationReport wrong = Sample.With(("/expenditure/executionRate", "99.79%"))!;

        ReportDiagnosis diagnosis = narrow.Diagnose(wrong);

        Assert.False(diagnosis.IsConsistent || diagnosis.IsProved || diagnosis.IsDecided);
        Assert.Equal((0, 0), (diagnosis.Conflicts.Count, diagnosis.Suspects.Count));
        Assert.Null(narrow.FindTrueValues(wrong, out bool isDecided));
        Assert.False(isDecided);
        Assert.Equal(new Derivation([], IsComplete: false), narrow.Derive(wrong));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DiagnosisOptions { MostFigures = 0 });
    }

    [Fact]
    public void True_values_and_derived_figures_keep_to_the_budget()
    {
        ReportDiagnoser hasty = new(new DiagnosisOptions { Budget = 100 });

        Assert.Null(hasty.FindTrueValues(SampleFindingsTests.Sample(), out bool isDecided));
        Assert.False(isDecided);
        Assert.False(hasty.Derive(SampleFindingsTests.Sample()).IsComplete);
        Assert.True(Diagnoser.Derive(SampleFindingsTests.Sample()).IsComplete);
    }

    [Fact]
    public void A_list_of_suspects_that_is_cut_says_so()
    {
        SelfEvaluationReport wrong = Sample.With(("/expenditure/byEconomicClass/0/outturn", "345.18万元"))!;

        ReportDiagnosis all = Diagnoser.Diagnose(Sample.With(("/expenditure/executionRate", "99.79%"))!);
        ReportDiagnosis cut = new ReportDiagnoser(new DiagnosisOptions { MostRepairs = 1, Tolerance = 1000 }).Diagnose(wrong);

        Assert.False(all.IsListCut);
        Assert.True(cut.IsListCut && cut.IsProved);
    }

    [Fact]
    public void A_report_that_is_wrecked_does_not_hold_up_others()
    {
        Faults prior = new(TestReports.Prior);
        int turn = 0;
        (string, string)[] changes = [.. TestReports.Prior.Figures()
            .Where(figure => figure.Value.Kind == FigureKind.Amount && figure.Key.StartsWith("/expenditure", StringComparison.Ordinal))
            .Take(25)
            .Select(figure => (figure.Key, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{100 + (turn++ * 7919 % 900)}.{10 + (turn * 31 % 90)}万元")))];
        long before = GC.GetAllocatedBytesForCurrentThread();

        ReportDiagnosis diagnosis = Diagnoser.Diagnose(prior.With(changes)!);

        Assert.Equal(25, changes.Length);
        Assert.False(diagnosis.IsConsistent);
        Assert.NotEmpty(diagnosis.Suspects);
        // Work is held by what it allocates: the numbers of the search are made anew in every step.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 3_000_000_000);
    }

    [Fact]
    public void A_small_budget_gives_an_answer_that_is_not_proved_and_the_same_every_time()
    {
        SelfEvaluationReport report = Sample.With(("/expenditure/outturn", "565.07万元"))!;
        ReportDiagnoser hasty = new(new DiagnosisOptions { Budget = 200 });

        ReportDiagnosis diagnosis = hasty.Diagnose(report);

        Assert.False(diagnosis.IsProved || diagnosis.IsConsistent);
        Assert.All(diagnosis.Suspects, suspect => Assert.True(suspect.IsProvisional && suspect.Message.EndsWith("限定步数内未及证明，仅供参考。", StringComparison.Ordinal), suspect.Message));
        Assert.NotEmpty(diagnosis.Suspects);
        Assert.Equal(diagnosis, hasty.Diagnose(report));
    }
}
