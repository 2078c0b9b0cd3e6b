using System.Globalization;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Import.Tests.Documents;
using SelfEval.Domain.Indicators;
using SelfEval.Domain.Reports;
using Xunit;

namespace SelfEval.Domain.Import.Tests;

/// <summary>The self-evaluation form and budget tables, found by their labels.</summary>
public class FormTests
{
    private static readonly object?[][] Form =
    [
        ["部门整体支出绩效自评表"],
        ["（2022年度）"],
        ["部门（单位）名称", null, "某市图书馆"],
        ["部门整体支出（万元）", null, "年初预算数", "全年预算数（A）", "全年执行数（B）", "分值", "执行率（B/A）", "得分"],
        [null, "年度资金总额", ("1000", 3), ("1050.5", 3), ("1040.25", 3), "10", ("0.9902", 2), "9.9"],
        [null, "其中：本年财政拨款", "900.00", "950.50", "940.25", "—", "—", "—"],
        [null, "上年结转资金", "100.00", "100.00", "100.00", "—", "—", "—"],
        [null, "其他资金", "0", "0", "0", "—", "—", "—"],
        ["年度总体目标", "预期目标", null, null, "实际完成情况"],
        [null, "举办活动300场", null, null, "举办活动326场"],
        ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
        [null, "产出指标（50分）", "数量指标", "指标1：阅读推广活动场次", "≥300场", "326场", "20", "20", null],
        [null, null, null, "指标2：新建读书驿站", "20个", "15个", "10", "7.5", "选址协调较慢，已列入下年计划"],
        [null, null, null, "……"],
        [null, null, "质量指标", "指标1：活动完成率", "100%", "100%", "20", "20", "无"],
        [null, "效益指标（30分）", "社会效益指标", "持证读者增长", "显著增长", "显著增长", "30", "28", null],
        [null, "满意度指标（10分）", "服务对象满意度指标", "读者满意度", "≥95%", "96.5%", "10", "10", null],
        ["总分", null, null, null, null, null, "100", "95.4"],
    ];

    private static readonly IndicatorSet Expected = new()
    {
        Execution = new()
        {
            Initial = ReportedAmount.Wan(1000.00m),
            Adjusted = ReportedAmount.Wan(1050.50m),
            Outturn = ReportedAmount.Wan(1040.25m),
            Rate = new ReportedPercentage(99.02m),
            Weight = ReportedScore.Points(10m),
            Score = ReportedScore.Points(9.9m),
            Parts =
            [
                new() { Kind = FundsKind.CurrentAppropriation, Initial = ReportedAmount.Wan(900.00m), Adjusted = ReportedAmount.Wan(950.50m), Outturn = ReportedAmount.Wan(940.25m) },
                new() { Kind = FundsKind.CarriedOver, Initial = ReportedAmount.Wan(100.00m), Adjusted = ReportedAmount.Wan(100.00m), Outturn = ReportedAmount.Wan(100.00m) },
                new() { Kind = FundsKind.Other, Initial = ReportedAmount.Wan(0m), Adjusted = ReportedAmount.Wan(0m), Outturn = ReportedAmount.Wan(0m) },
            ],
        },
        Indicators =
        [
            Indicator(IndicatorLevel1.Output, IndicatorLevel2.Quantity, "阅读推广活动场次", "≥300场", "326场", 20m, 20m),
            Indicator(IndicatorLevel1.Output, IndicatorLevel2.Quantity, "新建读书驿站", "20个", "15个", 10m, 7.5m) with { DeviationReason = "选址协调较慢，已列入下年计划" },
            Indicator(IndicatorLevel1.Output, IndicatorLevel2.Quality, "活动完成率", "100%", "100%", 20m, 20m),
            Indicator(IndicatorLevel1.Outcome, IndicatorLevel2.Social, "持证读者增长", "显著增长", "显著增长", 30m, 28m),
            Indicator(IndicatorLevel1.Satisfaction, IndicatorLevel2.Beneficiaries, "读者满意度", "≥95%", "96.5%", 10m, 10m),
        ],
        ByCategory =
        [
            new() { Level1 = IndicatorLevel1.Output, Weight = ReportedScore.Points(50m) },
            new() { Level1 = IndicatorLevel1.Outcome, Weight = ReportedScore.Points(30m) },
            new() { Level1 = IndicatorLevel1.Satisfaction, Weight = ReportedScore.Points(10m) },
        ],
        TotalWeight = ReportedScore.Points(100m),
        TotalScore = ReportedScore.Points(95.4m),
    };

