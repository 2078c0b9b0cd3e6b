using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Import.Tests.Documents;
using SelfEval.Domain.Indicators;
using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Import.Tests;

/// <summary>Whatever a report says beside revenue and expenditure, and in whichever style, reading gives the report back.</summary>
public class ReportProperties
{
    private static readonly string[] Duties = ["贯彻执行有关法律法规", "负责本行业规划", "组织宣传教育活动", "承办交办的其他事项"];
    private static readonly string[] Works = ["举办宣传活动", "慰问困难职工", "培训业务骨干", "检查在建项目"];
    private static readonly string[] Lacks = ["预算编制不够细化", "部分项目启动较晚", "绩效目标不够明确", "资产登记不够及时"];
    private static readonly string[] Measures = ["细化预算编制", "提前做好项目准备", "加强业务培训", "完善资产台账"];
    private static readonly string[] Owners = ["办公室", "业务科", "财务科"];
    private static readonly string[] StateWords = ["未开始", "进行中", "已完成", "已销号", "已取消"];
    private static readonly string[] GradeWords = ["优", "良", "中", "差"];

    private static readonly (string Line, Func<ThreePublicExpenses, BudgetLine?, ThreePublicExpenses> Put)[] Expenses =
    [
        ("因公出国（境）费", (expenses, line) => expenses with { Abroad = line }),
        ("公务用车购置及运行维护费", (expenses, line) => expenses with { Vehicles = line }),
        ("公务接待费", (expenses, line) => expenses with { Reception = line }),
    ];

    private static Gen<ReportedAmount> Amount =>
        from cents in Gen.Choose(1, 9_999_999)
        from unit in Gen.Elements(AmountUnit.WanYuan, AmountUnit.WanYuan, AmountUnit.Yuan)
        select new ReportedAmount(new decimal(cents, 0, 0, isNegative: false, 2), unit);

    private static Gen<ReportedPercentage> Percentage => Gen.Choose(1, 9_999).Select(hundredths => new ReportedPercentage(new decimal(hundredths, 0, 0, isNegative: false, 2)));

    private static Gen<DateOnly> Day(int year) => from month in Gen.Choose(1, 12) from day in Gen.Choose(1, 28) select new DateOnly(year, month, day);

    private static Gen<Drawn> Reports =>
        from style in Gen.Choose(0, 2)
        from duties in Gen.Choose(0, 4)
        from works in Gen.Choose(1, 999).ArrayOf(3)
        from amounts in Amount.ArrayOf(16)
        from rates in Percentage.ArrayOf(8)
        from days in Day(2023).ArrayOf(4)
        from dues in Day(2024).ArrayOf(4)
        from facts in Gen.Elements(true, false).ArrayOf(6)
        from counts in Gen.Choose(1, 9).ArrayOf(4)
        from score in Gen.Choose(0, 999)
        from grade in Gen.Choose(0, 3)
        from states in Gen.Choose(0, 5).ArrayOf(3)
        select new Drawn(style, duties, works, amounts, rates, days, dues, facts, counts, score, grade, states);

    [Property(MaxTest = 300)]
    public Property Any_report_in_any_style_is_read_back() => Prop.ForAll(Reports.ToArbitrary(), drawn =>
    {
        List<string> lines = [];
        SelfEvaluationReport expected = Write(drawn, lines);
        string text = string.Join('\n', lines) + "\n";
        ImportedReport imported = ReportImport.ReadText(text);

        Xunit.Assert.Equal(expected.Figures(), imported.RequireReport().Figures());
        Xunit.Assert.Equal(expected, imported.Report);
        Xunit.Assert.Empty(imported.Unbound);
        Xunit.Assert.Empty(imported.Ambiguities);
        Xunit.Assert.Equal(expected, ReportImport.Read(WordFile.OfText(text)).Report);
    });

    private static SelfEvaluationReport Write(Drawn drawn, List<string> lines)
    {
        lines.AddRange(["某市某局2023年度部门整体支出绩效自评报告", "一、部门基本情况", "（一）部门职能"]);
        string mission = drawn.Duties == 0 ? "某市某局的主要职责是负责某项工作。" : "某市某局的主要职责如下：";
        lines.Add(mission);
        string[] duties = [.. Duties[..drawn.Duties].Select(duty => duty + "。")];
        Number(duties, drawn.Style, lines);
        lines.Add("（二）年度重点工作任务");
        KeyTask[] tasks = [.. drawn.Works.Select((count, place) => Task(Works[place], count, place))];
        Number([.. tasks.Select(task => task.Text)], drawn.Style, lines);
        CarryOver carryOver = Balances(drawn, lines);
        Expenditure expenditure = Spending(drawn, lines);
        PerformanceManagement management = Management(drawn, lines);
        SelfEvaluation evaluation = Evaluation(drawn, lines);
        (ValueList<Problem> problems, ValueList<ImprovementItem> improvements) = Problems(drawn, lines);
        lines.AddRange(["某市某局", Say(drawn.Dues[3], drawn.Style)]);
        return new()
        {
            Title = lines[0],
            FiscalYear = 2023,
            Department = new() { Name = "某市某局", Division = "某市", Mission = mission, Functions = duties.Length == 0 ? default : [.. duties] },
            AnnualWork = new() { KeyTasks = [.. tasks] },
            Expenditure = expenditure,
            CarryOver = carryOver,
            Management = management,
            Evaluation = evaluation,
            Problems = problems,
            Improvements = improvements,
            Signature = new() { Unit = "某市某局", Date = drawn.Dues[3] },
        };
    }

