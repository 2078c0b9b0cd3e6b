using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Testing.Consistent;
using SelfEval.Domain.Tests.Generators;
using Xunit;
using static SelfEval.Domain.Figures.ReportedAmount;

namespace SelfEval.Domain.Tests.Rules;

/// <summary>Breakdowns by classification: hierarchies in any order and depth, complete and partial.</summary>
public class BreakdownTests
{
    private static readonly ReportChecker Checker = new();

    [Property(MaxTest = 400)]
    public Property A_consistent_breakdown_is_never_called_wrong() => Prop.ForAll(ConsistentBreakdowns.All.ToArbitrary(), report =>
    {
        Finding[] wrong = [.. Checker.Check(report).Findings.Where(finding => IsOfLines(finding) && finding.Severity > Severity.Advice)];
        return (wrong.Length == 0).Label(string.Join<Finding>('\n', wrong));
    });

    [Property(MaxTest = 200)]
    public Property The_order_of_lines_makes_no_difference() => Prop.ForAll(
        ConsistentBreakdowns.All.ToArbitrary(), Gen.Choose(0, 1_000_000).ToArbitrary(), Gen.Choose(-9_000_000, 9_000_000).ToArbitrary(), (report, seed, change) =>
    {
        SelfEvaluationReport faulty = ChangedLine.Make(
            report, "/expenditure/byEconomicClass", seed % report.Expenditure!.ByEconomicClass.Count, BudgetMeasure.Outturn, change).Report;
        SelfEvaluationReport shuffled = Shuffled(faulty, new Random(seed));
        return (Said(faulty).SequenceEqual(Said(shuffled))).Label($"{string.Join('\n', Said(faulty))}\n---\n{string.Join('\n', Said(shuffled))}");
    });

    [Property(MaxTest = 2000)]
    public Property Any_single_changed_line_is_caught_among_its_siblings() => Prop.ForAll(
        ConsistentBreakdowns.Printed(Printer.Exact).ToArbitrary(),
        Gen.Choose(0, 1_000_000).Two().ToArbitrary(),
        Gen.Choose(1, 900_000_000).ToArbitrary(),
        (report, seeds, more) =>
    {
        string[] lists = [.. ChangedLine.Lists.Where(list => ChangedLine.CountOf(report, list) > 0)];
        string list = lists[seeds.Item1 % lists.Length];
        BudgetMeasure measure = Enum.GetValues<BudgetMeasure>()[seeds.Item1 / 7 % 5];
        ChangedLine changed = ChangedLine.Make(report, list, seeds.Item2 % ChangedLine.CountOf(report, list), measure, more);
        Finding[] wrong = [.. Checker.Check(changed.Report).Findings.Where(finding => finding.Verdict == Verdict.Inconsistent)];

        // One of several parts may be anything that still fits its whole, unless its change and last year's outturn tell; what is complete may not.
        bool mayFit = changed.OfWhich && measure is BudgetMeasure.Initial or BudgetMeasure.Adjusted;
        bool caught = wrong.Any(finding => changed.IsOperandOf(finding) && changed.AreOperandsNear(finding));
        return ((caught || (mayFit && wrong.Length == 0)) && wrong.All(changed.IsOperandOf)).Label($"{changed.Pointer} +{more}: {string.Join<Finding>('\n', wrong)}");
    });

    [Property(MaxTest = 600)]
    public Property A_consistent_breakdown_by_name_is_never_called_wrong() => Prop.ForAll(
        ConsistentBreakdowns.All.ToArbitrary(), Gen.Choose(0, 1_000_000).ToArbitrary(), (report, seed) =>
    {
        SelfEvaluationReport named = UnknownLines.Make(report, new Random(seed));
        Finding[] wrong = [.. Checker.Check(named).Findings.Where(finding => IsOfLines(finding) && finding.Severity > Severity.Advice)];
        return (wrong.Length == 0).Label(string.Join<Finding>('\n', wrong));
    });

