using System.Globalization;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;
using Xunit;

namespace SelfEval.Domain.Import.Tests;

/// <summary>Fixed wordings of reports of several regions, each with the fields that a person reads in it.</summary>
public class WordingTests
{
    [Theory]
    [InlineData("基本支出由上年的480万元增加到500万元。", "480 /expenditure/basic/priorOutturn; 500 /expenditure/basic/outturn")]
    [InlineData("支出由900万元增加到1000万元。", "")]
    [InlineData("基本支出决算数500万元，完成年初预算480万元的104.17%。", "500 /expenditure/basic/outturn; 480 /expenditure/basic/initial")]
    [InlineData("基本支出决算数500万元，完成调整预算510万元的98.04%。", "500 /expenditure/basic/outturn; 510 /expenditure/basic/adjusted")]
    [InlineData("支出决算数1000万元，比2023年年初预算900万元增加100万元，增长11.11%。", "1000 /expenditure/outturn; 900 /expenditure/initial")]
    [InlineData("支出决算数1000万元，比2021年年初预算900万元增加100万元。", "1000 /expenditure/outturn")]
    [InlineData("公务接待费支出3万元，比年初预算5万元减少2万元，公务用车运行维护费6万元。", "3 /expenditure/threePublicExpenses/reception/outturn; 5 /expenditure/threePublicExpenses/reception/initial; 6 /expenditure/threePublicExpenses/vehicleOperation/outturn")]
    [InlineData("与上年相比，收入减少20万元，下降2%。", "20 /revenue/total/change; 2 /revenue/total/changeRate")]
    [InlineData("收入比上年减少20万元，下降2%；支出减少88.9万元，下降8.9%。", "20 /revenue/total/change; 2 /revenue/total/changeRate; 88.9 /expenditure/change; 8.9 /expenditure/changeRate")]
    [InlineData("支出比上年减少88.9万元，主要原因是人员减少，工作调整；公用经费减少5万元。", "88.9 /expenditure/change")]
    [InlineData("支出比上年减少88.9万元；年初预算1000万元，减少5万元。", "88.9 /expenditure/change; 1000 /expenditure/initial")]
    [InlineData("支出比上年减少88.9万元；比年初预算减少5万元。", "88.9 /expenditure/change")]
    [InlineData("支出比年初预算减少88.9万元；基本支出减少5万元。", "")]
    [InlineData("全年预算1000万元，全年执行990万元，执行率99%。", "1000 /expenditure/adjusted; 990 /expenditure/outturn; 99 /expenditure/executionRate")]
    [InlineData("严格执行预算，支出合计990万元。", "990 /expenditure/outturn")]
    [InlineData("其中：基本支出年初预算600万元，执行数590万元，执行率98.33%。", "600 /expenditure/basic/initial; 590 /expenditure/basic/outturn")]
    [InlineData("本年追加项目支出预算60万元。", "")]
    [InlineData("公务用车运行维护费18.6万元（预算28万元）、公务接待费3.8万元（预算7万元）。", "18.6 /expenditure/threePublicExpenses/vehicleOperation/outturn; 3.8 /expenditure/threePublicExpenses/reception/outturn")]
    [InlineData("支出合计1,000.50万，其中基本支出500.25万，项目支出500.25万。", "1,000.50 /expenditure/outturn; 500.25 /expenditure/basic/outturn; 500.25 /expenditure/project/outturn")]
    [InlineData("支出合计人民币990万元整。", "990 /expenditure/outturn")]
    [InlineData("工资福利支出60万元、商品和服务支出40万元，占比分别为60%、40%。", "60 /expenditure/byEconomicClass/0/outturn; 40 /expenditure/byEconomicClass/1/outturn; 60 /expenditure/byEconomicClass/0/share; 40 /expenditure/byEconomicClass/1/share")]
    public void Wordings_of_several_regions_are_read(string sentence, string bound) => Assert.Equal(bound, Fields(Expenditure(sentence)));

