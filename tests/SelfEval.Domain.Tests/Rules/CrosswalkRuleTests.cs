using SelfEval.Domain.Classification;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using Xunit;
using static SelfEval.Domain.Figures.ReportedAmount;

namespace SelfEval.Domain.Tests.Rules;

/// <summary>Department against government classification, also where the crosswalk lacks a code.</summary>
public class CrosswalkRuleTests
{
    [Theory]
    [InlineData(EntityKind.Administrative, "303 10, 30311 10", "509 10, 50999 10")]
    [InlineData(EntityKind.Institution, "399 10, 39909 10", "599 10, 59906 10")]
    [InlineData(EntityKind.Institution, "399 10, 39910 10", "599 10, 59906 10")]
    [InlineData(EntityKind.Administrative, "313 10, 31304 10", "510 10, 51002 10")]
    [InlineData(EntityKind.Institution, "303 10, 30305 10", "505 10, 50599 10")]
    [InlineData(null, "303 10", "509 10, 50999 10")]
    [InlineData(null, "301 10", "501 10")]
    [InlineData(null, "301 10, 303 5, 30305 5", "501 10, 509 5")]
    public void What_the_crosswalk_lacks_may_be_counted_anywhere(EntityKind? kind, string department, string government) =>
        Assert.Empty(Found(kind, department, government));

    [Fact]
    public void What_the_crosswalk_has_is_counted_where_it_says()
    {
        Assert.Equal(["SE5202", "SE5201"], Found(EntityKind.Institution, "301 10", "501 10"));
        Assert.Equal(["SE5202", "SE5201"], Found(null, "30217 10", "50203 10"));
        Assert.Equal(["SE5202", "SE5201"], Found(null, "30217 10, 30216 5", "50206 9, 50203 6"));
    }

    private static string[] Found(EntityKind? kind, string department, string government)
    {
        SelfEvaluationReport report = new()
        {
            Title = "某局自评报告",
            FiscalYear = 2023,
            Department = new() { Name = "某局", Kind = kind },
            Expenditure = new()
            {
                ByEconomicClass = Lines(department, (digits, amount) => new EconomicClassLine
                {
                    Code = TestReports.Economic(digits), Name = TestReports.Economic(digits).In(2023)!.Name, Outturn = Wan(amount),
                }),
                ByGovernmentClass = Lines(government, (digits, amount) => new GovernmentClassLine
                {
                    Code = TestReports.Government(digits), Name = TestReports.Government(digits).In(2023)!.Name, Outturn = Wan(amount),
                }),
            },
        };
        return [.. new ReportChecker().Check(report).Findings.Where(finding => finding.Rule is "SE5201" or "SE5202").Select(finding => finding.Rule)];
    }

    private static ValueList<T> Lines<T>(string lines, Func<string, decimal, T> line) =>
        lines.Split(", ").Select(one => one.Split(' ')).Select(one => line(one[0], decimal.Parse(one[1], null))).ToValueList();
}
