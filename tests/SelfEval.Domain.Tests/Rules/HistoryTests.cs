using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization;
using SelfEval.Domain.Testing.Consistent;
using SelfEval.Domain.Tests.Generators;
using Xunit;
using static SelfEval.Domain.Figures.ReportedAmount;

namespace SelfEval.Domain.Tests.Rules;

/// <summary>A report beside last year's.</summary>
public class HistoryTests
{
    private static readonly ReportChecker Checker = new();
    private static readonly ReportChecker Across = new(new RulePack("across", "1", RulePacks.National.Rules.Where(rule => rule.Family == RuleFamily.AcrossDocuments)), null);

    [Fact]
    public void Without_last_years_report_no_rule_across_reports_is_applied()
    {
        CheckResult result = Across.Check(TestReports.Complete);

        Assert.Equal((0, 0, 0), (result.Findings.Count, result.NotEvaluated.Count, result.Evaluated));
        Assert.Equal(Checker.Check(TestReports.Complete), Checker.Check(TestReports.Complete, null));
    }

    [Theory]
    [InlineData(2022)]
    [InlineData(2024)]
    [InlineData(2025)]
    public void Reports_of_years_that_are_not_neighbours_are_not_compared(int year)
    {
        CheckResult result = Across.Check(TestReports.Complete, TestReports.Prior with { FiscalYear = year, Revenue = null });

        Assert.Equal("SE9002", Assert.Single(result.Findings).Rule);
        Assert.Equal(2, result.Evaluated);
        Assert.All(result.NotEvaluated, item => Assert.Equal(["/fiscalYear"], item.MissingInPrior));
        Assert.Equal(RulePacks.National.Rules.Count(rule => rule.Family == RuleFamily.AcrossDocuments) - 2, result.NotEvaluated.Count);
    }

