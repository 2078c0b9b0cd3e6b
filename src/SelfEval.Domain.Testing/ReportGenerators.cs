using FsCheck;
using FsCheck.Fluent;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Testing.Consistent;

namespace SelfEval.Domain.Testing;

/// <summary>FsCheck generators of figures and reports, to be combined with others; <see cref="SelfEvalArbitraries"/> adds how they shrink.</summary>
/// <remarks>What is drawn depends on the seed alone. Sizes are their own: FsCheck's size has no effect.</remarks>
public static class ReportGenerators
{
    /// <summary>Amounts in any unit, of either sign, with up to ten decimals, over their whole range.</summary>
    public static Gen<ReportedAmount> Amounts => ArbitraryReports.Amount;

    /// <summary>Percentages of either sign with up to nine digits before the point and ten behind it.</summary>
    public static Gen<ReportedPercentage> Percentages => ArbitraryReports.Percentage;

    /// <summary>Scores of either sign with up to nine digits before the point and ten behind it.</summary>
    public static Gen<ReportedScore> Scores => ArbitraryReports.Score;

    /// <summary>Quantities with units of every length that is legal.</summary>
    public static Gen<ReportedQuantity> Quantities => ArbitraryReports.Quantity;

    /// <summary>Counts from 0 to 1,000,000, mostly small.</summary>
    public static Gen<int> Counts => ArbitraryReports.Count;

    /// <summary>Texts that are legal in a report and awkward elsewhere: quotes, markup, controls, full-width forms.</summary>
    public static Gen<string> Texts => ArbitraryReports.Text;

    /// <summary>Printed targets and actual values of indicators of every kind, and texts that are neither.</summary>
    public static Gen<string> Targets => ArbitraryReports.Target;

    /// <summary>Reports of every legal structure, whatever their figures say: parts absent, lists empty, texts odd, figures at their limits.</summary>
    public static Gen<SelfEvaluationReport> AnyReports => ArbitraryReports.All;

    /// <summary>Reports that are consistent by construction.</summary>
    public static Gen<ConsistentReport> ConsistentReports => TrueReports.All.Select(truth => new ConsistentReport(truth));

    /// <summary>Consistent reports in which one figure was printed wrong: any figure, each slip that can befall it as likely as the others.</summary>
    public static Gen<FaultyReport> FaultyReports =>
        from right in ConsistentReports
        from figure in Gen.Choose(0, int.MaxValue - 1)
        from slip in Gen.Choose(0, int.MaxValue - 1)
        from way in Gen.Choose(0, int.MaxValue - 1)
        select Faulty(right, figure, slip, way);

    /// <summary>Canonical JSON texts of consistent reports.</summary>
    public static Gen<ReportDocument> Documents => ConsistentReports.Select(report => new ReportDocument(report));

    private static FaultyReport Faulty(ConsistentReport right, int figure, int slip, int way)
    {
        string[] pointers = [.. right.Report.Figures().Select(pair => pair.Key)];
        return FaultyReport.Of(right, pointers[figure % pointers.Length], slip, way);
    }
}
