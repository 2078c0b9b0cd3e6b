using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using Xunit;
using Interval = SelfEval.Domain.Figures.Interval;
using static SelfEval.Domain.Figures.ReportedAmount;
using static SelfEval.Domain.Figures.ReportedPercentage;

namespace SelfEval.Domain.Tests.Rules;

/// <summary>The verdict ladder of the design, on examples and against an oracle that tries true values.</summary>
public class VerdictTests
{
    [Theory]
    [InlineData("541.65万元", "18.92万元", "560.57万元", Verdict.Exact)]
    [InlineData("541.65万元", "18.92万元", "560.58万元", Verdict.WithinRounding)]
    [InlineData("541.65万元", "18.92万元", "560.56万元", Verdict.WithinRounding)]
    [InlineData("541.65万元", "18.92万元", "560.59万元", Verdict.Inconsistent)]
    [InlineData("5416500元", "189200元", "560.57万元", Verdict.Exact)]
    [InlineData("5416500元", "189249元", "560.57万元", Verdict.Exact)]
    [InlineData("5416500元", "189251元", "560.57万元", Verdict.WithinRounding)] // 5605751 ± 1 reaches the half
    [InlineData("5416500元", "189290元", "560.57万元", Verdict.Truncated)] // 5605790 cut to 560.57, rounded to 560.58
    [InlineData("5416500元", "189302元", "560.57万元", Verdict.Inconsistent)]
    [InlineData("-1.00元", "-2.99元", "-3元", Verdict.Truncated)]
    [InlineData("-1.00元", "-2.99元", "-4元", Verdict.Exact)]
    [InlineData("0.30元", "0.60元", "0元", Verdict.Truncated)]
    [InlineData("-0.30元", "-0.60元", "0元", Verdict.Truncated)]
    [InlineData("0.50元", "0.51元", "0元", Verdict.Inconsistent)] // 1.01 ± 0.01 only touches 1, which cuts to 1
    [InlineData("0.00元", "0.50元", "0元", Verdict.Exact)] // a tie may go either way
    [InlineData("1亿元", "1亿元", "3亿元", Verdict.WithinRounding)]
    [InlineData("1亿元", "1亿元", "4亿元", Verdict.Inconsistent)]
    [InlineData("9999999999999999元", "9999999999999999元", "1000000000000000元", Verdict.Inconsistent)]
    public void A_sum_is_judged_by_the_ladder(string basic, string project, string total, Verdict expected)
    {
        SelfEvaluationReport report = Bare with
        {
            Expenditure = new() { Outturn = Amount(total), Basic = new() { Outturn = Amount(basic) }, Project = new() { Outturn = Amount(project) } },
        };

        Assert.Equal(expected, VerdictOf("SE3101", report));
    }

    [Theory]
    [InlineData("560.57万元", "560.71万元", "99.98%", Verdict.Exact)]
    [InlineData("560.57万元", "560.71万元", "99.97%", Verdict.WithinRounding)]
    [InlineData("560.57万元", "560.71万元", "99.99%", Verdict.Inconsistent)]
    [InlineData("5605700.00元", "5607100.00元", "99.97%", Verdict.Truncated)] // 99.97503 cannot round to 99.97
    [InlineData("5605700.00元", "5607100.00元", "99.96%", Verdict.Inconsistent)]
    [InlineData("0万元", "560.71万元", "0%", Verdict.Exact)]
    [InlineData("0.00万元", "0.00万元", "0%", Verdict.Undefined)]
    [InlineData("0.00万元", "0.00万元", "100%", Verdict.Undefined)]
    [InlineData("5.00万元", "0.00万元", "100%", Verdict.Inconsistent)]
    [InlineData("5.00万元", "-1.00万元", "-500%", Verdict.Undefined)]
    [InlineData("-1.00元", "3.00元", "-33.33%", Verdict.Exact)]
    [InlineData("-2.000000元", "3.000000元", "-66.66%", Verdict.Truncated)]
    [InlineData("9999999999999999元", "9999999999999998元", "100%", Verdict.Exact)]
    [InlineData("9999999999999999元", "4999999999999999元", "100%", Verdict.Inconsistent)]
    public void A_ratio_is_judged_by_the_ladder(string outturn, string adjusted, string rate, Verdict expected)
    {
        SelfEvaluationReport report = Bare with
        {
            Expenditure = new() { Outturn = Amount(outturn), Adjusted = Amount(adjusted), ExecutionRate = ReportedPercentage.Parse(rate) },
        };

        Assert.Equal(expected, VerdictOf("SE4001", report));
    }