    [Fact]
    public void Lines_of_which_need_not_add_up_but_may_not_exceed_their_line()
    {
        SelfEvaluationReport some = Economic(("302", 10m, false), ("30201", 3m, true), ("30211", 4m, true));
        SelfEvaluationReport tooMuch = Economic(("302", 10m, false), ("30201", 7m, true), ("30211", 4m, true));
        SelfEvaluationReport all = Economic(("302", 10m, false), ("30201", 3m, false), ("30211", 4m, false));

        Assert.Empty(Rules(some, "SE3121", "SE3122"));
        Assert.Equal(["SE3122"], Rules(tooMuch, "SE3121", "SE3122"));
        Assert.Equal(["SE3121"], Rules(all, "SE3121", "SE3122"));
    }

    [Fact]
    public void Groups_without_their_class_stand_for_it()
    {
        SelfEvaluationReport report = Economic(("30201", 3m, false), ("30211", 4m, false), ("301", 13m, false));

        Assert.Empty(Rules(report with { Expenditure = report.Expenditure! with { Outturn = Wan(20m) } }, "SE3102"));
        Assert.Equal(["SE3102"], Rules(report with { Expenditure = report.Expenditure! with { Outturn = Wan(25m) } }, "SE3102"));
    }

    [Fact]
    public void Lines_without_codes_find_their_place_by_name()
    {
        ValueList<EconomicClassLine> lines =
        [
            new() { Name = "其中：公务接待费", OfWhich = true, Outturn = Wan(11m) },
            new() { Name = "工资福利支出", Outturn = Wan(5m) },
            new() { Name = "商品和服务支出", Outturn = Wan(10m) },
        ];
        SelfEvaluationReport report = Bare(new() { Outturn = Wan(15m), ByEconomicClass = lines });

        Finding finding = Assert.Single(Checker.Check(report).Findings, finding => finding.Rule == "SE3122");

        Assert.Equal("/expenditure/byEconomicClass/2/outturn", finding.Pointer);
        Assert.Equal(["/expenditure/byEconomicClass/2/outturn", "/expenditure/byEconomicClass/0/outturn"], finding.Operands.Select(operand => operand.Pointer));
    }

    [Fact]
    public void A_line_of_which_that_no_table_knows_belongs_to_the_line_above()
    {
        ValueList<EconomicClassLine> lines =
        [
            new() { Name = "商品和服务支出", Outturn = Wan(10m) },
            new() { Name = "其中：慰问品采购", OfWhich = true, Outturn = Wan(12m) },
        ];

        Assert.Equal(["SE3122"], Rules(Bare(new() { Outturn = Wan(10m), ByEconomicClass = lines }), "SE3102", "SE3106", "SE3122"));
    }

    [Fact]
    public void A_class_of_a_year_before_the_tables_is_known_by_nothing_but_its_digits()
    {
        SelfEvaluationReport report = Economic(("302", 10m, false), ("30201", 3m, false)) with { FiscalYear = 2010 };

        Assert.Equal(["SE3121"], Rules(report, "SE3121", "SE5001", "SE5002", "SE5003"));
        Assert.Contains(Checker.Check(report).NotEvaluated, item => item.Rule == "SE5001");
    }

