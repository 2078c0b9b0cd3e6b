using System.Globalization;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Indicators;
using SelfEval.Domain.Localization;
using Xunit;

namespace SelfEval.Domain.Tests.Indicators;

public class ScoringTests
{
    [Theory]
    [InlineData("≥95%", "≥95%")]
    [InlineData("≥95%", "95%以上")]
    [InlineData("≥95%", "达到95%")]
    [InlineData("≥95%", "约96%")]
    [InlineData("≥95%", "已完成")]
    [InlineData("≥100人次", "120余人次")]
    [InlineData("≥1.2万人", "12500人")]
    [InlineData("1万份", "10000份")]
    [InlineData("≥3篇/年", "4篇")]
    [InlineData("1-12月", "1-12月")]
    [InlineData("2024年", "2024年12月31日")]
    [InlineData("2024年内", "2024年12月")]
    [InlineData("12月", "11月")]
    [InlineData("2023.12", "2023.11")]
    [InlineData("2024年12月31日前", "已于2024年12月30日完成")]
    [InlineData("0", "无")]
    [InlineData("≤1次", "无")]
    public void A_result_as_it_is_printed_in_practice_reaches_its_target(string target, string actual) =>
        Assert.Equal(Attainment.Met, National.ScoreIndicator(Indicator(target, actual), 2024)!.Attainment);

    [Theory]
    [InlineData(IndicatorLevel2.OutputCost, "120万元", "118万元", Attainment.Met)]
    [InlineData(IndicatorLevel2.OutputCost, "120万元", "150万元", Attainment.Missed)]
    [InlineData(IndicatorLevel2.EconomicCost, "10.00万元", "9.20万元", Attainment.Met)]
    [InlineData(IndicatorLevel2.Timeliness, "12个月", "10个月", Attainment.Met)]
    [InlineData(IndicatorLevel2.Timeliness, "12个月", "14个月", Attainment.Missed)]
    [InlineData(IndicatorLevel2.Timeliness, "100%", "98%", Attainment.Missed)]
    [InlineData(IndicatorLevel2.Quantity, "120份", "118份", Attainment.Missed)]
    public void Of_costs_and_time_a_number_alone_is_the_most(IndicatorLevel2 level2, string target, string actual, Attainment attainment) =>
        Assert.Equal(attainment, National.ScoreIndicator(Indicator(target, actual) with { Level2 = level2 }, 2024)!.Attainment);

    [Fact]
    public void A_percentage_of_costs_alone_is_not_judged()
    {
        Assert.Null(National.ScoreIndicator(Indicator("100%", "98%") with { Level2 = IndicatorLevel2.OutputCost }, 2024));
        Assert.Equal(Attainment.Met, National.ScoreIndicator(Indicator("100%", "100%") with { Level2 = IndicatorLevel2.OutputCost }, 2024)!.Attainment);
    }

    [Fact]
    public void A_whole_percentage_was_rounded_and_a_whole_count_was_not()
    {
        Assert.Equal(new Interval(9.65m, 9.75m), National.ScoreIndicator(Indicator("100%", "97%"), 2024)!.Range);
        Assert.Equal(new Interval(9.7m, 9.7m), National.ScoreIndicator(Indicator("100份", "97份"), 2024)!.Range);
    }

    private static readonly ScoringScheme National = ScoringSchemes.NationalProject;

    [Theory]
    [InlineData("≥95%", "96.5%", "10", Attainment.Met)]
    [InlineData("≥95%", "95%", "10", Attainment.Met)]
    [InlineData("≥95%", "76%", "8", Attainment.Missed)]
    [InlineData("168份", "84份", "5", Attainment.Missed)]
    [InlineData("168份", "200份", "10", Attainment.Met)]
    [InlineData("≤10次", "8次", "10", Attainment.Met)]
    [InlineData("≤10次", "20次", "5", Attainment.Missed)]
    [InlineData("≤0次", "1次", "0", Attainment.Missed)]
    [InlineData("0起", "0起", "10", Attainment.Met)]
    [InlineData("0起", "1起", "0", Attainment.Missed)]
    [InlineData("90%-95%", "92%", "10", Attainment.Met)]
    [InlineData("90%-95%", "45%", "5", Attainment.Missed)]
    [InlineData("80%-95%", "100%", "9.5", Attainment.Missed)]
    [InlineData("≤10万元", "125000元", "8", Attainment.Missed)]
    [InlineData("2023年12月31日前", "2023-12-20", "10", Attainment.Met)]
    [InlineData("12月底前", "按时完成", "10", Attainment.Met)]
    public void The_score_is_in_proportion_and_not_above_the_weight(string target, string actual, string points, Attainment attainment)
    {
        ComputedScore score = National.ScoreIndicator(Indicator(target, actual), 2023)!;

        Assert.Equal(decimal.Parse(points, CultureInfo.InvariantCulture), score.Points);
        Assert.Equal(attainment, score.Attainment);
    }

