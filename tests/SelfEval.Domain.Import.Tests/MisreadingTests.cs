using System.Globalization;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Import.Tests.Documents;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Serialization;
using Xunit;

namespace SelfEval.Domain.Import.Tests;

/// <summary>Sentences, tables and titles in which a figure is easily taken for another: each figure is bound to its own field or to none.</summary>
public class MisreadingTests
{
    [Theory]
    [InlineData("公务接待费支出3万元，其中外宾接待支出1万元，国内接待支出2万元。", "3 /expenditure/threePublicExpenses/reception/outturn")]
    [InlineData("上缴上级支出10万元，经营支出5万元，对附属单位补助支出3万元。", "10 /expenditure/superiorPayment/outturn; 5 /expenditure/business/outturn; 3 /expenditure/subordinateGrant/outturn")]
    [InlineData("机关运行经费支出120万元，比上年增加10万元，增长9.09%。", "")]
    [InlineData("2023年支出决算500万元。2024年支出预算550万元，比上年增加50万元，增长10%。", "500 /expenditure/outturn")]
    [InlineData("2024年预算总支出550万元，较上年增长10%。", "")]
    [InlineData("公务接待费6万元。机关运行经费430.2万元，比上年增加10.2万元，增长2.43%。", "6 /expenditure/threePublicExpenses/reception/outturn")]
    [InlineData("支出合计500万元。党建经费8万元，较上年增长10%。", "500 /expenditure/outturn")]
    [InlineData("项目支出200万元。乡村振兴专项120万元，同比增加10万元。", "200 /expenditure/project/outturn")]
    [InlineData("债务还本付息30万元，比上年减少2万元。", "")]
    [InlineData("公务接待费1万元，比上年减少0.2万元，同时会议次数减少3次，下降15%。", "1 /expenditure/threePublicExpenses/reception/outturn; 0.2 /expenditure/threePublicExpenses/reception/change")]
    [InlineData("“三公”经费支出6万元，较上年下降4%；宣传经费3万元，较上年下降2%。", "6 /expenditure/threePublicExpenses/total/outturn; 4 /expenditure/threePublicExpenses/total/changeRate")]
    [InlineData("科教文卫支出300万元，其他支出50万元，支出合计350万元。", "50 /expenditure/byEconomicClass/0/outturn; 350 /expenditure/outturn")]
    [InlineData("党建经费支出10万元，工会经费支出5万元，福利费支出3万元。", "5 /expenditure/byEconomicClass/0/outturn; 3 /expenditure/byEconomicClass/1/outturn")]
    [InlineData("罚没收入20万元，利息收入1万元，捐赠收入5万元。", "")]
    [InlineData("学费收入200万元，住宿费收入100万元，收入合计300万元。", "300 /revenue/total/outturn")]
    [InlineData("2023年实现旅游收入5亿元，税收收入2亿元。部门收入1000万元。", "1000 /revenue/total/outturn")]
    [InlineData("下属单位支出合计230万元，其中：基本支出150万元。", "")]
    [InlineData("项目支出中，A项目预算100万元，支出90万元，执行率90%；B项目预算200万元，支出180万元，执行率90%。", "")]
    [InlineData("专项经费预算100万元，决算90万元，执行率90%。支出合计1000万元。", "1000 /expenditure/outturn")]
    [InlineData("2023年养老服务支出300万元，残疾人服务支出20万元，道路改造工程支出500万元。", "")]
    [InlineData("2023年支出合计1000万元。信息化建设项目支出120万元，学校公用经费支出30万元。", "1000 /expenditure/outturn")]
    [InlineData("局机关基本支出500万元，下属事业单位基本支出300万元。", "")]
    [InlineData("财政拨款收入合计800万元，比上年增长5%；非财政拨款收入200万元，比上年下降5%。", "800 /revenue/byFundingSource/0/outturn; 5 /revenue/byFundingSource/0/changeRate")]
    [InlineData("收入合计1000万元。其中：本级财政拨款收入800万元，上级财政拨款收入200万元。", "1000 /revenue/total/outturn")]
    [InlineData("中央财政拨款300万元，省级财政拨款200万元，市级财政拨款500万元。", "")]
    [InlineData("2023年部门预算批复支出1000万元（基本支出700万元，项目支出300万元），年中追加100万元，调整后预算1100万元（基本支出720万元，项目支出380万元），实际支出1080万元（基本支出715万元，项目支出365万元）。", "1000 /expenditure/initial; 700 /expenditure/basic/initial; 300 /expenditure/project/initial; 1100 /expenditure/adjusted; 720 /expenditure/basic/adjusted; 380 /expenditure/project/adjusted; 1080 /expenditure/outturn; 715 /expenditure/basic/outturn; 365 /expenditure/project/outturn")]
    [InlineData("2023年收支预算1000万元，其中基本支出700万元，项目支出300万元。", "")]
    [InlineData("2023年“三公”经费预算总额30万元，其中公务接待费5万元、公务用车运行维护费25万元；实际支出20万元，其中公务接待费3万元、公务用车运行维护费17万元。", "20 /expenditure/threePublicExpenses/total/outturn; 3 /expenditure/threePublicExpenses/reception/outturn; 17 /expenditure/threePublicExpenses/vehicleOperation/outturn")]
    [InlineData("“三公”经费年初预算20万元，全年支出15万元，比上年减少2万元，下降11.76%；比年初预算减少5万元，下降25%。", "20 /expenditure/threePublicExpenses/total/initial; 15 /expenditure/threePublicExpenses/total/outturn; 2 /expenditure/threePublicExpenses/total/change; 11.76 /expenditure/threePublicExpenses/total/changeRate")]
    [InlineData("“三公”经费支出合计20万元，较上年支出合计22万元减少2万元。", "20 /expenditure/threePublicExpenses/total/outturn; 22 /expenditure/threePublicExpenses/total/priorOutturn; 2 /expenditure/threePublicExpenses/total/change")]
    [InlineData("一般公共预算财政拨款支出800万元，其中：基本支出500万元，项目支出300万元。政府性基金预算支出200万元，其中：项目支出200万元。支出合计1000万元，其中基本支出500万元，项目支出500万元。", "800 /expenditure/byFundingSource/0/outturn; 200 /expenditure/byFundingSource/1/outturn; 1000 /expenditure/outturn; 500 /expenditure/basic/outturn; 500 /expenditure/project/outturn")]
    [InlineData("基本支出500万元，占一般公共预算财政拨款支出的50%。", "500 /expenditure/basic/outturn")]
    [InlineData("上年度支出决算950万元，本年度支出决算1000万元，增加50万元，增长5.26%。", "950 /expenditure/priorOutturn; 1000 /expenditure/outturn")]
    [InlineData("截至2023年6月底，支出600万元，预算执行率54.5%；截至年底，支出1000万元，预算执行率90.9%。", "1000 /expenditure/outturn; 90.9 /expenditure/executionRate")]
    [InlineData("第三季度支出合计300万元。", "")]
    [InlineData("上半年支出450万元，下半年支出550万元，全年支出1000万元。", "1000 /expenditure/outturn")]
    [InlineData("预算执行率：一季度20%，二季度45%，三季度70%，四季度97%。", "")]
    [InlineData("预算执行率目标值为95%，实际97%。", "")]
    [InlineData("根据要求，预算执行率应达到95%以上，我单位预算执行率为97.2%。", "97.2 /expenditure/executionRate")]
    [InlineData("支出合计1000 - 1200万元。", "")]
    [InlineData("支出合计1000～1200万元之间，基本支出500万元左右。", "")]
    [InlineData("2023年度总支出1000万元，含上年结转项目支出200万元。", "1000 /expenditure/outturn")]
    [InlineData("教育支出（205类）800万元，占80%；2080505机关事业单位基本养老保险缴费支出50万元。", "205 /expenditure/byFunction/0/code; 800 /expenditure/byFunction/0/outturn; 80 /expenditure/byFunction/0/share; 2080505 /expenditure/byFunction/1/code; 50 /expenditure/byFunction/1/outturn")]
    [InlineData("收入合计1000万元，其中：财政拨款收入800万元（其中：一般公共预算700万元，政府性基金100万元），事业收入200万元。", "1000 /revenue/total/outturn; 800 /revenue/byFundingSource/0/outturn; 200 /revenue/byFundingSource/1/outturn")]
    [InlineData("支出决算数1000万元，其中：财政拨款支出800万元，基本支出500万元，项目支出300万元。", "1000 /expenditure/outturn; 800 /expenditure/byFundingSource/0/outturn")]
    [InlineData("预算执行率为90.9%，上年预算执行率为88.2%。", "90.9 /expenditure/executionRate")]
    [InlineData("支出合计1000万元。其中，中央资金支出300万元，省级资金支出200万元。", "1000 /expenditure/outturn")]
    [InlineData("支出合计1000万元。项目支出500万元，其中：教育支出300万元。", "1000 /expenditure/outturn; 500 /expenditure/project/outturn")]
    [InlineData("事业收入50万元（含财政专户资金30万元），经营收入20万元。", "50 /revenue/byFundingSource/0/outturn; 20 /revenue/byFundingSource/1/outturn")]
    public void Figures_of_a_sentence_are_bound_to_their_own_fields_or_to_none(string sentence, string bound) => Assert.Equal(bound, Fields(sentence));

