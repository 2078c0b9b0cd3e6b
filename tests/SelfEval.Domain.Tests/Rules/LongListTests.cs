using System.Text;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization;
using Xunit;

namespace SelfEval.Domain.Tests.Rules;

/// <summary>Work and output grow with the document, not with its square.</summary>
public class LongListTests
{
    [Fact]
    public void A_finding_over_a_long_list_names_a_hundred_figures_and_says_how_many_more()
    {
        Finding finding = Assert.Single(new ReportChecker().Check(Lines(1000)).Findings, finding => finding.Rule == "SE3102");

        Assert.Equal((100, 901), (finding.Operands.Count, finding.OperandsLeftOut));
        Assert.Equal("/expenditure/outturn", finding.Operands[0].Pointer);
        Assert.Contains("另有 900 项", finding.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_over_a_usual_list_names_every_figure()
    {
        Finding finding = Assert.Single(new ReportChecker().Check(Lines(20)).Findings, finding => finding.Rule == "SE3102");

        Assert.Equal((21, 0), (finding.Operands.Count, finding.OperandsLeftOut));
        Assert.DoesNotContain("另有", finding.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Twice_the_lines_give_no_more_than_twice_the_findings_operands_and_words()
    {
        (int operands, int words) = Size(Lines(1000));
        (int moreOperands, int moreWords) = Size(Lines(2000));

        Assert.InRange(moreOperands, operands, 2 * operands);
        Assert.InRange(moreWords, words, 21 * words / 10);
    }

    [Fact]
    public void All_places_are_found_in_one_pass_over_the_document()
    {
        SelfEvaluationReport report = Lines(500);
        byte[] utf8 = ReportJson.Write(report);
        HashSet<string> pointers = [.. report.Figures().Select(figure => figure.Key)];
        SpanWalk walk = new(utf8);

        IReadOnlyDictionary<string, SourceSpan> spans = walk.Find([.. pointers]);

        Assert.Equal(pointers.Count, spans.Count);
        Assert.InRange(walk.BytesCounted, 1, utf8.Length);
        string text = Encoding.UTF8.GetString(utf8);
        Assert.All(report.Figures(), figure => Assert.Equal($"\"{figure.Value}\"", text.Substring(spans[figure.Key].Offset, spans[figure.Key].Length)));
    }

    private static (int Operands, int Words) Size(SelfEvaluationReport report)
    {
        CheckResult result = new ReportChecker().Check(report);
        return (result.Findings.Sum(finding => finding.Operands.Count), result.Findings.Sum(finding => finding.Message.Length + (finding.Explanation?.Length ?? 0)));
    }

    /// <summary>An expenditure whose lines do not add up to it, each with a share that is wrong.</summary>
    private static SelfEvaluationReport Lines(int count) => new()
    {
        Title = "自评报告",
        FiscalYear = 2023,
        Department = new() { Name = "某局" },
        Expenditure = new()
        {
            Outturn = ReportedAmount.Wan(500.00m),
            ByEconomicClass = Enumerable.Range(0, count).Select(place => new EconomicClassLine { Code = TestReports.Economic(FormattableString.Invariant($"{31000 + place}")), Name = $"科目{place}", Outturn = ReportedAmount.Wan(3.00m), Share = ReportedPercentage.Percent(50m) }).ToValueList(),
        },
    };
}