    private static CarryOver Balances(Drawn drawn, List<string> lines)
    {
        lines.Add("（三）结转结余情况");
        CarryOver carryOver = new() { Opening = drawn.Amounts[0], Closing = drawn.Amounts[1], Rate = drawn.Rates[0] };
        lines.Add(drawn.Style switch
        {
            0 => $"年初结转和结余{carryOver.Opening}，年末结转和结余{carryOver.Closing}，结转结余率{carryOver.Rate}。",
            1 => $"上年结转结余为{carryOver.Opening}；年末结转结余为{carryOver.Closing}，结转结余率为{carryOver.Rate}。",
            _ => $"2023年年末结转和结余{carryOver.Closing}，结转结余率为{carryOver.Rate}。年初结转和结余{carryOver.Opening}。",
        });
        return carryOver;
    }

    private static Expenditure Spending(Drawn drawn, List<string> lines)
    {
        ReportedAmount[] amounts = drawn.Amounts;
        ThreePublicExpenses expenses = new() { Total = new() { Initial = amounts[2], Outturn = amounts[3] } };
        string[] parts = new string[Expenses.Length];
        for (int place = 0; place < parts.Length; place++)
        {
            expenses = Expenses[place].Put(expenses, new BudgetLine { Outturn = amounts[4 + place] });
            parts[place] = drawn.Style == 1 ? $"{Expenses[place].Line}支出{amounts[4 + place]}" : $"{Expenses[place].Line}{amounts[4 + place]}";
        }

        GovernmentProcurement procurement = new()
        {
            Total = new() { Initial = amounts[8], Outturn = amounts[9] },
            ExecutionRate = drawn.Rates[1],
            Goods = new() { Outturn = amounts[10], Share = drawn.Rates[2] },
            Services = new() { Outturn = amounts[11], Share = drawn.Rates[3] },
        };
        string threePublic = drawn.Style switch
        {
            0 => $"“三公”经费年初预算数{amounts[2]}，决算数{amounts[3]}，其中：{string.Join('，', parts)}。",
            1 => $"2023年“三公”经费年初预算为{amounts[2]}，全年支出{amounts[3]}。其中：{string.Join('；', parts)}。",
            _ => $"“三公”经费支出决算为{amounts[3]}（{string.Join('，', parts)}），年初预算为{amounts[2]}。",
        };
        string purchases = drawn.Style switch
        {
            0 => $"政府采购年初预算{amounts[8]}，决算数{amounts[9]}，政府采购执行率{drawn.Rates[1]}。其中：政府采购货物支出{amounts[10]}，占比{drawn.Rates[2]}；政府采购服务支出{amounts[11]}，占比{drawn.Rates[3]}。",
            1 => $"年初批复预算{amounts[8]}，实际支出{amounts[9]}，采购执行率为{drawn.Rates[1]}。其中：货物支出{amounts[10]}，占政府采购支出总额的{drawn.Rates[2]}；服务支出{amounts[11]}，占政府采购支出总额的{drawn.Rates[3]}。",
            _ => $"政府采购支出总额{amounts[9]}，其中：政府采购货物支出{amounts[10]}（占{drawn.Rates[2]}）、政府采购服务支出{amounts[11]}（占{drawn.Rates[3]}）。政府采购年初预算为{amounts[8]}，政府采购执行率为{drawn.Rates[1]}。",
        };
        string balances = lines[^1];
        lines.AddRange(["（四）“三公”经费情况", threePublic, "（五）政府采购情况", purchases]);
        return new() { Narrative = $"{balances}\n{threePublic}\n{purchases}", ThreePublicExpenses = expenses, Procurement = procurement };
    }