    [Theory]
    [InlineData("自评总分100分，得分92.88分。", "92.88分")]
    [InlineData("自评总分为100分，实得95.2分。", "95.2分")]
    [InlineData("自评得分：95分（满分100分）。", "95分")]
    [InlineData("综合自评得分为95.6分（其中预算编制9.5分、预算执行得分19.1分）。", "95.6分")]
    [InlineData("自评94分，等次为优秀。其中：投入指标20分得19分。", "94分")]
    [InlineData("本部门自评得分95分，其中项目A自评得分90分。", "95分")]
    [InlineData("上年自评得分92分，本年自评得分95分。", "95分")]
    [InlineData("履职效能50分，自评得分48分；管理效率50分，自评得分47.5分；总得分95.5分。", "95.5分")]
    [InlineData("自评得分95分。复核后自评得分93分。", null)]
    [InlineData("自评得分由上年的92分提高到95.5分。", "95.5分")]
    [InlineData("自评得分从2022年的92分降至90.5分。", "90.5分")]
    [InlineData("自评得分95.5分，较上年的92分提高3.5分。", "95.5分")]
    [InlineData("上年自评得分由90分提高到92分。", null)]
    public void The_score_is_that_of_the_whole(string sentence, string? score) =>
        Assert.Equal(score, ReportImport.ReadText($"某市某局2023年度部门整体支出绩效自评报告\n一、绩效自评情况\n（一）自评结论\n{sentence}\n").RequireReport().Evaluation!.Score?.ToString());

