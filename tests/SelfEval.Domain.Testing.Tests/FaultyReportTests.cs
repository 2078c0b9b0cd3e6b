using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;
using Xunit;

namespace SelfEval.Domain.Testing.Tests;

/// <summary>What the package promises of reports with a single fault.</summary>
public class FaultyReportTests
{
    private static readonly ReportDiagnoser Diagnoser = new();

    [Property(MaxTest = 500, Arbitrary = [typeof(SelfEvalArbitraries)])]
    public bool One_figure_differs_and_the_label_says_which(FaultyReport fault) => IsSingle(fault);

    [Property(MaxTest = 60, Arbitrary = [typeof(SelfEvalArbitraries)])]
    public Property Every_conflict_has_the_wrong_figure(FaultyReport fault)
    {
        ReportDiagnosis diagnosis = Diagnoser.Diagnose(fault.Report);
        return diagnosis.Conflicts.All(conflict => conflict.Figures.Contains(fault.Pointer)).Label(string.Join<Conflict>('\n', diagnosis.Conflicts));
    }

    [Property(MaxTest = 20, Arbitrary = [typeof(SelfEvalArbitraries)])]
    public bool Smaller_reports_have_the_same_fault(FaultyReport fault) =>
        SelfEvalArbitraries.FaultyReports().Shrinker(fault).All(smaller => smaller.Pointer == fault.Pointer && smaller.Slip == fault.Slip && IsSingle(smaller));

    [Fact]
    public void Slips_of_every_kind_are_drawn_and_most_are_seen()
    {
        FaultyReport[] faults = [.. ReportGenerators.FaultyReports.Sample(800, new Rnd(5UL, 11UL), 10)];

        Assert.Superset(
            new HashSet<Slip>(
            [
                Slip.TransposedDigits, Slip.WrongDigit, Slip.LostDigit, Slip.ExtraDigit, Slip.ShiftedPoint, Slip.WrongUnit, Slip.LostSign, Slip.CopiedFromLastYear,
                Slip.WrongBase,
            ]),
            new HashSet<Slip>(faults.Select(fault => fault.Slip)));
        Assert.True(faults.Take(40).Count(fault => !Diagnoser.Diagnose(fault.Report).IsConsistent) > 20);
    }

    private static bool IsSingle(FaultyReport fault)
    {
        KeyValuePair<string, ReportedFigure>[] right = [.. fault.Right.Report.Figures()];
        KeyValuePair<string, ReportedFigure>[] wrong = [.. fault.Report.Figures()];
        return right.Length == wrong.Length
            && right.Zip(wrong).Single(pair => pair.First.Value != pair.Second.Value) is var (before, after)
            && before.Key == fault.Pointer && after.Key == fault.Pointer && before.Value == fault.RightFigure && after.Value == fault.WrongFigure;
    }
}
