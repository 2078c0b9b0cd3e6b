using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using Xunit;
using static SelfEval.Domain.Figures.ReportedAmount;

namespace SelfEval.Domain.Tests.Rules;

/// <summary>What findings say, word for word where a reader would stumble.</summary>
public class ExplanationTests
{
    private static readonly SelfEvaluationReport Bare = new() { Title = "自评报告", FiscalYear = 2023, Department = new() { Name = "某局" } };

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Counts_are_exact_and_nothing_is_said_of_rounding(Language language)
    {
        Finding finding = Only("SE6001", RuleExamples.Failing["SE6001"].Report, language);

        Assert.Equal("2 + 1 = 3", finding.Explanation);
        Assert.DoesNotContain(language == Language.Chinese ? "四舍五入" : "rounding", finding.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void An_equality_sets_its_two_figures_against_each_other()
    {
        SelfEvaluationReport report = Bare with
        {
            Expenditure = new() { Initial = Wan(561.50m) },
            Revenue = new() { Total = new() { Initial = Wan(583.32m) } },
        };

        Assert.StartsWith("561.50万元 ≠ 583.32万元", Only("SE3301", report).Explanation, StringComparison.Ordinal);
        Assert.DoesNotContain("561.5万元", Only("SE3301", report).Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_of_shares_is_printed_as_the_message_gives_it()
    {
        SelfEvaluationReport report = Bare with { Expenditure = new() { Basic = new() { Share = ReportedPercentage.Percent(96.63m) }, Project = new() { Share = ReportedPercentage.Percent(3.38m) } } };

        Assert.Equal("100.01%", Only("SE4111", report).Printed);
    }

    [Fact]
    public void A_report_signed_on_the_last_day_is_told_without_a_contradiction()
    {
        string message = Only("SE7201", Bare with { Signature = new() { Date = new DateOnly(2023, 12, 31) } }, Language.English).Message;

        Assert.DoesNotContain("but fiscal year 2023 ends only", message, StringComparison.Ordinal);
    }

    [Fact]
    public void English_has_no_the_before_a_name_that_brings_its_own_and_no_plural_of_one()
    {
        SelfEvaluationReport negative = Bare with { Revenue = new() { ByFundingSource = [new() { Source = FundingSource.GovernmentFund, Outturn = Wan(-1m) }] } };
        SelfEvaluationReport unmet = Bare with { Problems = [new() { Text = "问题。" }], Improvements = [] };

        Assert.DoesNotContain("The ", Only("SE5006", negative, Language.English).Message, StringComparison.Ordinal);
        Assert.DoesNotContain("1 problems", Only("SE8001", unmet, Language.English).Message, StringComparison.Ordinal);
    }

    private static Finding Only(string id, SelfEvaluationReport report, Language language = Language.Chinese) =>
        Assert.Single(new ReportChecker(new CheckOptions { Language = language }).Check(report).Findings, finding => finding.Rule == id);
}