    [Theory]
    [InlineData("长沙市开福区水利局关于2023年度部门整体支出绩效自评的报告", "长沙市开福区水利局")]
    [InlineData("附件2：长沙市开福区水利局2023年度部门整体支出绩效自评报告", "长沙市开福区水利局")]
    [InlineData("2023年度开福区水利局预算执行情况及整体支出绩效自评报告", "开福区水利局")]
    [InlineData("2024年某市某局关于2023年度部门整体支出绩效自评报告", "某市某局")]
    [InlineData("某市某局2022-2023年度部门整体支出绩效自评报告", "某市某局")]
    [InlineData("2023年度部门整体支出\n绩效自评报告\n部门名称：某市某局（公章）", "某市某局")]
    [InlineData("某市某局\n2023年度部门整体支出\n绩效自评报告", "某市某局")]
    public void The_title_names_unit_and_year(string title, string name)
    {
        SelfEvaluationReport report = ReportImport.ReadText($"{title}\n一、部门基本情况\n（一）部门职能\n负责某项工作。\n（二）支出情况\n支出合计990万元。\n").RequireReport();

        Assert.Equal((name, 2023), (report.Department.Name, report.FiscalYear.Year));
        Assert.Equal(ReportedAmount.Wan(990m), report.Expenditure!.Outturn);
    }

