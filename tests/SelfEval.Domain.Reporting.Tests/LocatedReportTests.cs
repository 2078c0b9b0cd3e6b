using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization;
using Xunit;

namespace SelfEval.Domain.Reporting.Tests;

public class LocatedReportTests
{
    private static readonly SelfEvaluationReport Report = new() { Title = "t", FiscalYear = 2023, Department = new() { Name = "d" } };
    private static readonly ReportPlace Place = new(new SourceSpan(4, 2, 30, 6));

    [Fact]
    public void What_is_absent_is_where_the_nearest_part_is_that_should_hold_it()
    {
        LocatedReport report = Checked.Located(Report, null, ("/evaluation", Place));

        Assert.Equal(Place, report.At("/evaluation/score"));
        Assert.Null(report.At("/signature"));
    }

    [Fact]
    public void Without_places_nothing_has_one() => Assert.Null(new LocatedReport(Report).At(""));

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new LocatedReport(null!));
        Assert.Throws<ArgumentNullException>(() => new LocatedReport(Report).At(null!));
        Assert.Throws<ArgumentNullException>(() => new CheckedReport(null!, new CheckResult { Evaluated = 0 }));
        Assert.Throws<ArgumentNullException>(() => new CheckedReport(new LocatedReport(Report), null!));
    }

    [Fact]
    public void The_conclusion_says_no_more_than_what_was_judged()
    {
        CheckedReport alone = Checked.Of(Report);

        Assert.Equal("eachConsistent", alone.Conclusion);
        Assert.Equal("consistent", Diagnosed(isConsistent: true, isProved: true));
        Assert.Equal("jointlyInconsistent", Diagnosed(isConsistent: false, isProved: true));
        Assert.Equal("undecided", Diagnosed(isConsistent: false, isProved: false));
        Assert.Equal("notProved", Diagnosed(isConsistent: false, isProved: false, new Conflict(["SE2103"], ["/revenue/total/outturn"])));
        Assert.Equal("someInconsistent", Checked.Faults().Conclusion);

        static string Diagnosed(bool isConsistent, bool isProved, params Conflict[] conflicts) =>
            new CheckedReport(new LocatedReport(Report), new CheckResult { Evaluated = 0 }) { Diagnosis = new ReportDiagnosis { IsConsistent = isConsistent, IsProved = isProved, Conflicts = conflicts.ToValueList() } }.Conclusion;
    }
}