    [Theory]
    [InlineData("优", "优", 8, 10)]
    [InlineData("优", "良", 6, 8)]
    [InlineData("优", "差", 0, 6)]
    [InlineData("有效提升", "全部达成", 8, 10)]
    [InlineData("有效提升", "部分达成", 6, 8)]
    [InlineData("有效提升", "未完成", 0, 6)]
    [InlineData("有效提升", "有效 提升", 8, 10)]
    [InlineData("2023年12月31日前", "2024年1月1日", 0, 8)]
    public void A_qualitative_indicator_gets_a_tier(string target, string actual, int from, int to)
    {
        ComputedScore score = National.ScoreIndicator(Indicator(target, actual), 2023)!;

        Assert.Null(score.Points);
        Assert.Equal(new Interval(from, to), score.Range);
    }

    [Theory]
    [InlineData("≥95%", "96份")]
    [InlineData("有效提升", "水平更高")]
    [InlineData("/", "1")]
    [InlineData("≥95%", "/")]
    public void What_cannot_be_compared_has_no_score(string target, string actual) => Assert.Null(National.ScoreIndicator(Indicator(target, actual), 2023));

    [Fact]
    public void The_unit_of_the_column_is_that_of_bare_numbers()
    {
        Indicator indicator = Indicator("10", "12.5万元") with { Unit = "万元" };

        Assert.Equal(Attainment.Met, National.ScoreIndicator(indicator, 2023)!.Attainment);
        Assert.Null(National.ScoreIndicator(indicator with { Unit = "次" }, 2023));
    }

    [Fact]
    public void The_trail_shows_the_arithmetic_in_both_languages()
    {
        Indicator missed = Indicator("168份", "160份") with { Weight = ReportedScore.Points(20m) };

        Assert.Equal("160份 ÷ 168份 × 20分 = 19.0476分", National.ScoreIndicator(missed, 2023)!.Trail);
        Assert.Equal("168份 ≥ 168份，得满分 10分", National.ScoreIndicator(Indicator("168份", "168份"), 2023)!.Trail);
        Assert.Equal("90% ≤ 92% ≤ 95%, full 10分", National.ScoreIndicator(Indicator("90%-95%", "92%"), 2023, Language.English)!.Trail);
    }

    [Fact]
    public void The_range_holds_every_true_value_behind_the_printed_actual()
    {
        ComputedScore score = National.ScoreIndicator(Indicator("100%", "98.5%"), 2023)!;

        Assert.Equal(9.85m, score.Points);
        Assert.Equal(new Interval(9.845m, 9.855m), score.Range);
    }

    [Theory]
    [InlineData("≥10次", "14次", "40")]
    [InlineData("≤10次", "6次", "40")]
    [InlineData("≥10次", "9次", "-10")]
    public void The_deviation_is_in_percent_of_the_target(string target, string actual, string percent) =>
        Assert.Equal(decimal.Parse(percent, CultureInfo.InvariantCulture), National.ScoreIndicator(Indicator(target, actual), 2023)!.Deviation);

    [Fact]
    public void Execution_is_scored_by_the_amounts_or_else_by_the_printed_rate()
    {
        ExecutionScore execution = new() { Adjusted = ReportedAmount.Wan(560.71m), Outturn = ReportedAmount.Wan(560.57m), Weight = ReportedScore.Points(10m) };

        Assert.Equal(9.997503166m, National.ScoreExecution(execution)!.Points!.Value, 9);
        Assert.Equal(9.94m, National.ScoreExecution(new() { Rate = ReportedPercentage.Percent(99.4m) })!.Points);
        Assert.Equal(10m, National.ScoreExecution(new() { Rate = ReportedPercentage.Percent(101m) })!.Points);
        Assert.Null(National.ScoreExecution(new()));
    }