    private static PerformanceManagement Management(Drawn drawn, List<string> lines)
    {
        bool[] facts = drawn.Facts;
        string not(bool isDone) => isDone ? "" : "未";
        (int a, int b, int c) = (drawn.Counts[0], drawn.Counts[1], drawn.Counts[2]);
        string counts = drawn.Style switch
        {
            0 => $"部门整体设立产出指标{a + b}个，其中数量指标{a}个，质量指标{b}个；设立效益指标{c}个，其中社会效益指标{c}个。",
            1 => $"设置产出指标{a + b}项，其中：数量指标{a}项、质量指标{b}项；效益指标{c}项，其中社会效益指标{c}项。",
            _ => $"共设{a + b}个产出指标，其中{a}个数量指标、{b}个质量指标；{c}个效益指标，其中{c}个社会效益指标。",
        };
        string published = drawn.Style == 1
            ? $"{Say(drawn.Days[0], drawn.Style)}公开了部门预算。"
            : $"部门预算于{Say(drawn.Days[0], drawn.Style)}在政府网站公开。";
        string narrative = $"预算申报时{not(facts[0])}编制绩效目标。{counts}年中{not(facts[1])}开展绩效自评。{Say(drawn.Days[1], drawn.Style)}前开展绩效运行监控。"
            + $"{published}{not(facts[2])}按规定采购办公设备。{Say(drawn.Days[2], drawn.Style)}对国有资产进行盘点。";
        lines.AddRange(["二、部门整体绩效管理情况", narrative]);
        return new()
        {
            Narrative = narrative,
            GoalsSetAtBudgeting = facts[0],
            Indicators =
            [
                new() { Category = IndicatorLevel1.Output, Count = a + b, Parts = [new() { Category = IndicatorLevel2.Quantity, Count = a }, new() { Category = IndicatorLevel2.Quality, Count = b }] },
                new() { Category = IndicatorLevel1.Outcome, Count = c, Parts = [new() { Category = IndicatorLevel2.Social, Count = c }] },
            ],
            MidYearSelfCheck = facts[1],
            Monitoring = new() { CompletedBy = drawn.Days[1] },
            Disclosure = new() { Budget = new() { Published = true, PublishedOn = drawn.Days[0] } },
            ProcurementByRules = facts[2],
            AssetCheck = new() { Done = true, Date = drawn.Days[2] },
        };
    }

    private static SelfEvaluation Evaluation(Drawn drawn, List<string> lines)
    {
        ReportedScore score = ReportedScore.Points(drawn.Score / 10m);
        string grade = GradeWords[drawn.Grade];
        string conclusion = drawn.Style switch
        {
            0 => $"经自评，综合得分为{score}，等级为“{grade}”。",
            1 => $"自评总分100分，自评得分{score}，评价等级为{grade}。",
            _ => $"我局自评得分：{score}（满分100分）。评价等级：{grade}。",
        };
        const string Efficiency = "内部控制制度健全，资金使用规范。";
        lines.AddRange(["三、绩效自评情况", "（一）自评结论", conclusion, "（二）管理效率分析", Efficiency]);
        return new() { Conclusion = conclusion, Score = score, Grade = (Grade)drawn.Grade, Efficiency = Efficiency };
    }

    private static (ValueList<Problem> Problems, ValueList<ImprovementItem> Improvements) Problems(Drawn drawn, List<string> lines)
    {
        lines.Add("四、存在的主要问题");
        Problem[] problems = [.. drawn.States.Select((state, place) => new Problem { Text = Lacks[place] + "。", Cause = state == 1 ? "人手不足。" : null })];
        Number([.. problems.Select(problem => problem.Cause is null ? problem.Text : $"{problem.Text}原因：{problem.Cause}")], drawn.Style, lines);
        lines.Add("五、下一步改进措施");
        ImprovementItem[] items = [.. drawn.States.Select((state, place) => state == 5 ? new ImprovementItem { Text = Measures[place] + "。" }
            : new ImprovementItem { Text = Measures[place] + "。", Owner = Owners[place], Due = drawn.Dues[place], State = (ImprovementState)state })];
        Number([.. items.Select(item => item.State is null ? item.Text
            : $"{item.Text[..^1]}（责任部门：{item.Owner}；完成时限：{Say(item.Due!.Value, drawn.Style)}；整改状态：{StateWords[(int)item.State]}）。")], drawn.Style, lines);
        return ([.. problems], [.. items]);
    }

    private static KeyTask Task(string work, int count, int place)
    {
        string unit = place == 1 ? "人次" : place == 0 ? "场" : "个";
        return new() { Text = $"{work}{count}{unit}。", Quantities = [new ReportedQuantity(count, unit)] };
    }

    private static void Number(string[] items, int style, List<string> lines)
    {
        for (int place = 0; place < items.Length; place++)
        {
            lines.Add(style switch { 0 => $"{place + 1}.{items[place]}", 1 => $"（{place + 1}）{items[place]}", _ => $"{"①②③④"[place]}{items[place]}" });
        }
    }

    private static string Say(DateOnly day, int style) => style switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日"),
        1 => string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年 {day.Month} 月 {day.Day} 日"),
    };

    private sealed record Drawn(
        int Style, int Duties, int[] Works, ReportedAmount[] Amounts, ReportedPercentage[] Rates, DateOnly[] Days, DateOnly[] Dues, bool[] Facts, int[] Counts, int Score, int Grade, int[] States);
}