    [Fact]
    public void Headings_may_have_numbers_with_points()
    {
        SelfEvaluationReport report = ReportImport.ReadText("""
            某市某局2023年度部门整体支出绩效自评报告
            1．部门基本情况
            1.1 部门职能
            负责某项工作。
            1.2 收支情况
            1.2.1 收入情况
            收入合计1000万元。
            1.2.2 支出情况
            支出合计990万元，其中
            1.5万元用于培训。
            2．绩效自评情况
            2.1 自评结论
            自评得分95分。
            """).RequireReport();

        Assert.Equal("负责某项工作。", report.Department.Mission);
        Assert.Equal(ReportedAmount.Wan(1000m), report.Revenue!.Total!.Outturn);
        Assert.Equal(ReportedAmount.Wan(990m), report.Expenditure!.Outturn);
        Assert.Equal(ReportedScore.Points(95m), report.Evaluation!.Score);
    }

    [Fact]
    public void Parts_after_a_budget_are_of_the_budget()
    {
        ImportedReport imported = Read("一、收支预算安排", "2023年部门预算总支出为4521.36万元，其中基本支出2100万元，项目支出2421.36万元。2023年部门决算总支出4598.77万元。其中：基本支出2123.44万元；项目支出2475.33万元。");
        Expenditure expenditure = imported.RequireReport().Expenditure!;

        Assert.Equal(ReportedAmount.Wan(2123.44m), expenditure.Basic!.Outturn);
        Assert.Equal(ReportedAmount.Wan(2475.33m), expenditure.Project!.Outturn);
        Assert.Equal(["4521.36万元", "2100万元", "2421.36万元"], imported.Ambiguities.Select(figure => figure.Text));
    }

    [Fact]
    public void Parts_of_one_source_are_not_parts_of_the_whole()
    {
        ImportedReport imported = Read("（一）一般公共预算财政拨款支出情况", "2023年度一般公共预算财政拨款支出2,623.25万元，占本年支出合计的93.74%。教育支出（类）1,987.65万元，占一般公共预算财政拨款总支出的75.77%；卫生健康支出（类）178.00万元，占6.79%。");

        Assert.Equal("2,623.25 /expenditure/byFundingSource/0/outturn; 93.74 /expenditure/byFundingSource/0/share", Fields(imported));
    }

    [Theory]
    [InlineData("基本支出7.35亿元，项目支出1.70亿元，占支出合计的比重分别为81.22%、18.78%。", "7.35 /expenditure/basic/outturn; 1.70 /expenditure/project/outturn; 81.22 /expenditure/basic/share; 18.78 /expenditure/project/share")]
    [InlineData("支出合计2876.54万元，与上年的3021.47万元对比，减少144.93万元，下降4.80%。", "2876.54 /expenditure/outturn; 3021.47 /expenditure/priorOutturn; 144.93 /expenditure/change; 4.80 /expenditure/changeRate")]
    [InlineData("基本支出500万元，项目支出300万元，分别比上年增加20万元、10万元。", "500 /expenditure/basic/outturn; 300 /expenditure/project/outturn; 20 /expenditure/basic/change; 10 /expenditure/project/change")]
    public void Respectively_and_fixed_wordings_are_read(string sentence, string bound) => Assert.Equal(bound, Fields(sentence));

