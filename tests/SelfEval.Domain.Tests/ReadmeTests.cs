using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using SelfEval.Tests;
using Xunit;

namespace SelfEval.Domain.Tests;

/// <summary>The code of the README is the code between the marks here, so it compiles and says what the README shows.</summary>
[Collection(nameof(Printing))]
public class ReadmeTests
{
    [Fact]
    public void The_ten_lines_of_the_readme_run()
    {
        using StringWriter written = new() { NewLine = "\n" };
        TextWriter before = Console.Out;
        Console.SetOut(written);

#pragma warning disable IDE0011 // The README spares a line.
        // <readme>
        var report = new SelfEvaluationReport
        {
            Title = "某区示范局部门整体支出绩效自评报告", FiscalYear = 2023, Department = new() { Name = "某区示范局" },
            Expenditure = new()
            {
                Adjusted = ReportedAmount.Wan(560.71m), Outturn = ReportedAmount.Wan(560.57m), ExecutionRate = ReportedPercentage.Percent(99.79m),
            },
        };
        foreach (var finding in new ReportChecker().Check(report).Findings.Where(f => f.Severity == Severity.Error))
            Console.WriteLine($"{finding.Rule} {finding.Pointer}: {finding.Message} {finding.Explanation}");
        // </readme>
#pragma warning restore IDE0011

        Console.SetOut(before);
        string[] printed = written.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            "SE4001 /expenditure/executionRate: 部门整体支出预算执行率印为 99.79%，按印出的各数重算得 99.98%，相差 -0.19%，四舍五入不能解释。"
            + " 560.57 ÷ 560.71 = 99.975…%；各数在舍入范围内变动时，结果可在 99.9732% 至 99.9769% 之间，而印出的数只代表 99.785% 至 99.795%",
            Assert.Single(printed));
        Assert.Equal(10, Code().Single().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        foreach (string shown in (string[])[.. printed, .. Code()])
        {
            Assert.Contains(shown, File.ReadAllText(Path.Combine(Accepted.Root, "README.md")), StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Code()
    {
        string source = File.ReadAllText(Path.Combine(Accepted.Root, "tests", "SelfEval.Domain.Tests", "ReadmeTests.cs"));
        string code = source.Split("        // <readme>\n", 2)[1].Split("        // </readme>", 2)[0];
        yield return string.Join('\n', code.Split('\n').Select(line => line.Length > 8 ? line[8..] : line.Trim()));
    }
}