    [Theory]
    [InlineData("560.57万元", "-48万元", "-7.9%", Verdict.Exact)]
    [InlineData("560.57万元", "-48万元", "-7.8%", Verdict.WithinRounding)]
    [InlineData("560.57万元", "-48万元", "-8.0%", Verdict.WithinRounding)]
    [InlineData("560.57万元", "-48万元", "-8.1%", Verdict.Inconsistent)]
    [InlineData("560.57万元", "-48万元", "7.9%", Verdict.Inconsistent)]
    [InlineData("560.57万元", "-48.00万元", "-8.6%", Verdict.Inconsistent)] // divided by this year's figure
    [InlineData("0万元", "0万元", "0%", Verdict.Undefined)]
    [InlineData("5.00万元", "5.00万元", "100%", Verdict.Inconsistent)]
    public void A_growth_rate_is_judged_without_the_prior_year(string outturn, string change, string rate, Verdict expected)
    {
        SelfEvaluationReport report = Bare with
        {
            Revenue = new() { Total = new() { Outturn = Amount(outturn), Change = Amount(change), ChangeRate = ReportedPercentage.Parse(rate) } },
        };

        Assert.Equal(expected, VerdictOf("SE4201", report));
    }

    [Fact]
    public void The_change_of_the_example_allows_the_prior_year_of_the_design()
    {
        // Design: a change of 48 printed without decimals lets the prior year's outturn lie between 608.065 and 609.075.
        Interval prior = Wan(560.57m).ToInterval() - Wan(-48m).ToInterval();

        Assert.Equal(new Interval(6_080_650m, 6_090_750m), prior);
    }

    [Fact]
    public void A_zero_base_is_advice_unless_the_number_printed_cannot_be()
    {
        Assert.Equal(Severity.Advice, SeverityOf("SE4001", Rate(Wan(0.00m), Wan(0.00m), Percent(0m))));
        Assert.Equal(Severity.Error, SeverityOf("SE4001", Rate(Wan(5.00m), Wan(0.00m), Percent(100m))));
        Assert.Equal(Severity.Error, SeverityOf("SE4001", Rate(Wan(0.00m), Wan(0.00m), Percent(5m))));
        Assert.Equal(Severity.Advice, SeverityOf("SE4001", Rate(Wan(5.00m), Wan(-1.00m), Percent(-500m))));
    }

    [Fact]
    public void The_strict_policy_makes_what_rounding_explains_as_severe_as_the_rule()
    {
        SelfEvaluationReport report = Rate(Wan(560.57m), Wan(560.71m), Percent(99.97m));

        Finding strict = Assert.Single(new ReportChecker(new CheckOptions { Policy = CheckPolicy.Strict }).Check(report).Findings, f => f.Rule == "SE4001");

        Assert.Equal((Verdict.WithinRounding, Severity.Error), (strict.Verdict, strict.Severity));
        Assert.Equal(Severity.Advice, SeverityOf("SE4001", report));
    }

    [Theory]
    [InlineData("33%", "33%", "34%", Verdict.Exact)]
    [InlineData("33%", "33%", "33%", Verdict.WithinRounding)]
    [InlineData("33.3%", "33.3%", "33.3%", Verdict.WithinRounding)]
    [InlineData("33.3%", "33.3%", "33.2%", Verdict.Truncated)]
    [InlineData("33.3%", "33.3%", "33.1%", Verdict.Inconsistent)]
    [InlineData("33.5%", "33.5%", "33.2%", Verdict.Inconsistent)]
    public void Shares_total_a_hundred_by_the_ladder(string a, string b, string c, Verdict expected)
    {
        ValueList<EconomicClassLine> lines =
        [
            new() { Name = "工资福利支出", Share = ReportedPercentage.Parse(a) },
            new() { Name = "商品和服务支出", Share = ReportedPercentage.Parse(b) },
            new() { Name = "资本性支出", Share = ReportedPercentage.Parse(c) },
        ];

        Assert.Equal(expected, VerdictOf("SE4112", Bare with { Expenditure = new() { ByEconomicClass = lines } }));
    }

    [Property(MaxTest = 2000)]
    public Property A_verdict_on_a_sum_agrees_with_trying_true_values() =>
        Prop.ForAll(Figures(3).ToArbitrary(), figures =>
        {
            SelfEvaluationReport report = Bare with
            {
                Expenditure = new() { Outturn = figures[2], Basic = new() { Outturn = figures[0] }, Project = new() { Outturn = figures[1] } },
            };
            bool possible = SumOracle(figures, RoundingMode.Nearest);
            bool truncated = SumOracle(figures, RoundingMode.Truncation);

            Verdict verdict = VerdictOf("SE3101", report);
            return (verdict <= Verdict.WithinRounding) == possible && (possible || (verdict == Verdict.Truncated) == truncated);
        });