    [Fact]
    public void A_finding_says_which_figure_stands_in_last_years_report()
    {
        Finding finding = Assert.Single(Findings("SE9201", TestReports.Complete, Outturn(990.00m)), finding => finding.Pointer == "/revenue/total/change");

        Assert.Equal([("/revenue/total/change", false), ("/revenue/total/outturn", false), ("/revenue/total/outturn", true)], finding.Operands.Select(operand => (operand.Pointer, operand.IsInPrior)));
        Assert.Equal(("40.00万元", "30.00万元"), (finding.Expected, finding.Printed));
        Assert.StartsWith("1030.00 − 990.00 = 40万元", finding.Explanation, StringComparison.Ordinal);
        Assert.EndsWith("；其中 990.00万元 取自上年报告", finding.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_printed_more_roughly_last_year_are_judged_by_their_rounding()
    {
        SelfEvaluationReport roughly = Outturn(1000m);
        SelfEvaluationReport report = TestReports.Complete with { Revenue = TestReports.Complete.Revenue! with { Total = new() { PriorOutturn = Wan(1000.49m) } } };

        Assert.Equal([Verdict.WithinRounding], Findings("SE9101", report, roughly).Select(finding => finding.Verdict));
        Assert.Equal([Verdict.Inconsistent], Findings("SE9101", report with { Revenue = new() { Total = new() { PriorOutturn = Wan(1000.51m) } } }, roughly).Select(finding => finding.Verdict));
    }

    [Fact]
    public void A_line_that_last_years_report_does_not_list_is_passed_over()
    {
        SelfEvaluationReport prior = TestReports.Prior with { Revenue = TestReports.Prior.Revenue! with { ByFundingSource = TestReports.Prior.Revenue.ByFundingSource.RemoveAt(0) } };

        Assert.Empty(Findings("SE9102", TestReports.Complete, prior));
        Assert.Empty(Findings("SE9201", TestReports.Complete, prior));
    }

    [Fact]
    public void A_rate_over_nothing_is_a_finding_only_where_it_is_impossible()
    {
        SelfEvaluationReport prior = Outturn(0m);

        Assert.Empty(Findings("SE9203", Rated(0m, 0m), prior));
        Assert.Equal(Verdict.Undefined, Assert.Single(Findings("SE9203", Rated(0m, 5m), prior)).Verdict);

        static SelfEvaluationReport Rated(decimal outturn, decimal rate) =>
            TestReports.Complete with { Revenue = new() { Total = new() { Outturn = Wan(outturn), ChangeRate = ReportedPercentage.Percent(rate) } } };
    }

    [Fact]
    public void A_line_without_a_code_is_found_by_its_name()
    {
        SelfEvaluationReport report = TestReports.Complete with { Expenditure = new() { ByEconomicClass = [new() { Name = "机动 支出", PriorOutturn = Wan(5m) }] } };
        SelfEvaluationReport prior = TestReports.Prior with { Expenditure = new() { ByEconomicClass = [new() { Name = "其他", Outturn = Wan(5m) }, new() { Name = "机动支出", Outturn = Wan(7m) }] } };

        Finding finding = Assert.Single(Findings("SE9103", report, prior));

        Assert.Equal("/expenditure/byEconomicClass/1/outturn", finding.Operands[1].Pointer);
        Assert.Equal((Severity.Warning, Verdict.Violated), (finding.Severity, finding.Verdict));
    }

    [Fact]
    public void A_text_with_nothing_but_the_year_changed_is_copied()
    {
        const string text = "{0}年以来，本部门按照年度工作要点，扎实推进各项工作，{0}年的重点任务全部完成，成效明显，群众满意。";
        SelfEvaluationReport report = Concluded(TestReports.Complete, string.Format(CultureInfo.InvariantCulture, text, 2024));

        Assert.Equal("/evaluation/conclusion", Assert.Single(Findings("SE9303", report, Concluded(TestReports.Prior, string.Format(CultureInfo.InvariantCulture, text, 2023)))).Pointer);
        Assert.Empty(Findings("SE9303", report, Concluded(TestReports.Prior, string.Format(CultureInfo.InvariantCulture, text, 2022))));
    }

    [Fact]
    public void An_open_item_is_followed_by_its_id_or_else_by_its_words()
    {
        ImprovementItem before = new() { Text = "安排专人回访。", State = ImprovementState.UnderWay };

        Assert.Empty(Kept(before, new() { Text = "安排 专人回访。" }));
        Assert.Empty(Kept(before with { Id = "M1" }, new() { Id = "M1", Text = "另一种说法。" }));
        Assert.Single(Kept(before with { Id = "M1" }, new() { Id = "M2", Text = before.Text }));
        Assert.Single(Kept(before, new() { Text = "另一种说法。" }));
        Assert.Empty(Kept(before with { State = ImprovementState.Closed }, new() { Text = "另一种说法。" }));

        // A plain sentence was never promised to be followed.
        Assert.Empty(Kept(before with { State = null }, new() { Text = "另一种说法。" }));

        static Finding[] Kept(ImprovementItem before, ImprovementItem now) =>
            [.. Findings("SE9401", TestReports.Complete with { Improvements = [now] }, TestReports.Prior with { Improvements = [before] })];
    }

    [Fact]
    public void The_same_problem_id_in_another_year_is_another_problem_unless_it_is_carried_over()
    {
        SelfEvaluationReport prior = TestReports.Prior with { Problems = [new() { Id = "P1", Text = "甲。" }] };

        Assert.Empty(Findings("SE9404", TestReports.Complete with { Improvements = [], Problems = [new() { Id = "P1", Text = "乙。", CarriedOverFrom = 2023 }] }, prior));
        Assert.Single(Findings("SE9404", TestReports.Complete with { Improvements = [], Problems = [new() { Id = "P2", Text = "乙。", CarriedOverFrom = 2023 }] }, prior));
    }

    [Property(MaxTest = 1000)]
    public Property Rounding_never_makes_neighbouring_reports_inconsistent() =>
        Prop.ForAll(ConsistentHistories.All.ToArbitrary(), pair =>
        {
            string[] alarms = [.. Across.Check(pair.Report, pair.Prior).Findings
                .Where(finding => finding.Verdict != Verdict.WithinRounding)
                .Select(finding => $"{finding.Rule} {finding.Pointer}: {finding.Explanation}")];
            return (alarms.Length == 0).Label(string.Join('\n', alarms));
        });

    [Property(MaxTest = 300)]
    public Property Any_changed_prior_year_figure_is_caught() => Changed(ConsistentHistories.Printed(Printer.Exact), "/priorOutturn", ofPrior: false);

    [Property(MaxTest = 300)]
    public Property Any_changed_outturn_of_last_year_is_caught() => Changed(ConsistentHistories.Printed(Printer.Exact), "/outturn", ofPrior: true);

    private static Property Changed(Gen<ConsistentHistories.Pair> pairs, string member, bool ofPrior) =>
        Prop.ForAll(pairs.ToArbitrary(), Gen.Choose(0, 1_000_000).ToArbitrary(), Gen.Choose(2, 1_000_000).ToArbitrary(), (pair, choice, fen) =>
        {
            KeyValuePair<string, ReportedFigure>[] figures = [.. (ofPrior ? pair.Prior : pair.Report).Figures().Where(figure => figure.Key.EndsWith(member, StringComparison.Ordinal))];
            KeyValuePair<string, ReportedFigure> figure = figures[choice % figures.Length];
            SelfEvaluationReport changed = With(ofPrior ? pair.Prior : pair.Report, figure.Key, $"{(figure.Value.Value + (fen / 100m)).ToString(CultureInfo.InvariantCulture)}元");

            CheckResult result = ofPrior ? Across.Check(pair.Report, changed) : Across.Check(changed, pair.Prior);

            return result.Findings.Any(finding => finding.Verdict is Verdict.Inconsistent or Verdict.Violated
                    && finding.Operands.Any(operand => operand.Pointer == figure.Key && operand.IsInPrior == ofPrior))
                .Label($"{figure.Key} {figure.Value} changed by {fen} fen");
        });

    private static SelfEvaluationReport With(SelfEvaluationReport report, string pointer, string printed)
    {
        JsonNode document = JsonNode.Parse(ReportJson.Write(report))!;
        string[] segments = pointer.Split('/')[1..];
        JsonNode parent = segments[..^1].Aggregate(document, (node, segment) => node is JsonArray items ? items[int.Parse(segment, CultureInfo.InvariantCulture)]! : node[segment]!);
        parent[segments[^1]] = printed;
        return ReportJson.Read(document.ToJsonString()).RequireReport();
    }

    private static IEnumerable<Finding> Findings(string rule, SelfEvaluationReport report, SelfEvaluationReport prior) =>
        Checker.Check(report, prior).Findings.Where(finding => finding.Rule == rule);

    private static SelfEvaluationReport Outturn(decimal wan) =>
        TestReports.Prior with { Revenue = TestReports.Prior.Revenue! with { Total = new() { Outturn = Wan(wan) } } };

    private static SelfEvaluationReport Concluded(SelfEvaluationReport report, string conclusion) =>
        report with { Evaluation = report.Evaluation! with { Conclusion = conclusion } };
}