    [Fact]
    public void The_form_of_a_workbook_gives_its_model_with_sheet_and_cell()
    {
        ImportedReport imported = ReportImport.Read(WorkbookFile.Of("自评表", Form));
        SelfEvaluationReport report = imported.RequireReport();

        Assert.Equal(SourceFormat.Workbook, imported.Format);
        Assert.Equal(ReportForm.EvaluationForm, imported.Form);
        Assert.Equal("部门整体支出绩效自评表", report.Title);
        Assert.Equal(2022, report.FiscalYear);
        Assert.Equal("某市图书馆", report.Department.Name);
        Assert.Equal(Expected, report.Scorecard);
        Assert.Equal("举办活动300场", report.Goal?.Narrative);
        Assert.Equal("举办活动326场", report.Evaluation?.Effectiveness?.Narrative);
        Assert.Equal(("自评表", "E5"), (imported.Places["/scorecard/execution/outturn"].Sheet, imported.Places["/scorecard/execution/outturn"].Cell));
        Assert.Equal("F13", imported.Places["/scorecard/indicators/1/actual"].Cell);
        Assert.Empty(imported.Unbound);
        Assert.Empty(imported.Unread);
    }

    [Fact]
    public void The_form_in_a_word_table_gives_the_same_model()
    {
        string[][] rows = [.. Form.Skip(2).Select(row => row.Concat(Enumerable.Repeat<object?>(null, 9 - row.Length)).Select(cell => cell switch
        {
            null => "",
            (string raw, 2) => string.Create(CultureInfo.InvariantCulture, $"{decimal.Parse(raw, CultureInfo.InvariantCulture) * 100m:0.00}%"),
            (string raw, _) => string.Create(CultureInfo.InvariantCulture, $"{decimal.Parse(raw, CultureInfo.InvariantCulture):0.00}"),
            _ => (string)cell,
        }).ToArray())];
        SelfEvaluationReport report = ReportImport.Read(WordFile.Of([WordFile.Paragraph("部门整体支出绩效自评表"), WordFile.Paragraph("（2022年度）"), WordFile.Table(rows)])).RequireReport();

        Assert.Equal(Expected, report.Scorecard);
        Assert.Equal("某市图书馆", report.Department.Name);
    }

    [Fact]
    public void Columns_may_stand_in_any_order_with_units_apart()
    {
        ImportedReport imported = ReportImport.Read(WorkbookFile.Of("表",
            ["2023年度某县水利局部门整体支出绩效自评表"],
            [null, "权重", "一级指标", "二级指标", "指标名称", "计量单位", "目标值", "完成值", "自评得分"],
            [null, 15, "成本指标", "经济成本指标", "渠道建设成本", "万元/公里", "≤35", "34.2", 15],
            [null, 15, "产出", "时效指标", "完工时间", null, "2023年12月31日前", "2023年11月20日", 15]));
        IndicatorSet scorecard = imported.RequireReport().Scorecard!;

        Assert.Equal(IndicatorLevel2.EconomicCost, scorecard.Indicators[0].Level2);
        Assert.Equal(("万元/公里", "≤35", "34.2"), (scorecard.Indicators[0].Unit, scorecard.Indicators[0].Target?.Text, scorecard.Indicators[0].Actual?.Text));
        Assert.Equal(IndicatorLevel2.Timeliness, scorecard.Indicators[1].Level2);
        Assert.Equal(ReportedScore.Points(15m), scorecard.Indicators[1].Score);
    }

    [Fact]
    public void The_head_of_the_indicators_may_have_two_rows()
    {
        ImportedReport imported = ReportImport.Read(WorkbookFile.Of("表",
            ["2023年度某县水利局部门整体支出绩效自评表"],
            ["一级指标", "二级指标", "三级指标", "指标值", null, "分值", "得分", "偏差原因"],
            [null, null, null, "年度指标值", "实际完成值", null, null, null],
            ["产出指标", "数量指标", "巡查次数", "≥12次", "15次", 20, 20, null],
            [null, null, "维修渠道", "≥3公里", "2公里", 10, 6, "雨季延误"]));
        IndicatorSet scorecard = imported.RequireReport().Scorecard!;

        Assert.Equal(["≥12次", "≥3公里"], scorecard.Indicators.Select(indicator => indicator.Target!.Text));
        Assert.Equal(["15次", "2公里"], scorecard.Indicators.Select(indicator => indicator.Actual!.Text));
        Assert.Equal("雨季延误", scorecard.Indicators[1].DeviationReason);
        Assert.Equal("D4", imported.Places["/scorecard/indicators/0/target"].Cell);
    }

