using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using Xunit;

namespace SelfEval.Domain.Tests.Rules;

public class StatementRulesTests
{
    private static readonly SelfEvaluationReport Bare = new() { Title = "自评报告", FiscalYear = 2023, Department = new() { Name = "某局" } };

    [Theory]
    [InlineData("1.7吨", "100.00元", Verdict.WithinRounding)] // 1.6667 吨 at 60.00 元
    [InlineData("1.6吨", "100.00元", Verdict.Exact)] // 62.50 元
    [InlineData("168份", "10.92万元", Verdict.Exact)]
    [InlineData("167份", "10.92万元", Verdict.WithinRounding)]
    [InlineData("168份", "109200.01元", Verdict.Inconsistent)]
    [InlineData("10000.0份", "0.01元", Verdict.Inconsistent)]
    [InlineData("1.7吨", "-100.00元", Verdict.WithinRounding)]
    public void A_unit_price_is_judged_by_the_true_values_of_both_figures(string quantity, string amount, Verdict expected)
    {
        SelfEvaluationReport report = Bare with { Goal = new() { Statements = [Statement(quantity, amount)] } };

        Finding[] findings = [.. new ReportChecker().Check(report).Findings.Where(finding => finding.Rule == "SE6201")];

        Assert.Equal(expected, findings.Length == 0 ? Verdict.Exact : Assert.Single(findings).Verdict);
    }

    [Property(MaxTest = 1000)]
    public Property A_price_of_whole_fen_is_never_inconsistent_however_amount_and_quantity_are_rounded() =>
        Prop.ForAll(
            Gen.Choose(1, 10_000_000).ToArbitrary(),
            Gen.Choose(1, 10_000_000).ToArbitrary(),
            Gen.Choose(0, 4).Two().ToArbitrary(),
            (fen, thousandths, decimals) =>
            {
                // A quantity without decimals was counted: it is drawn as a whole number.
                decimal quantity = decimals.Item1 == 0 ? thousandths : thousandths / 1000m;
                ReportedQuantity printed = new(PrintedNumber.Print(quantity, decimals.Item1, RoundingMode.Nearest), "吨");
                ReportedAmount amount = ReportedAmount.Print(Amount.FromYuan(fen / 100m * quantity), AmountUnit.WanYuan, decimals.Item2);
                SelfEvaluationReport report = Bare with { Goal = new() { Statements = [new() { Text = "采购。", Quantity = printed, Amount = amount }] } };
                return !new ReportChecker().Check(report).Findings.Any(finding => finding is { Rule: "SE6201", Verdict: Verdict.Inconsistent });
            });

    [Fact]
    public void Quantities_of_different_units_are_not_compared_and_not_counted_as_passed()
    {
        SelfEvaluationReport report = Bare with
        {
            Goal = new() { Statements = [Statement("500套", "1元") with { Subject = "慰问品" }] },
            Evaluation = new() { Effectiveness = new() { Statements = [Statement("168份", "1元") with { Subject = "慰问品" }] } },
        };
        RulePack alone = new("alone", "1", RulePacks.National.Rules.Where(rule => rule.Id == "SE6301"));

        CheckResult result = new ReportChecker(alone, null).Check(report);

        Assert.Equal(0, result.Evaluated);
        Assert.Equal(["/evaluation/effectiveness/statements/0/quantity"], Assert.Single(result.NotEvaluated).Missing);
    }

    [Fact]
    public void Improvements_that_are_absent_leave_open_whether_problems_are_met()
    {
        CheckResult result = new ReportChecker().Check(Bare with { Problems = [new() { Text = "问题。" }] });

        Assert.DoesNotContain(result.Findings, finding => finding.Rule == "SE8001");
        Assert.Equal(["/improvements"], Assert.Single(result.NotEvaluated, item => item.Rule == "SE8001").Missing);
    }

    [Fact]
    public void Functions_that_are_absent_are_not_counted_as_none_and_an_empty_list_is()
    {
        SelfEvaluationReport absent = Bare with { Department = new() { Name = "某局", StatedFunctions = 3 } };
        SelfEvaluationReport empty = Bare with { Department = new() { Name = "某局", StatedFunctions = 3, Functions = [] } };

        CheckResult result = new ReportChecker().Check(absent);
        Assert.DoesNotContain(result.Findings, finding => finding.Rule == "SE1201");
        Assert.Equal(["/department/functions"], Assert.Single(result.NotEvaluated, item => item.Rule == "SE1201").Missing);
        Assert.Single(new ReportChecker().Check(empty).Findings, finding => finding.Rule == "SE1201");
    }

    [Fact]
    public void Indicators_that_are_listed_as_none_lack_every_category_and_absent_ones_leave_it_open()
    {
        Assert.Single(new ReportChecker().Check(Bare with { Management = new() { Indicators = [] } }).Findings, finding => finding.Rule == "SE6002");
        Assert.Single(new ReportChecker().Check(Bare with { Management = new() }).NotEvaluated, item => item.Rule == "SE6002");
    }

    [Theory]
    [InlineData("2023-12-31", true)]
    [InlineData("2024-01-01", true)] // 于2024年1月1日前: by the end of 2023
    [InlineData("2024-01-02", false)]
    [InlineData("2023-01-01", true)]
    [InlineData("2022-12-31", false)]
    public void Monitoring_done_before_the_first_day_of_the_next_year_was_done_in_the_year(string day, bool holds)
    {
        SelfEvaluationReport report = Bare with { Management = new() { Monitoring = new() { CompletedBy = DateOnly.Parse(day, null) } } };

        Assert.Equal(!holds, new ReportChecker().Check(report).Findings.Any(finding => finding.Rule == "SE7101"));
    }

    private static QuantifiedStatement Statement(string quantity, string amount) =>
        new() { Text = $"{quantity}，{amount}", Quantity = ReportedQuantity.Parse(quantity), Amount = ReportedAmount.Parse(amount) };
}