    [Theory]
    [InlineData("支出合计500余万元。", "500余万元")]
    [InlineData("支出合计1000万余元。", "1000万余元")]
    [InlineData("支出合计990。", "990")]
    [InlineData("支出比上年增长1.2倍。", "1.2倍")]
    [InlineData("预算执行率0.99。", "0.99")]
    public void Figures_without_a_unit_or_not_exact_are_listed(string sentence, string listed)
    {
        ImportedReport imported = Expenditure(sentence);

        Assert.Equal("", Fields(imported));
        Assert.Equal(listed, Assert.Single(imported.Unread).Text);
    }

    [Fact]
    public void A_unit_at_the_top_is_that_of_bare_amounts()
    {
        const string Sentence = "支出合计990，比上年增加10.5，其中：1、基本支出500，2、项目支出490。在职45人。";
        const string Expected = "990 /expenditure/outturn; 10.5 /expenditure/change; 500 /expenditure/basic/outturn; 490 /expenditure/project/outturn";

        ImportedReport top = ReportImport.ReadText($"某市某局2023年度部门整体支出绩效自评报告\n单位：万元\n一、支出情况\n{Sentence}\n");
        ImportedReport heading = ReportImport.ReadText($"某市某局2023年度部门整体支出绩效自评报告\n一、支出情况（单位：万元）\n{Sentence}\n");
        ImportedReport line = ReportImport.ReadText($"某市某局2023年度部门整体支出绩效自评报告\n一、支出情况\n金额单位：人民币元\n支出合计9900000。\n");
        ImportedReport prose = ReportImport.ReadText($"某市某局2023年度部门整体支出绩效自评报告\n一、支出情况\n我单位万元以上设备2台。支出合计990。\n");

        Assert.Equal(Expected, Fields(top));
        Assert.Equal(Expected, Fields(heading));
        Assert.Equal(ReportedAmount.Yuan(9900000m), line.RequireReport().Expenditure!.Outturn);
        Assert.Equal("", Fields(prose));
    }

    [Theory]
    [InlineData("因公出国（境）费无支出，公务接待费零支出，与上年持平。")]
    [InlineData("因公出国（境）费、公务接待费未发生支出。")]
    [InlineData("因公出国（境）费：无；公务接待费：无。")]
    public void Nothing_in_words_is_a_printed_zero(string sentence)
    {
        ImportedReport imported = Expenditure(sentence);
        ThreePublicExpenses expenses = imported.RequireReport().Expenditure!.ThreePublicExpenses!;

        Assert.Equal(ReportedAmount.Yuan(0m), expenses.Abroad!.Outturn);
        Assert.Equal(ReportedAmount.Yuan(0m), expenses.Reception!.Outturn);
        Assert.True(imported.Places["/expenditure/threePublicExpenses/abroad/outturn"].Span.Offset > 0);
    }

    [Theory]
    [InlineData("公务接待费无预算支出5万元。")]
    [InlineData("公务接待费无偿调剂。")]
    [InlineData("某某经费无支出。")]
    public void Nothing_of_something_else_is_no_zero(string sentence) => Assert.Null(Expenditure(sentence).RequireReport().Expenditure!.ThreePublicExpenses?.Reception?.Outturn);

    [Fact]
    public void Bare_names_of_procurement_are_read_where_procurement_is_spoken_of()
    {
        const string Sentence = "政府采购预算300万元，实际采购金额285万元。其中货物100万元，工程85万元，服务100万元。授予中小企业200万元，占70.18%，其中小微企业150万元。";

        ImportedReport section = ReportImport.ReadText($"某市某局2023年度部门整体支出绩效自评报告\n一、部门概况\n（一）采购情况\n{Sentence}\n");
        ImportedReport elsewhere = Expenditure("货物100万元，工程85万元，养老服务100万元，中小企业贷款20万元。");

        Assert.Equal(
            "285 /expenditure/procurement/total/outturn; 100 /expenditure/procurement/goods/outturn; 85 /expenditure/procurement/works/outturn; 100 /expenditure/procurement/services/outturn; "
                + "200 /expenditure/procurement/smallAndMedium/outturn; 70.18 /expenditure/procurement/smallAndMedium/share; 150 /expenditure/procurement/smallAndMicro/outturn",
            Fields(section));
        Assert.Equal("", Fields(elsewhere));
    }

