using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using Xunit;

namespace SelfEval.Domain.Tests.Rules;

/// <summary>SE1001: a section is there when it says something.</summary>
public class SectionsTests
{
    private static readonly SelfEvaluationReport Good = TestReports.Complete;

    public static TheoryData<SelfEvaluationReport, string> Empty { get; } = new()
    {
        { Good with { Department = new() { Name = TestReports.Name } }, "/department/functions" },
        { Good with { AnnualWork = new() }, "/annualWork" },
        { Good with { Goal = new() }, "/goal" },
        { Good with { Revenue = new() }, "/revenue" },
        { Good with { Revenue = new() { Total = new() } }, "/revenue" },
        { Good with { Expenditure = new() }, "/expenditure" },
        { Good with { Expenditure = new() { Basic = new() { Personnel = new() } } }, "/expenditure" },
        { Good with { Management = new() }, "/management" },
        { Good with { Management = new() { Monitoring = new() } }, "/management" },
        { Good with { Evaluation = new() }, "/evaluation" },
        { Good with { Evaluation = Good.Evaluation! with { Effectiveness = new() } }, "/evaluation/effectiveness" },
        { Good with { Signature = new() }, "/signature" },
    };

    [Theory]
    [MemberData(nameof(Empty))]
    public void A_section_that_says_nothing_is_missing(SelfEvaluationReport report, string pointer) =>
        Assert.Equal(pointer, Assert.Single(new ReportChecker().Check(report).Findings, finding => finding.Rule == "SE1001").Pointer);

    [Fact]
    public void A_section_of_a_few_words_is_there() => Assert.DoesNotContain(
        new ReportChecker().Check(Good with
        {
            Department = new() { Name = TestReports.Name, Mission = "某市某区示范局负责示范。" },
            AnnualWork = new() { Narrative = "无。" },
            Goal = new() { Narrative = "无。" },
            Management = new() { MidYearSelfCheck = true },
            Signature = new() { Date = new DateOnly(2024, 5, 20) },
        }).Findings,
        finding => finding.Rule == "SE1001");
}