    [Fact]
    public void A_limit_gives_the_full_weight_up_to_it_and_takes_points_off_beyond()
    {
        ScoringScheme own = ScoringSchemes.DepartmentalOverall with
        {
            Criteria = [new() { Criterion = ManagementCriterion.CarryOverRate, Method = ScoringMethod.Limit, Limit = 10m, PerPercent = 0.5m }],
        };
        ManagementScore Carried(decimal rate) => new() { Criterion = ManagementCriterion.CarryOverRate, Weight = ReportedScore.Points(5m), Rate = ReportedPercentage.Percent(rate) };

        Assert.Equal(5m, own.ScoreManagement(Carried(10.0m))!.Points);
        Assert.Equal(4m, own.ScoreManagement(Carried(12.0m))!.Points);
        Assert.Equal(0m, own.ScoreManagement(Carried(40.0m))!.Points);
        Assert.Null(ScoringSchemes.DepartmentalOverall.ScoreManagement(Carried(12.0m))!.Points);
        Assert.Null(own.ScoreManagement(new() { Criterion = ManagementCriterion.Disclosure, Weight = ReportedScore.Points(5m) }));
    }

    [Theory]
    [InlineData("90", Grade.Excellent)]
    [InlineData("89.9999999999", Grade.Good)]
    [InlineData("80", Grade.Good)]
    [InlineData("79.99", Grade.Fair)]
    [InlineData("60", Grade.Fair)]
    [InlineData("59.99", Grade.Poor)]
    public void Grade_bounds_belong_to_the_better_grade(string points, Grade grade) => Assert.Equal(grade, National.GradeOf(decimal.Parse(points, CultureInfo.InvariantCulture)));

    [Fact]
    public void The_schemes_of_the_tables_are_whole()
    {
        Assert.Equal(3, ScoringSchemes.All.Count);
        foreach (ScoringScheme scheme in ScoringSchemes.All)
        {
            decimal parts = (scheme.ExecutionWeight ?? 0m) + scheme.Categories.Sum(category => category.Weight) + scheme.Blocks.Sum(block => block.Weight);

            Assert.Equal(scheme.Total, parts);
            Assert.Same(scheme, ScoringSchemes.Find(scheme.Id));
            Assert.NotEmpty(scheme.Basis);
        }

        Assert.Equal(10m, National.ExecutionWeight);
        Assert.Equal(50m, National.WeightOf(IndicatorLevel1.Output));
        Assert.Equal(30m, National.WeightOf(IndicatorLevel1.Outcome));
        Assert.Equal(10m, National.WeightOf(IndicatorLevel1.Satisfaction));
        Assert.Null(National.WeightOf(IndicatorLevel1.Cost));
        Assert.Equal(50m, ScoringSchemes.DepartmentalOverall.WeightOf(ScoreBlock.Efficiency));
        Assert.Equal(20m, ScoringSchemes.NationalProjectWithCost.WeightOf(IndicatorLevel1.Cost));
    }

    [Fact]
    public void A_form_follows_the_scheme_that_it_names_or_that_its_parts_are_those_of()
    {
        IndicatorSet plain = new() { Indicators = [Indicator("1", "1")] };

        Assert.Equal("national-project", ScoringSchemes.For(plain, 2023)!.Id);
        Assert.Equal("departmental-overall", ScoringSchemes.For(plain with { ByBlock = [new() { Block = ScoreBlock.Effectiveness }] }, 2023)!.Id);
        Assert.Equal("national-project-cost", ScoringSchemes.For(new() { Indicators = [Indicator("1", "1") with { Level1 = IndicatorLevel1.Cost }] }, 2023)!.Id);
        Assert.Null(ScoringSchemes.For(plain, 2019));
        Assert.Null(ScoringSchemes.For(plain with { Scheme = "another" }, 2023));
    }

    internal static Indicator Indicator(string target, string actual) => new()
    {
        Level1 = IndicatorLevel1.Output,
        Level2 = IndicatorLevel2.Quantity,
        Name = "指标",
        Target = target,
        Actual = actual,
        Weight = ReportedScore.Points(10m),
    };
}
