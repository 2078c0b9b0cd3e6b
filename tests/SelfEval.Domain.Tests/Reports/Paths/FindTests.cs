using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Reports.Paths;
using SelfEval.Domain.Testing;
using SelfEval.Domain.Tests.Rules;
using Xunit;

namespace SelfEval.Domain.Tests.Reports.Paths;

/// <summary>From a JSON Pointer back to the place that it names.</summary>
public class FindTests
{
    [Property(MaxTest = 200)]
    public Property Every_figure_is_found_by_its_pointer() => Prop.ForAll(ReportGenerators.AnyReports.ToArbitrary(), report =>
        ReportPaths.FiguresOf(report).All(figure => ReportPaths.Find(report, figure.Path.Pointer(figure.At)) == (figure.Path, figure.At)));

    [Theory]
    [InlineData("")]
    [InlineData("/title")]
    [InlineData("/expenditure")]
    [InlineData("/expenditure/executionRate")]
    [InlineData("/expenditure/byEconomicClass")]
    [InlineData("/expenditure/byEconomicClass/8")]
    [InlineData("/expenditure/byEconomicClass/8/name")]
    [InlineData("/expenditure/byEconomicClass/8/share")]
    [InlineData("/annualWork/keyTasks/0/quantities/1")]
    [InlineData("/department/functions/1")]
    [InlineData("/improvements/0/addresses/0")]
    [InlineData("/problems/0/affects/1")]
    public void A_pointer_to_a_place_of_the_report_is_found(string pointer) => Assert.NotNull(ReportPaths.Find(TestReports.Complete, pointer));

    [Theory]
    [InlineData("expenditure")]
    [InlineData("/")]
    [InlineData("/expenditure/")]
    [InlineData("/Expenditure")]
    [InlineData("/expenditure/nothing")]
    [InlineData("/expenditure/executionRate/0")]
    [InlineData("/expenditure/byEconomicClass/9")]
    [InlineData("/expenditure/byEconomicClass/08")]
    [InlineData("/expenditure/byEconomicClass/-1")]
    [InlineData("/expenditure/byEconomicClass/+1")]
    [InlineData("/expenditure/byEconomicClass/*")]
    [InlineData("/expenditure/byEconomicClass/")]
    [InlineData("/expenditure/byEconomicClass/99999999999999999999")]
    [InlineData("/department/functions/2")]
    [InlineData("/department/functions/1/0")]
    [InlineData("/department/name/0")]
    public void A_pointer_that_leads_nowhere_is_not_found(string pointer) => Assert.Null(ReportPaths.Find(TestReports.Complete, pointer));

    [Fact]
    public void A_place_in_a_part_that_is_absent_is_not_found() =>
        Assert.Null(ReportPaths.Find(TestReports.Complete with { CarryOver = null }, "/carryOver/closing"));
}