    [Fact]
    public void Criteria_of_management_are_read_with_their_rates_and_points()
    {
        ImportedReport imported = ReportImport.Read(WorkbookFile.Of("表",
            ["2023年度某县水利局部门整体支出绩效自评表"],
            ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分", "扣分原因"],
            ["履职效能（50分）", "产出指标", "巡查次数", "≥12次", "15次", 50, 50],
            ["管理效率（50分）", "预算执行", "预算执行率", "100%", "98.50%", 20, 19.7],
            [null, "信息公开", "预决算公开合规性", "按时公开", "按时公开", 10, 10],
            [null, "其他", "会议费压减", "≥5%", "6.1%", 20, 20]));
        IndicatorSet scorecard = imported.RequireReport().Scorecard!;

        Assert.Equal(
            [
                new() { Criterion = ManagementCriterion.ExecutionRate, Rate = new ReportedPercentage(98.50m), Weight = ReportedScore.Points(20m), Score = ReportedScore.Points(19.7m) },
                new() { Criterion = ManagementCriterion.Disclosure, Weight = ReportedScore.Points(10m), Score = ReportedScore.Points(10m) },
                new() { Criterion = ManagementCriterion.Other, Name = "会议费压减", Rate = new ReportedPercentage(6.1m), Weight = ReportedScore.Points(20m), Score = ReportedScore.Points(20m) },
            ],
            scorecard.Management);
        Assert.Equal([(ScoreBlock.Effectiveness, 50m), (ScoreBlock.Efficiency, 50m)], scorecard.ByBlock.Select(block => (block.Block, block.Weight!.Value.Value)));
        Assert.Equal("E4", imported.Places["/scorecard/management/0/rate"].Cell);
    }

    [Fact]
    public void A_budget_table_of_a_workbook_is_read_by_its_labels()
    {
        ImportedReport imported = ReportImport.Read(WorkbookFile.Of("决算",
            ["某市某局2021年度部门整体支出绩效自评报告附表"],
            ["单位名称", "某市某局", null, "单位：元"],
            ["项目", "年初预算数", "调整预算数", "决算数", "上年决算数", "增减额", "增减率（%）"],
            ["支出合计", ("1000000.00", 1), ("1100000", 1), ("1050000.005", 1), ("1000000", 1), ("50000", 1), ("0.05", 2)],
            ["基本支出", "600,000.00", "650,000.00", "640,000.00"],
            ["其中：工资福利支出", "500000.00", "540000.00", "530000.00"],
            ["项目支出", "400,000.00", "450,000.00", "410,000.00"],
            ["劳模专项", "1.00", "1.00", "1.00"]));
        Expenditure expenditure = imported.RequireReport().Expenditure!;

        Assert.Equal(ReportedAmount.Yuan(1050000.01m), expenditure.Outturn);
        Assert.Equal(new ReportedPercentage(5.00m), expenditure.ChangeRate);
        Assert.Equal(ReportedAmount.Yuan(640000.00m), expenditure.Basic!.Outturn);
        Assert.Equal(ReportedAmount.Yuan(530000.00m), Assert.Single(expenditure.Basic.ByEconomicClass).Outturn);
        Assert.Equal(ReportedAmount.Yuan(450000.00m), expenditure.Project!.Adjusted);
        Assert.Equal(["B8", "C8", "D8"], imported.Unbound.Select(numeral => numeral.Place.Cell));
        Assert.Equal(["B8", "C8", "D8"], imported.Unread.Select(unread => unread.Place.Cell));
    }

    private static Indicator Indicator(IndicatorLevel1 level1, IndicatorLevel2 level2, string name, string target, string actual, decimal weight, decimal score) => new()
    {
        Level1 = level1,
        Level2 = level2,
        Name = name,
        Target = target,
        Actual = actual,
        Weight = ReportedScore.Points(weight),
        Score = ReportedScore.Points(score),
    };
}