    [Fact]
    public void Headings_may_run_into_their_text_behind_a_number_that_is_one_character()
    {
        SelfEvaluationReport report = ReportImport.ReadText("""
            某市某局2022年度部门整体支出绩效自评报告
            一、部门基本情况
            ⑴ 部门职能：负责某项工作。
            ⑵ 收入情况。2022年度收入合计100万元。
            ⑶ 支出情况。2022年度支出合计90万元。
            二、自评结论
            自评得分91分。
            """).RequireReport();

        Assert.Equal("负责某项工作。", report.Department.Mission);
        Assert.Equal(ReportedAmount.Wan(100m), report.Revenue!.Total!.Outturn);
        Assert.Equal(ReportedAmount.Wan(90m), report.Expenditure!.Outturn);
    }

    [Fact]
    public void Money_below_the_conclusion_is_money_and_no_achievement()
    {
        SelfEvaluationReport report = ReportImport.ReadText("""
            某市某局2023年度部门整体绩效自评报告
            一、自评结论
            （一）自评得分
            自评得分96分。
            （二）绩效目标完成情况
            1.执行率情况。
            部门预算安排100万元，全年预算数为110万元，实际支出108.9万元，预算执行率为99.00%。
            2.完成的绩效目标。
            发放慰问品168份，每份650元。
            3.未完成的绩效目标。
            覆盖率目标值为100%，实际完成值为97.5%。
            """).RequireReport();

        Assert.Equal((ReportedAmount.Wan(100m), ReportedAmount.Wan(110m), ReportedAmount.Wan(108.9m)), (report.Expenditure!.Initial!.Value, report.Expenditure.Adjusted!.Value, report.Expenditure.Outturn!.Value));
        Assert.Equal(new ReportedPercentage(99.00m), report.Expenditure.ExecutionRate);
        Assert.Equal("168份", Assert.Single(report.Evaluation!.Effectiveness!.Statements).Quantity!.Value.ToString());
    }

    [Fact]
    public void The_sum_of_the_scores_of_parts_is_the_score() => Assert.Equal(
        ReportedScore.Points(95.5m),
        ReportImport.ReadText("某市某局2023年度部门整体支出绩效自评报告\n一、自评结论\n评价得分：预算编制10分、预算执行18.5分、产出38分、效益29分，合计95.5分。\n").RequireReport().Evaluation!.Score);

    [Theory]
    [InlineData("2023.3.15", "2023.3.15")]
    [InlineData("1.2023年支出合计990万元。", "1 2023 990")]
    [InlineData("支出合计990.5万元。", "990.5")]
    public void Dates_and_item_numbers_are_numerals_of_their_own(string text, string numerals) =>
        Assert.Equal(numerals, string.Join(' ', Expenditure(text).Numerals.Skip(1).Where(numeral => numeral.Place.Span.Line == 4).Select(numeral => numeral.Text)));

    private static ImportedReport Expenditure(string sentence) => ReportImport.ReadText($"某市某局2023年度部门整体支出绩效自评报告\n一、部门基本情况\n（一）部门整体支出情况\n{sentence}\n");

    private static string Fields(ImportedReport imported) => string.Join("; ", imported.Numerals
        .Where(numeral => numeral.Binding == NumeralBinding.Field && !numeral.Pointers.Contains("/fiscalYear"))
        .Select(numeral => string.Create(CultureInfo.InvariantCulture, $"{numeral.Text} {string.Join(' ', numeral.Pointers)}")));
}