    [Fact]
    public void A_code_that_an_incomplete_table_lacks_is_advice_only()
    {
        SelfEvaluationReport report = Bare(new() { ByFunction = [new() { Code = TestReports.Function("2012399"), Name = "其他民族事务支出" }] });

        Finding finding = Assert.Single(Checker.Check(report).Findings, finding => finding.Rule == "SE5001");

        Assert.Equal(Severity.Advice, finding.Severity);
        Assert.Contains("收录不全", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("因公出国（境）费", null)]
    [InlineData("其中：因公出国(境)费用", null)]
    [InlineData("因公出国费用", "补“（境）”")]
    [InlineData("因私出国（境）费用", "“私”改“公”")]
    [InlineData("因公出国（境）费用款", "删“款”")]
    public void A_name_that_differs_is_shown_with_its_smallest_edit(string name, string? edit)
    {
        SelfEvaluationReport report = Bare(new() { ByEconomicClass = [new() { Code = TestReports.Economic("30212"), Name = name }] });

        string? said = Checker.Check(report).Findings.SingleOrDefault(finding => finding.Rule == "SE5003")?.Explanation;

        // The report's 因私 reads 因公 with one character changed.
        Assert.Equal(edit, said);
    }

    [Fact]
    public void A_class_left_out_of_the_total_is_named()
    {
        SelfEvaluationReport report = Economic(("301", 10m, false), ("302", 5m, false));
        report = report with { Expenditure = report.Expenditure! with { Basic = new() { ByEconomicClass = [Line("303", 2m, false)] } } };

        Finding finding = Assert.Single(Checker.Check(report).Findings, finding => finding.Rule == "SE5301");

        Assert.Equal("/expenditure/basic/byEconomicClass/0/name", finding.Pointer);
        Assert.Contains("对个人和家庭的补助", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_kind_of_unit_decides_which_correspondences_hold()
    {
        SelfEvaluationReport report = Economic(("301", 10m, false));
        report = report with { Expenditure = report.Expenditure! with { ByGovernmentClass = [new() { Code = TestReports.Government("501"), Name = "机关工资福利支出", Outturn = Wan(10m) }] } };

        Assert.Empty(Rules(report, "SE5201", "SE5202"));
        Assert.Empty(Rules(report with { Department = report.Department with { Kind = EntityKind.Administrative } }, "SE5201", "SE5202"));
        Assert.Equal(["SE5202", "SE5201"], Rules(report with { Department = report.Department with { Kind = EntityKind.Institution } }, "SE5201", "SE5202"));
    }

    /// <summary>What is not usual (family 32) may well be true of a drawn report.</summary>
    private static bool IsOfLines(Finding finding) => finding.Rule[2] is '3' or '4' or '5' && !finding.Rule.StartsWith("SE32", StringComparison.Ordinal);

    private static string[] Rules(SelfEvaluationReport report, params string[] ids) =>
        [.. Checker.Check(report).Findings.Where(finding => ids.Contains(finding.Rule)).Select(finding => finding.Rule)];

    private static SelfEvaluationReport Bare(Expenditure expenditure) =>
        new() { Title = "某局自评报告", FiscalYear = 2023, Department = new() { Name = "某局" }, Expenditure = expenditure };

    private static SelfEvaluationReport Economic(params (string Code, decimal Outturn, bool OfWhich)[] lines) =>
        Bare(new() { ByEconomicClass = lines.Select(line => Line(line.Code, line.Outturn, line.OfWhich)).ToValueList() });

    private static EconomicClassLine Line(string digits, decimal outturn, bool ofWhich)
    {
        ClassificationCode<DepartmentEconomic> code = TestReports.Economic(digits);
        return new() { Code = code, Name = code.In(2023)!.Name, Outturn = Wan(outturn), OfWhich = ofWhich };
    }

    private static SelfEvaluationReport Shuffled(SelfEvaluationReport report, Random random)
    {
        Expenditure e = report.Expenditure!;
        return report with
        {
            Expenditure = e with
            {
                Basic = e.Basic! with { ByEconomicClass = Shuffle(e.Basic.ByEconomicClass) },
                Project = e.Project! with { ByEconomicClass = Shuffle(e.Project.ByEconomicClass) },
                ByFunction = Shuffle(e.ByFunction),
                ByEconomicClass = Shuffle(e.ByEconomicClass),
                ByGovernmentClass = Shuffle(e.ByGovernmentClass),
            },
        };

        ValueList<T> Shuffle<T>(ValueList<T> lines)
        {
            T[] all = [.. lines];
            random.Shuffle(all);
            return ValueList.Create<T>(all);
        }
    }

    /// <summary>What is found, but for the places and the order of summands.</summary>
    private static IEnumerable<string> Said(SelfEvaluationReport report) => Checker.Check(report).Findings.Where(IsOfLines)
        .Select(finding => $"{finding.Rule} {finding.Verdict} {finding.Printed} {finding.Expected} {string.Join(' ', finding.Operands.Select(operand => operand.Printed.ToString()).Order(StringComparer.Ordinal))}")
        .Order(StringComparer.Ordinal);
}
