using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Indicators;
using SelfEval.Domain.Testing;
using Xunit;

namespace SelfEval.Domain.Tests.Indicators;

public class IndicatorTargetTests
{
    [Theory]
    [InlineData("≥95%", TargetKind.AtLeast, "95%", null)]
    [InlineData("＞＝ ９５％", TargetKind.AtLeast, "95%", null)]
    [InlineData("不低于90.0%", TargetKind.AtLeast, "90.0%", null)]
    [InlineData("1,200人次以上", TargetKind.AtLeast, "1200人次", null)]
    [InlineData("95%及以上", TargetKind.AtLeast, "95%", null)]
    [InlineData("≤3.5万元", TargetKind.AtMost, null, "3.5万元")]
    [InlineData("不超过10次", TargetKind.AtMost, null, "10次")]
    [InlineData("控制在10次以内", TargetKind.AtMost, null, "10次")]
    [InlineData("5个工作日内", TargetKind.AtMost, null, "5个工作日")]
    [InlineData("10次左右", TargetKind.Qualitative, null, null)]
    [InlineData(">5", TargetKind.Above, "5", null)]
    [InlineData("低于2%", TargetKind.Below, null, "2%")]
    [InlineData("=100%", TargetKind.Exactly, "100%", "100%")]
    [InlineData("168份", TargetKind.Exactly, "168份", "168份")]
    [InlineData("168 份", TargetKind.Exactly, "168份", "168份")]
    [InlineData("0起", TargetKind.Exactly, "0起", "0起")]
    [InlineData("90%-95%", TargetKind.Between, "90%", "95%")]
    [InlineData("90～95%", TargetKind.Between, "90%", "95%")]
    [InlineData("8至10次", TargetKind.Between, "8次", "10次")]
    [InlineData("优", TargetKind.Qualitative, null, null)]
    [InlineData("有效提升服务水平", TargetKind.Qualitative, null, null)]
    [InlineData("≥95%以内", TargetKind.Qualitative, null, null)]
    [InlineData("95%-90%", TargetKind.Qualitative, null, null)]
    [InlineData("≥99999999999999999999", TargetKind.Qualitative, null, null)]
    [InlineData("无", TargetKind.Qualitative, null, null)]
    [InlineData("1-12月", TargetKind.Qualitative, null, null)]
    [InlineData("/", TargetKind.Nothing, null, null)]
    [InlineData("……", TargetKind.Nothing, null, null)]
    [InlineData(" － ", TargetKind.Nothing, null, null)]
    public void A_target_is_read_as_it_is_printed_in_practice(string text, TargetKind kind, string? low, string? high)
    {
        IndicatorTarget target = text;

        Assert.Equal(kind, target.Kind);
        Assert.Equal(low, target.Low?.ToString());
        Assert.Equal(high, target.High?.ToString());
        Assert.Equal(text, target.ToString());
    }

    [Theory]
    [InlineData("2023年12月31日前", "2023-12-31")]
    [InlineData("2023 年 12 月 31 日之前", "2023-12-31")]
    [InlineData("12月31日前", "2023-12-31")]
    [InlineData("于11月5日前完成", "2023-11-05")]
    [InlineData("2023年6月底前", "2023-06-30")]
    [InlineData("2024年2月底前", "2024-02-29")]
    [InlineData("年底前", "2023-12-31")]
    [InlineData("12月", "2023-12-31")]
    [InlineData("2023.12", "2023-12-31")]
    [InlineData("2023年内", "2023-12-31")]
    [InlineData("2023-12-31前", "2023-12-31")]
    [InlineData("2023/6/5", "2023-06-05")]
    [InlineData("不迟于2023.06.05", "2023-06-05")]
    [InlineData("2024年上半年", "2024-06-30")]
    [InlineData("上半年完成", "2023-06-30")]
    [InlineData("2024年第四季度", "2024-12-31")]
    [InlineData("2024年3季度前", "2024-09-30")]
    [InlineData("一季度", "2023-03-31")]
    public void A_dated_target_names_its_last_day(string text, string day)
    {
        IndicatorTarget target = text;

        Assert.Equal(TargetKind.ByDate, target.Kind);
        Assert.Equal(DateOnly.Parse(day), target.DateIn(2023));
    }

    [Theory]
    [InlineData("2024年春季")]
    [InlineData("2024年度第三批")]
    [InlineData("2024年全年")]
    public void What_a_year_goes_on_with_is_no_unit(string text) => Assert.Equal(TargetKind.Qualitative, IndicatorTarget.Parse(text).Kind);

