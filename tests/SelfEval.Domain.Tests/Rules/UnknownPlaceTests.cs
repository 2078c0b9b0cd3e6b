using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using Xunit;
using static SelfEval.Domain.Figures.ReportedAmount;

namespace SelfEval.Domain.Tests.Rules;

/// <summary>Lines without a code whose name leaves open where they stand: what needs their place is not evaluated, and nothing is accused.</summary>
public class UnknownPlaceTests
{
    private static readonly ReportChecker Checker = new();

    /// <summary>Breakdowns by name that are consistent, each with a line that may stand at several places.</summary>
    public static TheoryData<string, string> Consistent => new()
    {
        { "function", "一般公共服务支出 10, 行政运行 10" },
        { "function", "教育支出 10, 普通教育 10, 学前教育 10" },
        { "function", "教育支出 10, 教育管理事务 10, 机关服务 10" },
        { "function", "群众团体事务 6, 行政运行 4, 财政事务 4, 行政运行 4" },
        { "function", "其他支出 10, 其他支出 10" },
        { "economic", "资本性支出（基本建设） 10, 办公设备购置 10, 资本性支出 10, 办公设备购置 10" },
        { "economic", "其他支出 10, 其他支出 10" },
        { "economic", "国家赔偿费用支出 4, 其他支出 6" },
        { "economic", "其他支出 6, 国家赔偿费用支出 6" },
        { "economic", "工资福利支出 10, 基本工资 6, 单位自定补贴 4" },
        { "economic", "各种支出 10, 其他支出 10" },
        { "economic", "工资福利支出 6, 其中：临时人员 4, 商品和服务支出 4, 其中：临时人员 3" },
        { "economic", "资本性支出 30, 信息网络及软件购置更新 20, 其他资本性支出 10" },
        { "economic", "资本性支出 30, 其中：公务用车购置 20, 资本性支出（基本建设） 5, 其中：公务用车购置 5" },
        { "government", "对事业单位经常性补助 30, 工资福利支出 20, 商品和服务支出 10" },
        { "government", "工资福利支出 20, 商品和服务支出 10" },
    };

    [Theory]
    [MemberData(nameof(Consistent))]
    public void A_breakdown_that_may_add_up_is_not_called_wrong(string breakdown, string lines)
    {
        decimal[] top = lines switch
        {
            "群众团体事务 6, 行政运行 4, 财政事务 4, 行政运行 4" => [6m, 4m],
            "资本性支出（基本建设） 10, 办公设备购置 10, 资本性支出 10, 办公设备购置 10" => [10m, 10m],
            "国家赔偿费用支出 4, 其他支出 6" => [4m, 6m],
            "工资福利支出 6, 其中：临时人员 4, 商品和服务支出 4, 其中：临时人员 3" => [6m, 4m],
            "资本性支出 30, 其中：公务用车购置 20, 资本性支出（基本建设） 5, 其中：公务用车购置 5" => [30m, 5m],
            "工资福利支出 20, 商品和服务支出 10" => [20m, 10m],
            _ => [decimal.Parse(lines.Split(',')[0].Split(' ')[1], null)],
        };

        CheckResult result = Checker.Check(Report(breakdown, top.Sum(), lines));

        Assert.DoesNotContain(result.Findings, finding => finding.Severity > Severity.Advice && finding.Rule[2] is '3' or '4' or '5');
    }

    [Fact]
    public void The_code_that_would_tell_is_said_to_be_missing()
    {
        CheckResult result = Checker.Check(Report("function", 10m, "教育支出 10, 普通教育 10, 学前教育 10"));

        NotEvaluated total = Assert.Single(result.NotEvaluated, item => item.Rule == "SE3103");
        Assert.Equal(["/expenditure/byFunction/2/code"], total.Missing);
    }