    [Fact]
    public void Two_figures_for_one_field_are_given_to_none()
    {
        ImportedReport imported = Read("（一）支出情况", "支出决算数990万元。支出决算数为980万元。");

        Assert.Null(imported.RequireReport().Expenditure!.Outturn);
        Assert.Equal(["990万元", "980万元"], imported.Ambiguities.Select(figure => figure.Text));
        Assert.All(imported.Ambiguities, figure => Assert.Equal(("/expenditure/outturn", true), (Assert.Single(figure.Pointers), figure.IsConflict)));
    }

    [Fact]
    public void A_figure_that_says_what_it_is_outweighs_one_that_does_not()
    {
        ImportedReport imported = Read("（一）支出情况", "支出1000万元。支出决算数为980万元。");

        Assert.Equal(ReportedAmount.Wan(980m), imported.RequireReport().Expenditure!.Outturn);
        Assert.Equal("1000万元", Assert.Single(imported.Ambiguities).Text);
    }

    [Theory]
    [InlineData("支出合计 1000.00万元 1050.00万元")]
    [InlineData("支出合计1 201.10万元")]
    [InlineData("支出合计990.5.6万元")]
    [InlineData("支出合计2，300.00万元")]
    public void Numbers_with_nothing_but_marks_between_them_are_bound_to_nothing(string sentence) => Assert.Equal("", Fields(sentence));

    [Fact]
    public void Full_width_thousands_are_one_numeral()
    {
        ImportedReport imported = Read("（一）支出情况", "支出合计３，５６２．７８万元，其中基本支出２００万元。");

        Assert.Equal(ReportedAmount.Wan(3562.78m), imported.RequireReport().Expenditure!.Outturn);
        Assert.Equal(["3562.78", "200"], imported.Numerals.Skip(1).Where(numeral => numeral.Binding != NumeralBinding.Ordering).Select(numeral => Narrow(numeral.Text)));
    }

    [Fact]
    public void Two_tables_side_by_side_are_two_tables()
    {
        Assert.Equal(
            "980.00 /revenue/byFundingSource/0/outturn; 715.00 /expenditure/basic/outturn; 335.00 /expenditure/project/outturn; 100.00 /revenue/byFundingSource/1/outturn; 1080.00 /revenue/total/outturn; 1050.00 /expenditure/outturn",
            Fields(Table(
                ["收入（万元）", "决算数", "支出（万元）", "决算数"],
                ["一、财政拨款收入", "980.00", "一、基本支出", "715.00"],
                ["其他收入", "", "二、项目支出", "335.00"],
                ["事业收入", "100.00", "", ""],
                ["本年收入合计", "1080.00", "本年支出合计", "1050.00"])));
    }

    [Fact]
    public void Columns_of_several_years_are_told_apart_by_their_titles()
    {
        const string Expected = "1000.00 /expenditure/priorOutturn; 1100.00 /expenditure/initial; 1050.00 /expenditure/outturn";

        Assert.Equal(Expected, Fields(Table(["项目（万元）", "2021年决算数", "2022年决算数", "2023年预算数", "2023年决算数"], ["支出合计", "999.00", "1000.00", "1100.00", "1050.00"])));
        Assert.Equal(
            "1100.00 /expenditure/initial; 1050.00 /expenditure/outturn; 1000.00 /expenditure/priorOutturn",
            Fields(Table(["项目（万元）", "预算数", "决算数", ""], ["", "2023年", "2023年", "2022年"], ["支出合计", "1100.00", "1050.00", "1000.00"])));
    }

    [Fact]
    public void A_column_of_changes_may_hold_rates() => Assert.Equal(
        "1050.00 /expenditure/outturn; 2.00 /expenditure/changeRate",
        Fields(Table(["项目（万元）", "决算数", "同比增减"], ["支出合计", "1050.00", "-2.00%"])));

    [Fact]
    public void The_total_of_projects_is_not_that_of_the_unit() =>
        Assert.Equal("", Fields(Table(["项目名称", "预算数（万元）", "决算数（万元）", "执行率"], ["某某专项", "100.00", "90.00", "90%"], ["合计", "150.00", "140.00", "93.33%"])));

