using System.Text;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization;
using Xunit;
using static SelfEval.Domain.Figures.ReportedAmount;
using static SelfEval.Domain.Figures.ReportedPercentage;

namespace SelfEval.Domain.Tests.Rules;

/// <summary>The parts of expenditure besides basic and project expenditure: 上缴上级支出, 经营支出, 对附属单位补助支出.</summary>
public class ExpenditurePartsTests
{
    private static readonly ReportChecker Checker = new();

    private static readonly SelfEvaluationReport Report = new()
    {
        Title = "某院自评报告",
        FiscalYear = 2023,
        Department = new() { Name = "某院" },
        Expenditure = new()
        {
            Outturn = Wan(100.00m),
            Basic = new() { Outturn = Wan(60.00m), Share = Percent(60.00m) },
            Project = new() { Outturn = Wan(30.00m), Share = Percent(30.00m) },
            SuperiorPayment = new() { Outturn = Wan(1.00m), Share = Percent(1.00m) },
            Business = new() { Outturn = Wan(7.00m), Share = Percent(7.00m) },
            SubordinateGrant = new() { Outturn = Wan(2.00m), Share = Percent(2.00m) },
        },
    };

    [Fact]
    public void All_five_parts_add_up_to_the_total_in_amount_and_share()
    {
        Assert.Empty(Errors(Report));
        Assert.Equal(["SE3101", "SE4102", "SE4111"], Errors(With(e => e with { Project = new() { Outturn = Wan(33.00m), Share = Percent(33.30m) } })));
        Finding finding = Assert.Single(Checker.Check(With(e => e with { Business = e.Business! with { Outturn = Wan(9.00m), Share = null } })).Findings, finding => finding.Rule == "SE3101");
        Assert.Equal(
            ["/expenditure/outturn", "/expenditure/basic/outturn", "/expenditure/project/outturn", "/expenditure/superiorPayment/outturn", "/expenditure/business/outturn", "/expenditure/subordinateGrant/outturn"],
            finding.Operands.Select(operand => operand.Pointer));
    }

    [Fact]
    public void A_part_that_is_not_printed_is_nothing()
    {
        SelfEvaluationReport two = With(e => e with { SuperiorPayment = null, Business = null, SubordinateGrant = null });

        Assert.Equal(["SE3101", "SE4111"], Errors(two));
        Assert.Empty(Errors(With(e => e with { SuperiorPayment = null, SubordinateGrant = null, Business = new() { Outturn = Wan(10.00m), Share = Percent(10.00m) } })));
    }

    [Fact]
    public void A_part_that_prints_another_amount_leaves_this_one_open()
    {
        SelfEvaluationReport report = With(e => e with { Initial = Wan(100.00m), Basic = e.Basic! with { Initial = Wan(60.00m) }, Project = e.Project! with { Initial = Wan(30.00m) } });

        Assert.Empty(Errors(report));
        Assert.Contains(Checker.Check(report).NotEvaluated, item => item.Rule == "SE3101" && item.Missing.Contains("/expenditure/business/initial"));
    }

    [Fact]
    public void Economic_classes_need_not_contain_what_goes_to_other_units()
    {
        ValueList<EconomicClassLine> lines = [new() { Name = "工资福利支出", Outturn = Wan(97.00m) }];
        SelfEvaluationReport report = With(e => e with { ByEconomicClass = lines, Basic = e.Basic! with { ByEconomicClass = [lines[0] with { Outturn = Wan(60.00m) }] }, Project = e.Project! with { ByEconomicClass = [lines[0] with { Outturn = Wan(30.00m) }] } });

        Assert.Empty(Errors(report));
        Assert.Equal(["SE3102"], Errors(report with
        {
            Expenditure = report.Expenditure! with
            {
                Project = report.Expenditure.Project! with { Outturn = Wan(33.00m), Share = null, ByEconomicClass = [lines[0] with { Outturn = Wan(33.00m) }] },
                SuperiorPayment = new() { Outturn = Wan(0.00m) },
                SubordinateGrant = null,
            },
        }));
    }

    [Fact]
    public void The_parts_are_read_and_written_behind_the_project_expenditure()
    {
        string json = Encoding.UTF8.GetString(ReportJson.Write(Report));

        Assert.Equal(Report, ReportJson.Read(json).RequireReport());
        int[] places = [.. new[] { "\"project\"", "\"superiorPayment\"", "\"business\"", "\"subordinateGrant\"" }.Select(name => json.IndexOf(name, StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    private static SelfEvaluationReport With(Func<Expenditure, Expenditure> change) => Report with { Expenditure = change(Report.Expenditure!) };

    private static string[] Errors(SelfEvaluationReport report) =>
        [.. Checker.Check(report).Findings.Where(finding => finding.Severity == Severity.Error && finding.Rule[2] is '3' or '4').Select(finding => finding.Rule).Order(StringComparer.Ordinal)];
}
