using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using Xunit;
using static SelfEval.Domain.Figures.ReportedAmount;

namespace SelfEval.Domain.Tests.Rules;

/// <summary>What can still be said where some figures of a sum are not printed, and of figures that are below zero.</summary>
public class AbsentFigureTests
{
    private static readonly ReportChecker Checker = new();

    [Fact]
    public void The_three_public_expenses_total_without_a_subtotal_of_vehicles()
    {
        Assert.Equal(["SE3407"], Errors(ThreePublic(10m, null, 3m)));
        Assert.Empty(Errors(ThreePublic(7m, null, 3m)));
        Assert.Empty(Errors(ThreePublic(7m, 5m, 3m)));
        Assert.Equal(["SE3401"], Errors(ThreePublic(10m, 5m, 3m)));
    }

    /// <remarks>The lines below 302 print outturns alone, so that no budget of reception can be recomputed from them.</remarks>
    [Fact]
    public void A_code_that_is_not_listed_is_nothing_only_in_amounts_that_its_siblings_print()
    {
        SelfEvaluationReport full = TestReports.Complete;
        Expenditure expenditure = full.Expenditure!;
        SelfEvaluationReport report = full with
        {
            Expenditure = expenditure with
            {
                ByEconomicClass = [.. expenditure.ByEconomicClass.Where(line => line.Name != "公务接待费").Select(line => line.Name == "办公费" ? line with { Outturn = Wan(298.00m) } : line)],
                ThreePublicExpenses = expenditure.ThreePublicExpenses! with { Reception = new() { Initial = Wan(4.00m), Outturn = Wan(1.00m) } },
            },
        };

        Assert.Equal(["/expenditure/threePublicExpenses/reception/outturn"], Checker.Check(report).Findings.Where(finding => finding.Rule == "SE3404").Select(finding => finding.Pointer));
    }

    [Theory]
    [InlineData(95, 2, null, 1, true)]
    [InlineData(102, 2, null, 1, false)]
    [InlineData(95, 2, 1, null, true)]
    [InlineData(104, 2, 1, null, false)]
    [InlineData(95, 2, null, null, true)]
    [InlineData(103, 2, null, null, false)]
    public void Carry_over_balances_with_whichever_surplus_is_printed(int spent, int closing, int? used, int? distributed, bool isFaulted)
    {
        SelfEvaluationReport report = Bare(new() { Outturn = Wan(spent) }) with
        {
            Revenue = new() { Total = new() { Outturn = Wan(100.00m) } },
            CarryOver = new() { Opening = Wan(5.00m), Closing = Wan(closing), SurplusUsed = used is { } u ? Wan(u) : null, SurplusDistributed = distributed is { } d ? Wan(d) : null },
        };

        Assert.Equal(isFaulted ? ["SE3305"] : [], Found(report));
    }

    [Fact]
    public void A_surplus_that_explains_the_difference_is_an_explanation() =>
        Assert.Empty(Found(Bare(new() { Outturn = Wan(105.00m) }) with { Revenue = new() { Total = new() { Outturn = Wan(100.00m) } }, CarryOver = new() { SurplusUsed = Wan(5.00m) } }));

