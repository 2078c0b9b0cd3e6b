using SelfEval.Domain.Reports;
using Xunit;

namespace SelfEval.Domain.Import.Tests;

/// <summary>What passages on management, problems and improvements say, and what they leave open.</summary>
public class PassageTests
{
    [Fact]
    public void Publications_have_their_days()
    {
        Disclosure disclosure = Management("部门预算于2023年1月20日批复，2023年2月5日在区政府网站公开。2023年度部门决算于2024年8月20日公开。绩效目标随预算及时公开；自评结果未公开。").Disclosure!;

        Assert.Equal(new() { Published = true, ApprovedOn = new(2023, 1, 20), PublishedOn = new(2023, 2, 5) }, disclosure.Budget);
        Assert.Equal(new() { Published = true, PublishedOn = new(2024, 8, 20) }, disclosure.Accounts);
        Assert.Equal(new() { Published = true }, disclosure.Goals);
        Assert.Equal(new() { Published = false }, disclosure.Evaluation);
    }

    [Theory]
    [InlineData("按照预决算公开要求做好各项工作。")]
    [InlineData("建立了信息公开制度。")]
    [InlineData("部门预算应当公开。")]
    [InlineData("加强资产盘点制度建设，计划按规定采购。")]
    public void Duties_say_nothing_of_what_was_done(string sentence)
    {
        PerformanceManagement management = Management(sentence);

        Assert.Equal(new PerformanceManagement { Narrative = sentence }, management);
    }

    [Theory]
    [InlineData("2023年12月28日对国有资产进行了盘点，严格按照规定采购。", true, "2023-12-28", true)]
    [InlineData("年末未对固定资产进行清查。", false, null, null)]
    [InlineData("未按规定采购办公设备。", null, null, false)]
    public void Assets_and_procurement_are_read(string sentence, bool? isDone, string? day, bool? byRules)
    {
        PerformanceManagement management = Management(sentence);

        Assert.Equal(isDone, management.AssetCheck?.Done);
        Assert.Equal(day, management.AssetCheck?.Date?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(byRules, management.ProcurementByRules);
    }

    [Fact]
    public void Days_of_goals_and_self_evaluation_are_read()
    {
        PerformanceManagement management = Management("2022年11月20日报送了绩效目标。2024年4月30日前完成绩效自评。");

        Assert.Equal((new(2022, 11, 20), new(2024, 4, 30)), (management.GoalsSetOn, management.SelfEvaluatedOn));
    }

    [Fact]
    public void Improvements_have_owner_day_and_state()
    {
        ImportedReport imported = Read("二、下一步改进措施\n1.细化预算编制（责任部门：办公室；完成时限：2024年6月30日前；整改状态：进行中）。\n2.加强培训（每年两次）。\n3.更新设备。（状态：已销号）\n");

        Assert.Equal(
            [
                new() { Text = "细化预算编制。", Owner = "办公室", Due = new(2024, 6, 30), State = ImprovementState.UnderWay },
                new() { Text = "加强培训（每年两次）。" },
                new() { Text = "更新设备。", State = ImprovementState.Closed },
            ],
            imported.RequireReport().Improvements!.Value);
        Assert.Empty(imported.Unbound);
        Assert.True(imported.Places.ContainsKey("/improvements/0/due"));
    }

    [Fact]
    public void Problems_have_their_cause()
    {
        SelfEvaluationReport report = Read("二、存在的主要问题\n1.执行进度偏慢。原因：项目采购启动较晚。\n2.因人手不足，原因：不明的事项较多。\n").RequireReport();

        Assert.Equal([new() { Text = "执行进度偏慢。", Cause = "项目采购启动较晚。" }, new() { Text = "因人手不足，原因：不明的事项较多。" }], report.Problems!.Value);
    }

    [Fact]
    public void Problems_in_prose_before_numbered_ones_are_problems()
    {
        SelfEvaluationReport report = Read("二、存在的主要问题\n一是预算编制不细。二是执行偏慢。\n1.资产登记不及时。\n").RequireReport();

        Assert.Equal(["预算编制不细。", "执行偏慢。", "资产登记不及时。"], report.Problems!.Value.Select(problem => problem.Text));
    }

    [Fact]
    public void A_plan_and_a_difference_are_no_achievements()
    {
        SelfEvaluationReport report = Read("二、绩效自评情况\n（一）履职效能分析\n举办招聘会86场（计划80场），比上年增加6场。\n").RequireReport();

        Assert.Equal("86场", Assert.Single(report.Evaluation!.Effectiveness!.Statements).Quantity?.ToString());
    }

    [Theory]
    [InlineData("新建水库2座，整治渠道35.6公里，共计1,250万元。", "2座 , 35.6公里 ", 1)]
    [InlineData("补助企业3万元，整治渠道35.6公里，共计1,250万元。", " 3万元, 35.6公里 ", 1)]
    [InlineData("走访职工10户，发放慰问品20份，价值5万元。", "10户 , 20份 5万元", 0)]
    [InlineData("走访职工10户，共计3万元，发放慰问品20份，共计5万元。", "10户 3万元, 20份 5万元", 0)]
    [InlineData("走访职工10户；发放慰问品20份，共计5万元。", "10户 , 20份 5万元", 0)]
    [InlineData("更新图书3.2万册，服务2.5万平方米。", "3.2万册 , 2.5万平方米 ", 0)]
    public void A_sum_of_several_things_is_the_amount_of_none(string sentence, string expected, int unread)
    {
        ImportedReport imported = Read($"二、绩效自评情况\n（一）履职效能分析\n{sentence}\n");

        Assert.Equal(expected, string.Join(", ", imported.RequireReport().Evaluation!.Effectiveness!.Statements.Select(one => $"{one.Quantity} {one.Amount}")));
        Assert.Equal(unread, imported.Unread.Count);
    }

    private static PerformanceManagement Management(string passage) => Read($"二、部门整体绩效管理情况\n{passage}\n").RequireReport().Management!;

    private static ImportedReport Read(string sections) => ReportImport.ReadText($"某市某局2023年度部门整体支出绩效自评报告\n一、部门职能\n负责某项工作。\n{sections}");
}
