using SelfEval.Domain.Figures;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using Xunit;

namespace SelfEval.Domain.Tests.Rules;

/// <summary>A rate over a base that prints as zero (docs/decisions/0003-zero-base.md).</summary>
public class ZeroBaseTests
{
    private static readonly SelfEvaluationReport Bare = new() { Title = "自评报告", FiscalYear = 2023, Department = new() { Name = "某局" } };

    [Theory]
    [InlineData("0万元", "0万元", "0%", Verdict.Undefined, Severity.Advice)] // a habit that does no harm
    [InlineData("0万元", "0万元", "5%", Verdict.Undefined, Severity.Error)] // 0.02 ÷ 0.4 prints so, but nothing printed supports it
    [InlineData("5.00万元", "0.00万元", "1000000%", Verdict.Undefined, Severity.Advice)] // 5 ÷ 0.0005
    [InlineData("5.00万元", "0.00万元", "100%", Verdict.Inconsistent, Severity.Error)] // no base below 0.005 gives it
    [InlineData("5.00万元", "-1.00万元", "-500%", Verdict.Undefined, Severity.Advice)]
    public void A_rate_over_zero_is_judged_by_the_bases_that_print_so(string part, string whole, string rate, Verdict verdict, Severity severity)
    {
        CheckResult result = Check(Rate(part, whole, rate));

        Finding finding = Assert.Single(result.Findings, finding => finding.Rule == "SE4001");
        Assert.Equal((verdict, severity), (finding.Verdict, finding.Severity));
        Assert.Equal(verdict != Verdict.Inconsistent, result.IsConsistent);
    }

    [Fact]
    public void A_rate_that_some_small_base_gives_is_not_called_impossible()
    {
        Finding finding = Assert.Single(Check(Rate("0万元", "0万元", "5%")).Findings, finding => finding.Rule == "SE4001");

        Assert.DoesNotContain("不可能", finding.Message, StringComparison.Ordinal);
        Assert.Contains("0万元", finding.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Chinese, "支出调整预算数", "上年")]
    [InlineData(Language.English, "adjusted budget", "prior")]
    public void The_base_is_called_by_its_name_and_not_the_prior_year(Language language, string name, string prior)
    {
        Finding finding = Assert.Single(new ReportChecker(new CheckOptions { Language = language }).Check(Rate("5.00万元", "0.00万元", "100%")).Findings, finding => finding.Rule == "SE4001");

        Assert.Contains(name, finding.Message, StringComparison.Ordinal);
        Assert.Contains(name, finding.Action, StringComparison.Ordinal);
        Assert.DoesNotContain(prior, finding.Message + finding.Action, StringComparison.Ordinal);
    }

    [Fact]
    public void The_base_of_a_growth_rate_is_the_prior_year()
    {
        SelfEvaluationReport report = Bare with
        {
            Revenue = new() { Total = new() { Outturn = ReportedAmount.Parse("5.00万元"), Change = ReportedAmount.Parse("5.00万元"), ChangeRate = ReportedPercentage.Parse("100%") } },
        };

        Finding finding = Assert.Single(Check(report).Findings, finding => finding.Rule == "SE4201");

        Assert.Equal(Verdict.Inconsistent, finding.Verdict);
        Assert.Contains("上年", finding.Message + finding.Action, StringComparison.Ordinal);
    }

    private static CheckResult Check(SelfEvaluationReport report) => new ReportChecker().Check(report);

    private static SelfEvaluationReport Rate(string outturn, string adjusted, string rate) => Bare with
    {
        Expenditure = new() { Outturn = ReportedAmount.Parse(outturn), Adjusted = ReportedAmount.Parse(adjusted), ExecutionRate = ReportedPercentage.Parse(rate) },
    };
}
