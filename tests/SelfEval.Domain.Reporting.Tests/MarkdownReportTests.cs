using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SelfEval.Domain.Localization;
using Xunit;

namespace SelfEval.Domain.Reporting.Tests;

public partial class MarkdownReportTests
{
    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Every_finding_has_one_heading_in_the_part_of_its_severity(Language language)
    {
        CheckedReport report = Checked.Faults(language);

        string[] headings = [.. Write(report, language).Split('\n').Where(line => line.StartsWith("### ", StringComparison.Ordinal)).Select(line => line.Split(' ')[1])];

        Assert.Equal(report.Result.Findings.OrderByDescending(finding => finding.Severity).Select(finding => finding.Rule), headings);
    }

    [Fact]
    public void A_finding_is_written_with_arithmetic_place_basis_and_action()
    {
        string text = Write(Checked.Seed(), Language.Chinese);

        Assert.Contains(
            """
            ### SE4001 预算执行率

            - **意见**：部门整体支出预算执行率印为 99.97%，按印出的各数重算得 99.98%，相差 -0.01%，在四舍五入范围内。
            - **算式**：560.57 ÷ 560.71 = 99.975…%；各数在舍入范围内变动时，结果可在 99.9732% 至 99.9769% 之间，而印出的数只代表 99.965% 至 99.975%
            - **位置**：第 102 行第 22 列 `/expenditure/executionRate`
            - **依据**：《项目支出绩效评价管理办法》（财预〔2020〕10号）
            - **处理**：无需更正；如要让印出的数重算一致，可印为重算值。
            """.ReplaceLineEndings("\n"),
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_counts_and_what_was_not_evaluated_is_folded_away()
    {
        CheckedReport report = Checked.Seed();
        string text = Write(report, Language.Chinese);

        Assert.Contains($"| 1 | 5 | 5 | {report.Result.Evaluated} | {report.Result.NotEvaluated.Count} |", text, StringComparison.Ordinal);
        string folded = text[text.IndexOf("<details>", StringComparison.Ordinal)..text.IndexOf("</details>", StringComparison.Ordinal)];
        Assert.Equal(report.Result.NotEvaluated.Count, folded.Split('\n').Count(line => line.StartsWith("| SE", StringComparison.Ordinal)));
    }

    [Fact]
    public void Suspects_are_listed_with_what_they_should_say()
    {
        CheckedReport report = Checked.Faults();
        string text = Write(report, Language.Chinese);

        Assert.Contains("**99.40% → 99.04%** 第 79 行第 22 列 `/expenditure/executionRate`", text, StringComparison.Ordinal);
        Assert.Equal(report.Diagnosis!.Suspects.Count, Proposal().Count(text));
    }

    [Fact]
    public void Where_each_identity_can_hold_by_itself_a_sentence_says_why_they_cannot_together()
    {
        string joint = Write(Checked.Joint(), Language.Chinese);

        Assert.Contains("\n## 存疑数\n\n按 SE2103 各资金性质决算数合计，下列各数不能同时成立：收入合计决算数 560万元、", joint, StringComparison.Ordinal);
        Assert.DoesNotContain("下列各数不能同时成立", Write(Checked.Faults(), Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_pack_switched_off_is_told_with_its_reason()
    {
        Assert.Contains("\n## 已停用的规则 (1)\n\n- SE3203 ", Write(Checked.SwitchedOff(), Language.Chinese), StringComparison.Ordinal);
        Assert.Matches("- SE3203 .*本市另有.*考核.*（bureau）\n", Write(Checked.SwitchedOff(), Language.Chinese));
        Assert.DoesNotContain("停用", Write(Checked.Seed(), Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_of_last_years_report_are_named_as_such() =>
        Assert.Contains("- **上年报告**：1000.00万元", Write(Checked.Faults(), Language.Chinese), StringComparison.Ordinal);

    /// <summary>What is left when everything escaped is taken out has none of the characters by which Markdown or HTML begins something.</summary>
    [Property(MaxTest = 200)]
    public Property Hostile_text_stays_text() => Prop.ForAll(HostileReports.Text.ToArbitrary(), hostile =>
    {
        string title = Write(Checked.Of(new() { Title = hostile, FiscalYear = 2023, Department = new() { Name = "d" } }), Language.Chinese).Split('\n')[0];

        string bare = Escaped().Replace(title[2..].Replace("@<!-- -->", "", StringComparison.Ordinal), "");
        Assert.DoesNotMatch(@"[\\`*_{}\[\]()#!|<>&~:$@""']|www\.|[\p{Cc}\u202a-\u202e]", bare);
    });

    /// <summary>No text of a report begins a line, so none begins a list, a heading or a table.</summary>
    [Property(MaxTest = 50)]
    public Property Every_line_begins_with_what_this_package_writes() => Prop.ForAll(HostileReports.All.ToArbitrary(), report =>
    {
        CheckedReport hostile = Checked.Of(report);
        string[] lines = Write(hostile, Language.Chinese).Split('\n');

        Assert.StartsWith("# ", lines[0], StringComparison.Ordinal);
        Assert.All(lines[3..], line => Assert.Matches(@"^(|# .*|## (错误|警告|提示|存疑数)( \(\d+\))?|### SE\d{4} .*|- \*\*.*|\| .*\||\*\*.*\*\*|</?details>|<summary>.*</summary>|报告没有印出.*)$", line));
    });

    [Fact]
    public void Several_reports_stand_one_after_the_other()
    {
        using StringWriter writer = new();
        MarkdownReport.Write(writer, [Checked.Seed(), Checked.Faults()]);

        Assert.Equal(2, writer.ToString().Split('\n').Count(line => line.StartsWith("# ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => MarkdownReport.Write(null!, []));
        Assert.Throws<ArgumentNullException>(() => MarkdownReport.Write(TextWriter.Null, null!));
        Assert.Throws<ArgumentNullException>(() => MarkdownReport.Write(TextWriter.Null, [null!]));
    }

    private static string Write(CheckedReport report, Language language)
    {
        using StringWriter writer = new();
        MarkdownReport.Write(writer, [report], language);
        return writer.ToString();
    }

    [GeneratedRegex(@"\\.")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"\*\*\S+ → \S+\*\*")]
    private static partial Regex Proposal();
}
