using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Indicators;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Reports.Paths;
using SelfEval.Domain.Serialization;
using SelfEval.Domain.Tests.Rules;
using Xunit;

namespace SelfEval.Domain.Tests.Reports;

public class ReportTests
{
    [Fact]
    public void Reports_with_the_same_figures_are_equal()
    {
        SelfEvaluationReport copy = ReportJson.Read(ReportJson.Write(TestReports.Complete)).RequireReport();

        Assert.Equal(TestReports.Complete, copy);
        Assert.Equal(TestReports.Complete.GetHashCode(), copy.GetHashCode());
        Assert.NotEqual(TestReports.Complete, copy with { FiscalYear = 2022 });
    }

    [Fact]
    public void Invariants_hold_at_construction()
    {
        Assert.Throws<ArgumentException>(() => new Department { Name = " " });
        Assert.Throws<ArgumentException>(() => new Department { Name = "\uFEFF" });
        Assert.Throws<ArgumentNullException>(() => new Department { Name = null! });
        Assert.Throws<ArgumentException>(() => TestReports.Complete with { Title = new string('x', 200_001) });
        Assert.Throws<ArgumentException>(() => new Signature { Unit = "" });
        Assert.Throws<ArgumentOutOfRangeException>(() => new IndicatorCount { Category = IndicatorLevel2.Quantity, Count = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => TestReports.Complete.Department with { StatedFunctions = 1_000_001 });
        Assert.Throws<ArgumentException>(() => TestReports.Complete with { Title = "\ud800" });
        Assert.Throws<ArgumentException>(() => TestReports.Complete with { Title = "a\udc00b" });
        Assert.Throws<ArgumentException>(() => TestReports.Complete with { Title = "\ud83c\ud83c\udfee" });
        Assert.Equal("🏮", (TestReports.Complete with { Title = "🏮" }).Title);
        Assert.Throws<ArgumentNullException>(() => TestReports.Complete with { Department = null! });
        Assert.Throws<ArgumentException>(() => TestReports.Complete.Department with { Functions = [" "] });
        Assert.Throws<ArgumentException>(() => new ImprovementItem { Text = "措施", Addresses = ["\ud800"] });
        Assert.Throws<ArgumentException>(() => new QuantifiedStatement { Text = "t", Quantity = default(ReportedQuantity) });
        Assert.Throws<ArgumentException>(() => new KeyTask { Text = "t", Quantities = [default] });
        Assert.Throws<ArgumentException>(() => new EconomicClassLine { Name = "类", Code = default(ClassificationCode<DepartmentEconomic>) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Signature { Date = default(DateOnly) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Monitoring { CompletedBy = new DateOnly(2100, 1, 1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new FundingLine { Source = (FundingSource)99 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SelfEvaluation { Grade = (Grade)99 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Department { Name = "某局", Kind = (EntityKind)99 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new IndicatorCount { Category = (IndicatorLevel2)99, Count = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new IndicatorGroup { Category = (IndicatorLevel1)99, Count = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalYear(1999));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalYear(2100));
    }

    [Fact]
    public void A_section_given_as_an_absent_list_is_absent()
    {
        SelfEvaluationReport report = TestReports.Complete with { Problems = default(ValueList<Problem>), Improvements = default(ValueList<ImprovementItem>) };

        Assert.Null(report.Problems);
        Assert.Null(report.Improvements);
        Assert.Null(new ImprovementItem { Text = "措施", Addresses = default(ValueList<string>) }.Addresses);
    }

    [Fact]
    public void A_fiscal_year_is_the_calendar_year()
    {
        FiscalYear year = 2023;

        Assert.Equal((new DateOnly(2023, 1, 1), new DateOnly(2023, 12, 31)), (year.Start, year.End));
        Assert.True(year.Contains(new DateOnly(2023, 12, 31)));
        Assert.False(year.Contains(new DateOnly(2024, 1, 1)));
        Assert.True(year < 2024 && year > 2022 && year <= 2023 && year >= 2023 && year.CompareTo(2022) > 0);
        Assert.Equal(2000, default(FiscalYear).Year);
        Assert.Equal("2023", year.ToString());
    }

    [Fact]
    public void Figures_come_with_their_pointers_in_reading_order()
    {
        KeyValuePair<string, ReportedFigure>[] figures = [.. TestReports.Complete.Figures()];

        Assert.Equal(figures.Length, figures.Select(figure => figure.Key).Distinct().Count());
        Assert.Equal(("/department/statedFunctions", "2"), (figures[0].Key, figures[0].Value.ToString()));
        Assert.Contains(figures, figure => figure is { Key: "/revenue/byFundingSource/1/changeRate" } && figure.Value.ToString() == "5.00%");
        Assert.Contains(figures, figure => figure is { Key: "/management/indicators/0/parts/1/count" } && figure.Value.ToString() == "1");
    }

    [Fact]
    public void Every_figure_path_stands_in_the_json_contract_and_every_figure_of_the_contract_has_a_path()
    {
        IEnumerable<string> paths = ReportPaths.AllFigures.Select(path => path.Template).Order(StringComparer.Ordinal);
        IEnumerable<string> contract = FiguresOf(ReportContract.Root, "").Order(StringComparer.Ordinal);

        Assert.Equal(contract, paths);
    }

    private static IEnumerable<string> FiguresOf(Domain.Serialization.Contract.ContractNode node, string pointer) => node switch
    {
        Domain.Serialization.Contract.ObjectNode shape => shape.Members.SelectMany(member => FiguresOf(member.Node, $"{pointer}/{member.Name}")),
        Domain.Serialization.Contract.ListNode list => FiguresOf(list.Item, $"{pointer}/*"),
        Domain.Serialization.Contract.LeafNode { Leaf.Name: "amount" or "percentage" or "quantity" or "score" or "count" } => [pointer],
        _ => [],
    };
}
