using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Testing;
using SelfEval.Domain.Tests.Rules;
using Xunit;
using static SelfEval.Domain.Figures.ReportedAmount;
using static SelfEval.Domain.Figures.ReportedPercentage;

namespace SelfEval.Domain.Tests.Diagnosis;

public partial class ReportDiagnoserTests
{
    private static readonly ReportDiagnoser Diagnoser = new();
    private static readonly Faults Sample = new(SampleFindingsTests.Sample());

    [Fact]
    public void The_sample_is_consistent()
    {
        ReportDiagnosis diagnosis = Diagnoser.Diagnose(SampleFindingsTests.Sample());

        Assert.True(diagnosis.IsConsistent);
        Assert.True(diagnosis.IsProved);
        Assert.Equal((0, 0), (diagnosis.Conflicts.Count, diagnosis.Suspects.Count));
    }

    [Fact]
    public void Two_digits_that_changed_places_are_told_with_what_they_were_meant_to_be()
    {
        Suspect suspect = Diagnoser.Diagnose(Sample.With(("/expenditure/byEconomicClass/0/outturn", "345.18万元"))!).Suspects[0];

        Assert.Equal((1, "/expenditure/byEconomicClass/0/outturn", Slip.TransposedDigits), (suspect.Rank, suspect.Pointer, suspect.Slip));
        Assert.Equal(Wan(354.18m), suspect.Proposed);
        Assert.True(suspect.Implied!.Value.Contains(3_541_800m) && suspect.Implied.Value.Width < 1000m, suspect.Message);
        Assert.StartsWith("工资福利支出决算数印为 345.18万元", suspect.Message, StringComparison.Ordinal);
        Assert.EndsWith("疑为 354.18万元 之误：相邻两位数字颠倒。", suspect.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/expenditure/executionRate", "99.79%", Slip.TransposedDigits, "99.97%")]
    [InlineData("/expenditure/byEconomicClass/2/outturn", "138.94万元", Slip.WrongDigit, "158.94万元")]
    [InlineData("/expenditure/byEconomicClass/2/outturn", "15.94万元", Slip.LostDigit, "158.94万元")]
    [InlineData("/expenditure/byEconomicClass/2/outturn", "1558.94万元", Slip.ExtraDigit, "158.94万元")]
    [InlineData("/expenditure/basic/outturn", "5416.5万元", Slip.ShiftedPoint, "541.65万元")]
    [InlineData("/expenditure/basic/outturn", "541.65元", Slip.WrongUnit, "541.65万元")]
    [InlineData("/expenditure/basic/outturn", "541.65亿元", Slip.WrongUnit, "541.65万元")]
    [InlineData("/revenue/total/change", "48万元", Slip.LostSign, "-48万元")]
    [InlineData("/expenditure/basic/share", "96.61%", Slip.WrongDigit, "96.62%")]
    [InlineData("/expenditure/executionRate", "99.96%", Slip.WrongDigit, "99.98%")]
    [InlineData("/revenue/total/changeRate", "-8.6%", Slip.WrongBase, "-7.9%")]
    public void A_slip_is_recognised(string pointer, string wrong, Slip slip, string right)
    {
        Suspect suspect = Diagnoser.Diagnose(Sample.With((pointer, wrong))!).Suspects[0];

        Assert.Equal((pointer, slip, right), (suspect.Pointer, suspect.Slip, suspect.Proposed?.ToString()));
    }

    [Fact]
    public void A_rate_that_was_cut_off_is_told_only_where_cutting_off_gives_it()
    {
        SelfEvaluationReport Rate(decimal rate) => new()
        {
            Title = "某局",
            FiscalYear = 2023,
            Department = new() { Name = "某局" },
            Expenditure = new() { Adjusted = Wan(30000.00m), Outturn = Wan(20000.00m), ExecutionRate = Percent(rate), Basic = new() { Outturn = Wan(15000.00m), Share = Percent(75.00m) }, Project = new() { Outturn = Wan(5000.00m), Share = Percent(25.00m) } },
        };

        Suspect cut = Diagnoser.Diagnose(Rate(66.66m)).Suspects[0];
        Assert.Equal(("/expenditure/executionRate", Slip.Truncated, Percent(66.67m)), (cut.Pointer, cut.Slip, cut.Proposed!.Value));
        Assert.Equal(Slip.WrongDigit, Diagnoser.Diagnose(Rate(66.65m)).Suspects[0].Slip);
    }

    [Fact]
    public void A_score_is_corrected_to_one_that_every_identity_holds_with()
    {
        SelfEvaluationReport wrong = new Faults(TestReports.Prior).With(("/scorecard/management/1/score", "5分"))!;
        Suspect suspect = Diagnoser.Diagnose(wrong).Suspects[0];

        Assert.Equal("/scorecard/management/1/score", suspect.Pointer);
        Assert.True(suspect.Proposed is null || Diagnoser.Diagnose(new Faults(wrong).With((suspect.Pointer, suspect.Proposed.Value.ToString()))!).IsConsistent, suspect.Message);
    }

    [Fact]
    public void No_count_below_zero_is_implied_or_proposed()
    {
        ReportDiagnosis diagnosis = Diagnoser.Diagnose(Sample.With(("/management/indicators/0/parts/0/count", "11"))!);

        Assert.All(diagnosis.Suspects, suspect => Assert.True(suspect.Implied!.Value.High >= 0m && !(suspect.Proposed?.Value < 0m), suspect.Message));
        Assert.Contains(diagnosis.Suspects, suspect => suspect.Pointer == "/management/indicators/0/parts/0/count" && suspect.Message.Contains("只容许 1。", StringComparison.Ordinal));
    }

    [Fact]
    public void Conflicts_and_suspects_name_their_group()
    {
        ReportDiagnosis diagnosis = Diagnoser.Diagnose(Sample.With(("/expenditure/executionRate", "99.79%"), ("/management/indicators/0/count", "5"))!);

        Assert.Equal([1, 2], diagnosis.Conflicts.Select(conflict => conflict.Group).Distinct().Order());
        Assert.All(diagnosis.Suspects, suspect => Assert.Contains(diagnosis.Conflicts, conflict => conflict.Group == suspect.Group && conflict.Figures.Contains(suspect.Pointer)));
    }

    [Fact]
    public void Each_group_has_one_conflict_and_a_sentence_that_names_its_rules_and_figures()
    {
        ReportDiagnosis diagnosis = Diagnoser.Diagnose(new Faults(TestReports.Prior).With(("/scorecard/management/1/score", "5分"))!);

        Conflict conflict = Assert.Single(diagnosis.Conflicts);
        Assert.All(conflict.Rules, rule => Assert.Contains(rule, conflict.Message, StringComparison.Ordinal));
        Assert.Contains("预算执行率得分 5分", conflict.Message, StringComparison.Ordinal);
        Assert.Subset(conflict.RulesOfGroup.ToHashSet(), conflict.Rules.ToHashSet());
        Assert.True(conflict.RulesOfGroup.Count > conflict.Rules.Count, string.Join(' ', conflict.RulesOfGroup));
    }

    [Fact]
    public void A_conflict_is_told_by_a_finding_only_where_a_rule_fails_by_itself()
    {
        SelfEvaluationReport single = new Faults(TestReports.Prior).With(("/scorecard/management/1/score", "5分"))!;
        SelfEvaluationReport joint = Sample.With(("/revenue/total/outturn", "560万元"))!;

        Assert.True(Assert.Single(Diagnoser.Diagnose(single).Conflicts).IsToldBy(new ReportChecker().Check(single)));
        Assert.False(Assert.Single(Diagnoser.Diagnose(joint).Conflicts).IsToldBy(new ReportChecker().Check(joint)));
        Assert.Throws<ArgumentNullException>(() => new Conflict([], []).IsToldBy(null!));
    }

    [Fact]
    public void A_rate_of_nothing_over_nothing_is_no_suspect()
    {
        ReportDiagnosis diagnosis = Diagnoser.Diagnose(Sample.With(("/revenue/total/outturn", "560万元"))!);

        Assert.Equal(["/revenue/total/outturn", "/revenue/byFundingSource/0/outturn"], diagnosis.Suspects.Select(suspect => suspect.Pointer));
        Assert.Equal((Slip.LostDecimals, Wan(560.57m)), (diagnosis.Suspects[0].Slip, diagnosis.Suspects[0].Proposed!.Value));
        Assert.Contains("SE2103", diagnosis.Conflicts[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_prints_as_0_is_never_a_little_less()
    {
        // 100.00 and nothing cannot total 99.60, even if nothing was rounded to whole 万元.
        SelfEvaluationReport report = Parts(Wan(99.60m), Wan(0m));
        Assert.DoesNotContain(new ReportChecker().Check(report).Findings, finding => finding.Verdict == Verdict.Inconsistent);

        Assert.False(Diagnoser.Diagnose(report).IsConsistent);
        Assert.True(Diagnoser.Diagnose(Parts(Wan(100.40m), Wan(0m))).IsConsistent);

        static SelfEvaluationReport Parts(ReportedAmount total, ReportedAmount project) => new()
        {
            Title = "某局",
            FiscalYear = 2023,
            Department = new() { Name = "某局" },
            Expenditure = new() { Outturn = total, Basic = new() { Outturn = Wan(100.00m) }, Project = new() { Outturn = project } },
        };
    }

    [Fact]
    public void Two_neighbours_that_changed_places_are_recognised()
    {
        ReportDiagnosis diagnosis = Diagnoser.Diagnose(Sample.With(("/expenditure/byEconomicClass/0/outturn", "47.46万元"), ("/expenditure/byEconomicClass/1/outturn", "354.18万元"))!);

        // Amounts and shares do not tell which of them changed places; that some did is plain.
        Suspect[] swapped = [.. diagnosis.Suspects.Where(suspect => suspect.Slip == Slip.SwappedFigures)];
        Assert.Equal(Slip.SwappedFigures, diagnosis.Suspects[0].Slip);
        Assert.Contains(swapped, suspect => suspect.Pointer == "/expenditure/byEconomicClass/0/outturn" && suspect.Proposed == Wan(354.18m));
        Suspect second = Assert.Single(swapped, suspect => suspect.Pointer == "/expenditure/byEconomicClass/1/outturn");
        Assert.Equal(Wan(47.46m), second.Proposed);
        Assert.Equal(["/expenditure/byEconomicClass/0/outturn"], second.Together);
    }

    [Fact]
    public void Last_years_figure_in_this_years_place_is_recognised()
    {
        SelfEvaluationReport report = TestReports.Complete with
        {
            Expenditure = TestReports.Complete.Expenditure! with { Project = TestReports.Complete.Expenditure.Project! with { Outturn = Wan(200.00m) } },
        };

        Suspect suspect = Diagnoser.Diagnose(report).Suspects[0];

        Assert.Equal(("/expenditure/project/outturn", Slip.CopiedFromLastYear, Wan(206.00m)), (suspect.Pointer, suspect.Slip, suspect.Proposed!.Value));
    }

    [Fact]
    public void A_last_share_chosen_to_make_100_is_recognised()
    {
        SelfEvaluationReport report = Classes((250m, 25.0m), (250m, 25.0m), (333m, 33.3m), (167m, 16.7m));
        Assert.True(Diagnoser.Diagnose(report).IsConsistent);

        // 33.3 printed as 33.8 once, and the last share fitted to it.
        ReportDiagnosis diagnosis = Diagnoser.Diagnose(Classes((250m, 25.0m), (250m, 25.0m), (333m, 33.8m), (167m, 16.2m)));

        Assert.Contains(diagnosis.Suspects, suspect => suspect.Pointer == "/expenditure/byEconomicClass/3/share" && suspect.Slip == Slip.BalancedTo100 && suspect.Proposed == Percent(16.7m));
    }

    [Fact]
    public void A_rate_capped_at_100_is_recognised()
    {
        SelfEvaluationReport report = new()
        {
            Title = "某局",
            FiscalYear = 2023,
            Department = new() { Name = "某局" },
            Expenditure = new() { Adjusted = Wan(500.00m), Outturn = Wan(523.40m), ExecutionRate = Percent(100m), Basic = new() { Outturn = Wan(500.00m), Share = Percent(95.53m) }, Project = new() { Outturn = Wan(23.40m), Share = Percent(4.47m) } },
        };

        Suspect suspect = Diagnoser.Diagnose(report).Suspects[0];

        Assert.Equal(("/expenditure/executionRate", Slip.CappedAt100, Percent(104.68m)), (suspect.Pointer, suspect.Slip, suspect.Proposed!.Value));
    }

    [Fact]
    public void Independent_faults_are_diagnosed_apart()
    {
        ReportDiagnosis diagnosis = Diagnoser.Diagnose(Sample.With(("/expenditure/executionRate", "99.79%"), ("/management/indicators/0/count", "5"))!);

        Assert.Equal(["/expenditure/executionRate", "/management/indicators/0/count"], diagnosis.Suspects.Where(suspect => suspect.Rank == 1).Select(suspect => suspect.Pointer).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(diagnosis.Conflicts, conflict => conflict.Figures.Contains("/expenditure/executionRate") && conflict.Figures.Contains("/management/indicators/0/count"));
    }

    [Fact]
    public void Figures_that_hold_one_by_one_may_not_hold_together()
    {
        // 0.33 … 0.3350 of a third each: every share may be rounded, and all three cannot be.
        SelfEvaluationReport report = Classes((100.00m, 33.34m), (100.00m, 33.34m), (100.00m, 33.34m));
        Assert.DoesNotContain(new ReportChecker().Check(report).Findings, finding => finding.Rule == "SE3102" && finding.Verdict == Verdict.Inconsistent);

        ReportDiagnosis diagnosis = Diagnoser.Diagnose(report);

        Assert.False(diagnosis.IsConsistent);
        Assert.NotEmpty(diagnosis.Conflicts);
    }

    [Fact]
    public void A_missing_prior_year_is_derived()
    {
        DerivedFigure derived = Diagnoser.Derive(SampleFindingsTests.Sample()).Figures.First(figure => figure.Pointer == "/revenue/total/priorOutturn");

        // Change −48 printed without decimals: 47.5 to 48.5 below 560.57, and 7.9 % of it besides.
        Assert.True(new Domain.Figures.Interval(6_080_000m, 6_095_000m).Contains(derived.Implied), derived.Implied.ToString());
        Assert.Null(derived.Printed);
    }

    [Fact]
    public void A_missing_part_of_which_only_one_print_fits_is_derived_with_it()
    {
        SelfEvaluationReport report = Classes((354.18m, 63.18m), (47.46m, 8.47m), (158.93m, 28.35m));
        report = report with { Expenditure = report.Expenditure! with { ByEconomicClass = report.Expenditure.ByEconomicClass.SetItem(2, report.Expenditure.ByEconomicClass[2] with { Share = null }) } };

        DerivedFigure derived = Assert.Single(Diagnoser.Derive(report).Figures);

        Assert.Equal(("/expenditure/byEconomicClass/2/share", Percent(28.35m)), (derived.Pointer, derived.Printed!.Value));
    }

    [Fact]
    public void Messages_come_in_English()
    {
        ReportDiagnoser diagnoser = new(new DiagnosisOptions { Language = Language.English });

        Assert.Contains("It was probably meant to be 99.97%: two neighbouring digits changed places.", diagnoser.Diagnose(Sample.With(("/expenditure/executionRate", "99.79%"))!).Suspects[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_decide_which_suspects_come_first()
    {
        SelfEvaluationReport report = Classes((100.00m, 100.00m));
        report = report with { Expenditure = report.Expenditure! with { Adjusted = Wan(200.00m), ExecutionRate = Percent(60.00m), ByEconomicClass = [] } };
        Suspect First(DiagnosisWeights weights) => new ReportDiagnoser(new DiagnosisOptions { Weights = weights, Tolerance = 0 }).Diagnose(report).Suspects[0];

        Assert.Equal(FigureKind.Percentage, First(DiagnosisWeights.Default).Printed.Kind);
        Assert.Equal(FigureKind.Amount, First(new DiagnosisWeights { Percentage = 100 }).Printed.Kind);
    }

    [Property(MaxTest = 300)]
    public Property True_values_print_as_shown(int seed) => Prop.ForAll(SelfEvalArbitraries.ConsistentReports(), consistent =>
    {
        Dictionary<string, ReportedFigure> figures = consistent.Report.Figures().ToDictionary(pair => pair.Key, pair => pair.Value);
        string[] wrong = [.. Diagnoser.FindTrueValues(consistent.Report, out _)!.Value
            .Where(value => figures.TryGetValue(value.Pointer, out ReportedFigure figure) && !Prints(figure, value))
            .Select(value => $"{value} for {figures[value.Pointer]}")];
        return (wrong.Length == 0).Label($"{seed}: {string.Join('\n', wrong)}");
    });

    [Fact]
    public void An_inconsistent_report_has_no_true_values()
    {
        Assert.Null(Diagnoser.FindTrueValues(Sample.With(("/expenditure/executionRate", "99.79%"))!, out bool isDecided));
        Assert.True(isDecided);
    }

    [Fact]
    public void A_sentence_has_two_more_decimals_than_are_printed_and_the_interval_all()
    {
        Suspect suspect = Diagnoser.Diagnose(Sample.With(("/expenditure/executionRate", "99.79%"))!).Suspects[0];

        Assert.Contains("只容许真值在 99.9732% 至 99.9769% 之间", suspect.Message, StringComparison.Ordinal);
        Assert.InRange(suspect.Implied!.Value.Low, 99.9732m, 99.9733m);
        Assert.True(suspect.Implied.Value.Low.Scale > 8, suspect.ImpliedFrom);
        Assert.Equal($"{suspect.Implied.Value.High}%", suspect.ImpliedTo);
    }

    [Fact]
    public void Nothing_is_diagnosed_of_nothing() => Assert.Throws<ArgumentNullException>(() => Diagnoser.Diagnose(null!));

    private static bool Prints(ReportedFigure figure, TrueValue value)
    {
        ExactFigure exact = new(figure);
        BigInteger scaled = value.Numerator * (BigInteger)ExactFigure.Whole(1);
        return exact.Low * value.Denominator <= scaled && scaled <= exact.High * value.Denominator;
    }

    private static readonly string[] ClassNames = ["工资福利支出", "商品和服务支出", "对个人和家庭的补助", "资本性支出"];

    /// <summary>A report that prints nothing but its classes, which are those of the table.</summary>
    private static SelfEvaluationReport Classes(params (decimal Outturn, decimal Share)[] classes) => new()
    {
        Title = "某局",
        FiscalYear = 2023,
        Department = new() { Name = "某局" },
        Expenditure = new()
        {
            Outturn = Wan(classes.Sum(one => one.Outturn)),
            ByEconomicClass = classes.Select((one, place) => new EconomicClassLine { Name = ClassNames[place], Outturn = Wan(one.Outturn), Share = Percent(one.Share) }).ToValueList(),
        },
    };
}
