using FsCheck;
using FsCheck.Fluent;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Testing.Shrinking;

namespace SelfEval.Domain.Testing;

/// <summary>
/// What FsCheck needs to draw and to shrink figures and reports: <c>[Property(Arbitrary = [typeof(SelfEvalArbitraries)])]</c>, or
/// <c>ArbMap.Default.MergeType(typeof(SelfEvalArbitraries))</c> or one of them in <c>Prop.ForAll</c>.
/// </summary>
/// <remarks>What is drawn, and what it shrinks to, depends on the seed alone.</remarks>
public static class SelfEvalArbitraries
{
    /// <summary>Printed amounts; they shrink to smaller numbers with fewer decimals in the same unit.</summary>
    public static Arbitrary<ReportedAmount> Amounts() =>
        Arb.From(ReportGenerators.Amounts, amount => FigureShrinker.Smaller(amount.Value).Select(value => new ReportedAmount(value, amount.Unit)));

    /// <summary>Printed percentages; they shrink to smaller numbers with fewer decimals.</summary>
    public static Arbitrary<ReportedPercentage> Percentages() =>
        Arb.From(ReportGenerators.Percentages, percentage => FigureShrinker.Smaller(percentage.Value).Select(value => new ReportedPercentage(value)));

    /// <summary>Printed scores; they shrink to smaller numbers with fewer decimals.</summary>
    public static Arbitrary<ReportedScore> Scores() =>
        Arb.From(ReportGenerators.Scores, score => FigureShrinker.Smaller(score.Value).Select(value => new ReportedScore(value)));

    /// <summary>Printed quantities; they shrink to smaller numbers with fewer decimals of the same unit.</summary>
    public static Arbitrary<ReportedQuantity> Quantities() =>
        Arb.From(ReportGenerators.Quantities, quantity => FigureShrinker.Smaller(quantity.Value).Select(value => new ReportedQuantity(value, quantity.Unit)));

    /// <summary>Reports of every legal structure, whatever their figures say; they shrink by leaving parts out.</summary>
    public static Arbitrary<SelfEvaluationReport> Reports() => Arb.From(ReportGenerators.AnyReports, ReportShrinker.Smaller);

    /// <summary>Consistent reports; they shrink by leaving parts out and by smaller true values, and stay consistent.</summary>
    public static Arbitrary<ConsistentReport> ConsistentReports() => Arb.From(ReportGenerators.ConsistentReports, report => report.Smaller());

    /// <summary>Reports with a single fault; they shrink to the same slip at the same figure in smaller consistent reports.</summary>
    public static Arbitrary<FaultyReport> FaultyReports() => Arb.From(ReportGenerators.FaultyReports, report => report.Smaller());

    /// <summary>JSON texts of consistent reports; they shrink as the reports do.</summary>
    public static Arbitrary<ReportDocument> Documents() =>
        Arb.From(ReportGenerators.Documents, document => document.Source.Smaller().Select(smaller => new ReportDocument(smaller)));
}
