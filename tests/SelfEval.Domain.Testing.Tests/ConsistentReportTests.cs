using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using Xunit;

namespace SelfEval.Domain.Testing.Tests;

/// <summary>What the package promises of consistent reports.</summary>
public class ConsistentReportTests
{
    private const int MostSteps = 2000;

    private static readonly ReportChecker Checker = new();
    private static readonly ReportDiagnoser Diagnoser = new();

    [Property(MaxTest = 1000, Arbitrary = [typeof(SelfEvalArbitraries)])]
    public Property No_rule_finds_an_error(ConsistentReport report)
    {
        string[] errors = Errors(report);
        return (errors.Length == 0).Label(string.Join('\n', errors));
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(SelfEvalArbitraries)])]
    public bool True_values_lie_behind_it(ConsistentReport report) => Diagnoser.Diagnose(report.Report) is { IsConsistent: true, IsProved: true };

    [Property(MaxTest = 20, Arbitrary = [typeof(SelfEvalArbitraries)])]
    public Property Smaller_reports_are_consistent(ConsistentReport report, NonNegativeInt choice)
    {
        // One in seven is enough for a run: which ones differs from report to report.
        ConsistentReport[] wrong = [.. Shrunk(report).Where((_, place) => place % 7 == choice.Get % 7).Where(smaller => Errors(smaller).Length > 0 || !Diagnoser.Diagnose(smaller.Report).IsConsistent)];
        return (wrong.Length == 0).Label(wrong.Length == 0 ? "" : $"{string.Join('\n', Errors(wrong[0]))}\n{wrong[0]}");
    }

    [Property(MaxTest = 20, Arbitrary = [typeof(SelfEvalArbitraries)])]
    public bool Shrinking_by_any_choice_ends(ConsistentReport report, PositiveInt choice)
    {
        // The property fails always, so that FsCheck would go on as long as there is something smaller.
        int steps = 0;
        for (ConsistentReport? next = report; next is not null && steps <= MostSteps; steps++)
        {
            ConsistentReport[] smaller = [.. Shrunk(next).Take(40)];
            next = smaller.Length == 0 ? null : smaller[(choice.Get * 31 + steps) % smaller.Length];
        }

        return steps <= MostSteps;
    }

    [Fact]
    public void What_cannot_shrink_any_further_is_one_outturn()
    {
        ConsistentReport report = ReportGenerators.ConsistentReports.Sample(1, new Rnd(7UL, 9UL), 10).Single();
        while (Shrunk(report).FirstOrDefault() is { } smaller)
        {
            report = smaller;
        }

        Assert.Equal(["/expenditure/outturn"], report.Report.Figures().Select(figure => figure.Key));
        Assert.Equal("0.00万元", report.Report.Expenditure!.Outturn.ToString());
    }

    [Fact]
    public void The_same_seed_draws_the_same_reports()
    {
        string[] once = Sample(20);

        Assert.Equal(once, Sample(20));
        Assert.Equal(20, once.Distinct().Count());
    }

    [Fact]
    public void Every_part_of_a_budget_is_drawn_and_most_rules_on_it_are_put_to_the_test()
    {
        SelfEvaluationReport[] reports = [.. ReportGenerators.ConsistentReports.Sample(200, new Rnd(1UL, 3UL), 10).Select(report => report.Report)];

        string[] evaluated = [.. RulePacks.National.Rules.Where(rule => rule.Id[2] is '2' or '3' or '4').Select(rule => rule.Id)
            .Except(reports.Select(report => Checker.Check(report).NotEvaluated.Select(item => item.Rule).Distinct()).Aggregate((all, one) => all.Intersect(one)))];
        string[] pointers = [.. reports.SelectMany(report => report.Figures()).Select(figure => string.Join('/', figure.Key.Split('/').Where(segment => !int.TryParse(segment, out _)))).Distinct()];

        Assert.True(evaluated.Length >= 40, string.Join(' ', evaluated));
        Assert.Superset(
            new HashSet<string>(
            [
                "/revenue/total/changeRate", "/revenue/byFundingSource/share", "/expenditure/executionRate", "/expenditure/basic/personnel/outturn", "/expenditure/byFunction/share",
                "/expenditure/byGovernmentClass/outturn", "/expenditure/project/byEconomicClass/priorOutturn", "/expenditure/threePublicExpenses/controlRate", "/expenditure/procurement/goods/share",
                "/carryOver/rate", "/management/indicators/parts/count", "/scorecard/byCategory/score", "/evaluation/score",
            ]),
            new HashSet<string>(pointers));
    }

    private static string[] Errors(ConsistentReport report) =>
    [
        .. Checker.Check(report.Report).Findings.Where(finding => finding.Severity == Severity.Error || finding.Verdict == Verdict.Inconsistent)
            .Select(finding => $"{finding.Rule} {finding.Pointer}: {finding.Message} {finding.Explanation}"),
    ];

    private static IEnumerable<ConsistentReport> Shrunk(ConsistentReport report) => SelfEvalArbitraries.ConsistentReports().Shrinker(report);

    private static string[] Sample(int count) => [.. ReportGenerators.ConsistentReports.Sample(count, new Rnd(20261125UL, 7UL), 30).Select(report => report.ToString())];
}