    [Fact]
    public void A_half_year_later_is_late() =>
        Assert.Equal(Attainment.Missed, Achievement.Of(
            new Indicator { Level1 = Domain.Classification.IndicatorLevel1.Output, Level2 = Domain.Classification.IndicatorLevel2.Timeliness, Name = "及时", Target = "2024年上半年", Actual = "2025年上半年" }, 2024).Attainment);

    [Theory]
    [InlineData("2023年13月1日前")]
    [InlineData("2023年2月30日前")]
    [InlineData("2023-2-30")]
    public void A_day_that_the_calendar_lacks_is_no_date(string text)
    {
        IndicatorTarget target = text;

        Assert.NotEqual(TargetKind.ByDate, target.Kind);
        Assert.Null(target.DateIn(2023));
    }

    [Theory]
    [InlineData("96.5%", "96.5%", null)]
    [InlineData("１６８份", "168份", null)]
    [InlineData("1,200", "1200", null)]
    [InlineData("2023年11月30日", null, "2023-11-30")]
    [InlineData("11月30日", null, "2023-11-30")]
    [InlineData("优", null, null)]
    [InlineData("95%以上", null, null)]
    public void An_actual_is_a_number_a_day_or_words(string text, string? measure, string? day)
    {
        IndicatorValue value = text;

        Assert.Equal(measure, value.Measure?.ToString());
        Assert.Equal(day is null ? null : DateOnly.Parse(day), value.DateIn(2023));
        Assert.Equal(day is not null, value.IsDate);
        Assert.False(value.IsNothing);
        Assert.Equal(text, value.ToString());
    }

    [Fact]
    public void Printed_precision_is_kept()
    {
        Assert.Equal(2, IndicatorTarget.Parse("≥95.00%").Low!.Value.Value.Scale);
        Assert.NotEqual(IndicatorTarget.Parse("≥95.0%").Low, IndicatorTarget.Parse("≥95.00%").Low);
        Assert.NotEqual(IndicatorTarget.Parse("≥95%"), IndicatorTarget.Parse("≥ 95%"));
        Assert.Equal(IndicatorTarget.Parse("≥95%"), IndicatorTarget.Parse("≥95%"));
    }

    [Fact]
    public void A_blank_target_is_refused()
    {
        Assert.Throws<ArgumentException>(() => IndicatorTarget.Parse(" "));
        Assert.Throws<ArgumentException>(() => IndicatorValue.Parse("\u3000"));
        Assert.Null((IndicatorTarget?)(string?)null);
    }

    [Theory]
    [InlineData("10.92万元", "109200元", 0)]
    [InlineData("1亿元", "9999.99万元", 1)]
    [InlineData("95%", "95.0%", 0)]
    [InlineData("95", "95.1%", -1)]
    [InlineData("0.1百万元", "10万元", 0)]
    public void Numbers_of_one_kind_compare_exactly(string left, string right, int order)
    {
        Assert.True(Measure(left).TryCompare(Measure(right), out int found));
        Assert.Equal(order, found);
    }

    [Fact]
    public void Numbers_of_different_units_do_not_compare() => Assert.False(Measure("168份").TryCompare(Measure("168套"), out _));

    [Property(MaxTest = 300)]
    public Property Any_text_is_a_target_and_a_value_and_keeps_its_print() =>
        Prop.ForAll(
            Gen.OneOf(ReportGenerators.Targets, ArbMap.Default.GeneratorFor<string>().Where(text => !string.IsNullOrWhiteSpace(text) && text.Trim('\uFEFF', ' ').Length > 0)).ToArbitrary(),
            text => string.IsNullOrWhiteSpace(text.Replace('\uFEFF', ' ')) || (IndicatorTarget.Parse(text).Text == text && IndicatorValue.Parse(text).Text == text));

    [Property(MaxTest = 300)]
    public Property A_printed_bound_reads_back() =>
        Prop.ForAll(
            Gen.Elements("≥", "≤", ">", "<", "=", "").ToArbitrary(),
            Gen.Choose(0, 1_000_000).ToArbitrary(),
            Gen.Choose(0, 4).ToArbitrary(),
            (sign, number, decimals) =>
            {
                decimal value = number * SelfEval.Domain.Figures.NumberLimits.Ulp(decimals);
                IndicatorTarget target = FormattableString.Invariant($"{sign}{value}份");
                return (target.Low ?? target.High) is { } read && read.Value == value && read.Value.Scale == value.Scale && read.Unit == "份";
            });

    private static IndicatorMeasure Measure(string text) => IndicatorValue.Parse(text).Measure!.Value;
}