    [Fact]
    public void A_grand_total_with_balances_is_not_the_total() => Assert.Equal(
        "1050.00 /expenditure/outturn; 30.00 /carryOver/closing",
        Fields(Table(["项目（万元）", "决算数"], ["本年支出合计", "1050.00"], ["年末结转和结余", "30.00"], ["支出总计", "1080.00"], ["总计", "1080.00"])));

    [Fact]
    public void A_sheet_of_another_year_is_not_of_the_report()
    {
        ImportedReport imported = ReportImport.Read(WorkbookFile.Of("表",
            ["某市某局2023年度部门整体支出绩效自评报告附表"],
            ["项目（万元）", "决算数"],
            ["基本支出", "715.00"]));
        ImportedReport other = ReportImport.ReadText("某市某局2023年度部门整体支出绩效自评报告\n2022年度决算表\n项目（万元）\t决算数\n基本支出\t999.00\n");

        Assert.Equal(ReportedAmount.Wan(715.00m), imported.RequireReport().Expenditure!.Basic!.Outturn);
        Assert.Null(other.RequireReport().Expenditure);
        Assert.Equal(["2022年度决算表", "999.00"], other.Unread.Select(unread => unread.Text));
    }

    /// <summary>A sentence with a number is not a heading only because nobody knows it: its numerals are in a passage, or are listed.</summary>
    [Theory]
    [InlineData("（二）部门整体支出情况\n支出决算500万元。\n（三）专项资金结余15万元。\n（四）车辆闲置3辆。", "15", "3")]
    [InlineData("二、其他说明\n（一）专项结余15万元\n主要是招标晚。\n（二）车辆闲置3辆\n已上报。", "15", "3")]
    [InlineData("二、压减一般性支出10万元。\n三、2024年新增项目2个", "10", "2")]
    [InlineData("1.2 收支情况\n支出决算500万元。\n3.1 专项资金支付较慢，截至12月底结余15万元。\n4.1 加快支付。", "12", "15")]
    public void No_numeral_is_lost_in_what_looks_like_a_heading(string lines, params string[] numerals)
    {
        ImportedReport imported = ReportImport.ReadText($"某市某局2023年度部门整体支出绩效自评报告\n一、部门基本情况\n（一）部门职能\n负责某项工作。\n{lines}\n");

        Assert.All(numerals, text => Assert.Contains(imported.Numerals, numeral => numeral.Text == text
            && (numeral.Binding == NumeralBinding.Passage || (numeral.Binding == NumeralBinding.Unbound && imported.Unread.Any(unread => Holds(unread.Place.Span, numeral.Place.Span))))));
    }

    private static bool Holds(SourceSpan outer, SourceSpan inner) => outer.Offset <= inner.Offset && inner.Offset + inner.Length <= outer.Offset + outer.Length;

    private static ImportedReport Table(params string[][] rows) =>
        ReportImport.Read(WordFile.Of([WordFile.Paragraph("某市某局2023年度部门整体支出绩效自评报告"), WordFile.Paragraph("一、部门整体收支情况"), WordFile.Table(rows)]));

    private static ImportedReport Read(string heading, string sentence) => ReportImport.ReadText($"某市某局2023年度部门整体支出绩效自评报告\n一、部门整体收支情况\n{heading}\n{sentence}\n");

    private static string Fields(string sentence) => Fields(ReportImport.ReadText($"某市某局2023年度部门整体支出绩效自评报告\n一、部门基本情况\n（一）部门整体支出情况\n{sentence}\n"));

    private static string Fields(ImportedReport imported) => string.Join("; ", imported.Numerals
        .Where(numeral => numeral.Binding == NumeralBinding.Field && !numeral.Pointers.Contains("/fiscalYear"))
        .Select(numeral => string.Create(CultureInfo.InvariantCulture, $"{numeral.Text} {string.Join(' ', numeral.Pointers)}")));

    private static string Narrow(string text) => string.Concat(text.Select(c => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c)).Replace(",", "", StringComparison.Ordinal);
}