    [Fact]
    public void A_name_of_several_codes_leaves_open_only_the_lines_that_it_may_belong_to()
    {
        // Both rows of 办公设备购置 are below 309 or 310: what the classes total is known all the same.
        CheckResult result = Checker.Check(Report("economic", 25m, "资本性支出（基本建设） 10, 办公设备购置 10, 资本性支出 10, 土地补偿 4, 办公设备购置 6"));

        Assert.Equal(["SE3102"], result.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Rule));
        Assert.Contains(result.NotEvaluated, item => item.Rule == "SE3121" && item.Missing.Contains("/expenditure/byEconomicClass/1/code"));
    }

    [Fact]
    public void What_is_known_cannot_exceed_the_whole_even_where_a_place_is_open()
    {
        Assert.Equal(["SE3106"], Errors(Report("function", 10m, "教育支出 12, 学前教育 4")));
        Assert.Equal(["SE3122"], Errors(Report("economic", 10m, "工资福利支出 10, 基本工资 12, 单位自定补贴 4")));

        // A line that takes away may explain it.
        Assert.Empty(Errors(Report("function", 10m, "教育支出 12, 以前年度冲减 -2")));
    }

    [Fact]
    public void An_official_name_is_meant_before_a_variant_of_its_class()
    {
        // 20 and 11 are the groups of 310 here, 其他资本性支出 being 31099.
        Assert.Equal(["SE3121"], Errors(Report("economic", 30m, "资本性支出 30, 信息网络及软件购置更新 20, 其他资本性支出 11")));
    }

    [Fact]
    public void Lines_of_one_name_are_listed_twice_only_where_they_are_part_of_the_same()
    {
        Assert.Contains("SE5005", Errors(Report("economic", 6m, "工资福利支出 6, 其中：临时人员 2, 其中：临时人员 2")));
        Assert.Contains("SE5005", Errors(Report("economic", 12m, "工资福利支出 6, 工资福利支出 6")));
        Assert.DoesNotContain("SE5005", Errors(Report("function", 20m, "教育支出 20, 学前教育 10, 学前教育 10")));
    }

    [Fact]
    public void A_line_of_unknown_name_may_be_the_class_that_seems_left_out()
    {
        SelfEvaluationReport report = Report("economic", 10m, "工资福利支出 6, 补助个人 4");
        report = report with { Expenditure = report.Expenditure! with { Basic = new() { ByEconomicClass = [new() { Name = "对个人和家庭的补助", Outturn = Wan(4.00m) }] } } };

        Assert.DoesNotContain("SE5301", Errors(report));
    }

    private static string[] Errors(SelfEvaluationReport report) =>
        [.. Checker.Check(report).Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Rule).Distinct()];

    private static SelfEvaluationReport Report(string breakdown, decimal total, string lines)
    {
        (string Name, ReportedAmount Amount)[] all = [.. lines.Split(", ").Select(line => line.Split(' ')).Select(line => (line[0], Wan(decimal.Parse(line[1], null) + 0.00m)))];
        return new()
        {
            Title = "某局自评报告",
            FiscalYear = 2023,
            Department = new() { Name = "某局", Kind = EntityKind.Institution },
            Expenditure = new()
            {
                Outturn = Wan(total + 0.00m),
                ByFunction = Lines("function", (name, ofWhich) => new FunctionalLine { Name = name, OfWhich = ofWhich }),
                ByEconomicClass = Lines("economic", (name, ofWhich) => new EconomicClassLine { Name = name, OfWhich = ofWhich }),
                ByGovernmentClass = Lines("government", (name, ofWhich) => new GovernmentClassLine { Name = name, OfWhich = ofWhich }),
            },
        };

        ValueList<T> Lines<T>(string of, Func<string, bool, T> line)
            where T : BudgetFigures => of != breakdown ? [] : all
                .Select(one => (T)((BudgetFigures)line(one.Name, one.Name.StartsWith("其中", StringComparison.Ordinal)) with { Outturn = one.Amount })).ToValueList();
    }
}