    [Property(MaxTest = 2000)]
    public Property A_ratio_of_true_values_is_never_inconsistent() =>
        Prop.ForAll(TrueRatios().ToArbitrary(), ratio =>
        {
            // True values first, printed after: whatever the decimals, no verdict may be worse than within rounding.
            (long part, long whole, int decimals, int rateDecimals) = ratio;
            decimal rate = (decimal)(new BigInteger(part) * BigInteger.Pow(10, 20) / whole) / 1_000_000_000_000_000_000m;
            SelfEvaluationReport report = Rate(
                Print(TrueAmount(part), AmountUnit.WanYuan, decimals),
                Print(TrueAmount(whole), AmountUnit.WanYuan, decimals),
                ReportedPercentage.Print(rate, rateDecimals));

            return VerdictOf("SE4001", report) is Verdict.Exact or Verdict.WithinRounding or Verdict.Undefined;
        });

    [Property(MaxTest = 1000)]
    public Property The_narrow_and_the_wide_ladder_agree() =>
        Prop.ForAll(Figures(2).ToArbitrary(), Gen.Choose(-2000000, 2000000).ToArbitrary(), (figures, rate) =>
        {
            List<Operand> operands = [Operand(figures[0], 1, -1), Operand(figures[1], 0, 1)];
            Operand printed = new(Domain.Reports.Paths.ReportPaths.Expenditure.ExecutionRate, Domain.Reports.Paths.ItemIndex.None, new ReportedPercentage(rate / 100m), 1, 0);
            return Ladder<Int128>.Judge(operands, printed) == Ladder<BigInteger>.Judge(operands, printed);
        });

    private static SelfEvaluationReport Bare { get; } = new() { Title = "自评报告", FiscalYear = 2023, Department = new() { Name = "某局" } };

    private static Amount TrueAmount(long yuan) => Domain.Figures.Amount.FromYuan(yuan);

    private static ReportedAmount Amount(string text) => ReportedAmount.Parse(text);

    private static SelfEvaluationReport Rate(ReportedAmount outturn, ReportedAmount adjusted, ReportedPercentage rate) =>
        Bare with { Expenditure = new() { Outturn = outturn, Adjusted = adjusted, ExecutionRate = rate } };

    private static Operand Operand(ReportedAmount figure, int above, int below) =>
        new(Domain.Reports.Paths.ReportPaths.Expenditure.Outturn, Domain.Reports.Paths.ItemIndex.None, figure, above, below);

    private static Verdict VerdictOf(string rule, SelfEvaluationReport report)
    {
        CheckResult result = new ReportChecker(new RulePack("alone", "1", RulePacks.National.Rules.Where(r => r.Id == rule)), null).Check(report);
        Assert.Equal(1, result.Evaluated);
        return result.Findings.Count == 0 ? Verdict.Exact : result.Findings[0].Verdict;
    }

    private static Severity SeverityOf(string rule, SelfEvaluationReport report) =>
        new ReportChecker().Check(report).Findings.Single(finding => finding.Rule == rule).Severity;

    /// <summary>Small figures of mixed units and decimals, close enough to each other that every verdict occurs.</summary>
    private static Gen<ReportedAmount[]> Figures(int count) =>
        Gen.Choose(-40, 40).SelectMany(value => Gen.Choose(0, 2).Select(decimals => Yuan(new decimal(Math.Abs(value), 0, 0, value < 0, (byte)decimals)))).ArrayOf(count);

    private static Gen<(long Part, long Whole, int Decimals, int RateDecimals)> TrueRatios() =>
        from part in Gen.Choose(0, 2_000_000_000)
        from whole in Gen.Choose(1, 2_000_000_000)
        from decimals in Gen.Choose(0, 4)
        from rateDecimals in Gen.Choose(0, 4)
        select ((long)part, (long)whole, decimals, rateDecimals);

    /// <summary>Tries true values on a grid of a thousandth, which holds every end of every interval and points between.</summary>
    private static bool SumOracle(ReportedAmount[] figures, RoundingMode derived)
    {
        (decimal low, decimal high) = (Ends(figures[0]).Low + Ends(figures[1]).Low, Ends(figures[0]).High + Ends(figures[1]).High);
        for (decimal sum = low; sum <= high; sum += 0.001m)
        {
            if (Prints(sum, figures[2], derived))
            {
                return true;
            }
        }

        return false;
    }

    private static (decimal Low, decimal High) Ends(ReportedAmount figure)
    {
        decimal half = NumberLimits.Ulp(figure.Decimals) / 2m;
        return (figure.Value - half, figure.Value + half);
    }

    /// <summary>Prints by the framework's own rounding, a tie either way.</summary>
    private static bool Prints(decimal value, ReportedAmount figure, RoundingMode mode) => mode == RoundingMode.Truncation
        ? decimal.Round(value, figure.Decimals, MidpointRounding.ToZero) == figure.Value
        : decimal.Round(value, figure.Decimals, MidpointRounding.AwayFromZero) == figure.Value
            || decimal.Round(value, figure.Decimals, MidpointRounding.ToZero) == figure.Value && Math.Abs(value - figure.Value) == Ends(figure).High - figure.Value;
}
