using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Serialization;
using Xunit;

namespace SelfEval.Domain.Testing.Tests;

/// <summary>What the package promises of figures, of reports of any structure and of documents.</summary>
public class OtherGeneratorsTests
{
    private const int MostSteps = 2000;

    [Property(MaxTest = 200, Arbitrary = [typeof(SelfEvalArbitraries)])]
    public bool A_document_is_the_canonical_text_of_its_report(ReportDocument document) =>
        ReportJson.Read(document.Json).RequireReport() == document.Report
            && SelfEvalArbitraries.Documents().Shrinker(document).Take(5).All(smaller => ReportJson.Read(smaller.Json).RequireReport() == smaller.Report);

    [Property(Arbitrary = [typeof(SelfEvalArbitraries)])]
    public bool Smaller_amounts_come_to_zero_of_their_unit(ReportedAmount amount) => Last(amount, SelfEvalArbitraries.Amounts()) is { Value: 0m, Decimals: 0 } zero && zero.Unit == amount.Unit;

    [Property(Arbitrary = [typeof(SelfEvalArbitraries)])]
    public bool Smaller_percentages_come_to_zero(ReportedPercentage percentage) => Last(percentage, SelfEvalArbitraries.Percentages()) is { Value: 0m, Decimals: 0 };

    [Property(Arbitrary = [typeof(SelfEvalArbitraries)])]
    public bool Smaller_scores_come_to_zero(ReportedScore score) => Last(score, SelfEvalArbitraries.Scores()) is { Value: 0m, Decimals: 0 };

    [Property(Arbitrary = [typeof(SelfEvalArbitraries)])]
    public bool Smaller_quantities_come_to_zero_of_their_unit(ReportedQuantity quantity) => Last(quantity, SelfEvalArbitraries.Quantities()) is { Value: 0m, Decimals: 0 } zero && zero.Unit == quantity.Unit;

    [Property(MaxTest = 20, Arbitrary = [typeof(SelfEvalArbitraries)])]
    public bool A_smaller_report_has_less_text(SelfEvaluationReport report)
    {
        int length = ReportJson.Write(report).Length;
        SelfEvaluationReport[] smaller = [.. SelfEvalArbitraries.Reports().Shrinker(report)];
        return smaller.All(one => ReportJson.Write(one).Length < length);
    }

    [Fact]
    public void A_report_shrinks_to_what_it_must_have()
    {
        SelfEvaluationReport report = ReportGenerators.AnyReports.Sample(1, new Rnd(3UL, 5UL), 10).Single();

        SelfEvaluationReport least = Last(report, SelfEvalArbitraries.Reports());

        Assert.Equal(new SelfEvaluationReport { Title = report.Title, FiscalYear = report.FiscalYear, Department = new() { Name = report.Department.Name } }, least);
    }

    /// <summary>What is left when the last of what is smaller is taken again and again.</summary>
    private static T Last<T>(T value, Arbitrary<T> arbitrary)
    {
        for (int step = 0; step < MostSteps; step++)
        {
            T[] smaller = [.. arbitrary.Shrinker(value)];
            if (smaller.Length == 0)
            {
                return value;
            }

            value = smaller[^1];
        }

        throw new InvalidOperationException("Shrinking does not end.");
    }
}