    [Fact]
    public void Every_negative_amount_of_budget_and_outturn_is_found_wherever_it_stands()
    {
        SelfEvaluationReport report = Bare(new()
        {
            Outturn = Wan(-5.00m),
            Basic = new() { Outturn = Wan(-5.00m), Operating = new() { Initial = Wan(-1.00m) } },
            ThreePublicExpenses = new() { Total = new() { Outturn = Wan(-1.00m) }, Abroad = new() { Outturn = Wan(-1.00m) } },
            Procurement = new() { Goods = new() { Adjusted = Wan(-1.00m) } },
        }) with
        { Revenue = new() { Total = new() { PriorOutturn = Wan(-1.00m), Change = Wan(-3.00m) } } };

        Assert.Equal(
            [
                "/revenue/total/priorOutturn", "/expenditure/outturn", "/expenditure/basic/outturn", "/expenditure/basic/operating/initial",
                "/expenditure/threePublicExpenses/total/outturn", "/expenditure/threePublicExpenses/abroad/outturn", "/expenditure/procurement/goods/adjusted",
            ],
            Checker.Check(report).Findings.Where(finding => finding.Rule == "SE5006").Select(finding => finding.Pointer));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_line_that_exceeds_the_line_above_does_so_whatever_another_one_is(bool ofWhich)
    {
        ValueList<EconomicClassLine> lines =
        [
            new() { Code = TestReports.Economic("301"), Name = "工资福利支出", Outturn = Wan(70.00m) },
            new() { Code = TestReports.Economic("30101"), Name = "基本工资", Outturn = Wan(90.00m), OfWhich = ofWhich },
            new() { Code = TestReports.Economic("30102"), Name = "津贴补贴", OfWhich = ofWhich },
        ];

        Assert.Equal(["SE3122"], Errors(Bare(new() { ByEconomicClass = lines })));
        Assert.Empty(Errors(Bare(new() { ByEconomicClass = lines.SetItem(0, lines[0] with { Outturn = Wan(90.00m) }) })));
    }

    [Fact]
    public void Classes_that_exceed_the_total_do_so_whatever_another_one_is()
    {
        ValueList<EconomicClassLine> lines =
        [
            new() { Code = TestReports.Economic("301"), Name = "工资福利支出", Outturn = Wan(70.00m) },
            new() { Code = TestReports.Economic("302"), Name = "商品和服务支出" },
        ];

        Assert.Equal(["SE3106"], Errors(Bare(new() { Outturn = Wan(60.00m), ByEconomicClass = lines })));
        Assert.Equal(["SE3114"], Errors(Bare(new() { Basic = new() { Outturn = Wan(60.00m), ByEconomicClass = lines } })));
    }

    [Fact]
    public void Parts_that_exceed_their_whole_do_so_whatever_the_others_are()
    {
        Assert.Equal(["SE3107"], Errors(Bare(new() { Procurement = new() { Total = new() { Outturn = Wan(10.00m) }, Goods = new() { Outturn = Wan(50.00m) } } })));
        Assert.Equal(["SE3107"], Errors(Bare(new() { Procurement = new() { Total = new() { Outturn = Wan(10.00m) }, Goods = new() { Outturn = Wan(6.00m) }, Services = new() { Outturn = Wan(6.00m) } } })));
        Assert.Empty(Errors(Bare(new() { Procurement = new() { Total = new() { Outturn = Wan(12.00m) }, Goods = new() { Outturn = Wan(6.00m) }, Services = new() { Outturn = Wan(6.00m) } } })));
        Assert.Equal(["SE3107"], Errors(Bare(new() { Outturn = Wan(10.00m), Project = new() { Outturn = Wan(11.00m) } })));
        Assert.Equal(["SE3107"], Errors(Bare(new() { Basic = new() { Outturn = Wan(10.00m), Personnel = new() { Outturn = Wan(11.00m) } } })));
        Assert.Equal(["SE3107"], Errors(Bare(new() { ThreePublicExpenses = new() { Total = new() { Outturn = Wan(10.00m) }, Vehicles = new() { Outturn = Wan(11.00m) } } })));
        Assert.Equal(["SE3107"], Errors(Bare(new() { ThreePublicExpenses = new() { Total = new() { Outturn = Wan(10.00m) }, VehiclePurchase = new() { Outturn = Wan(11.00m) } } })));
        Assert.Equal(["SE3107"], Errors(Bare(new() { ThreePublicExpenses = new() { Vehicles = new() { Outturn = Wan(10.00m) }, VehiclePurchase = new() { Outturn = Wan(11.00m) } } })));
    }

    private static SelfEvaluationReport ThreePublic(decimal total, decimal? vehicles, decimal operation) => Bare(new()
    {
        ThreePublicExpenses = new()
        {
            Total = new() { Outturn = Wan(total) },
            Abroad = new() { Outturn = Wan(1.00m) },
            Vehicles = vehicles is { } both ? new() { Outturn = Wan(both) } : null,
            VehiclePurchase = new() { Outturn = Wan(2.00m) },
            VehicleOperation = new() { Outturn = Wan(operation) },
            Reception = new() { Outturn = Wan(1.00m) },
        },
    });

    private static string[] Errors(SelfEvaluationReport report) =>
        [.. Checker.Check(report).Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Rule)];

    private static string[] Found(SelfEvaluationReport report) =>
        [.. Checker.Check(report).Findings.Where(finding => finding.Rule.StartsWith("SE33", StringComparison.Ordinal)).Select(finding => finding.Rule)];

    private static SelfEvaluationReport Bare(Expenditure expenditure) =>
        new() { Title = "某局自评报告", FiscalYear = 2023, Department = new() { Name = "某局" }, Expenditure = expenditure };
}
