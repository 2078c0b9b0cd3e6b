using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization;
using SelfEval.Tests;
using Xunit;

namespace SelfEval.Domain.Reporting.Tests;

/// <summary>The code of docs/reporting.md is the code between the marks here, so it compiles and runs.</summary>
public class ReportingPageTests
{
    [Fact]
    public void The_code_of_the_page_runs()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        string before = Directory.GetCurrentDirectory();
        try
        {
            File.Copy(Path.Combine(AppContext.BaseDirectory, "Samples", "tianhe-2023.json"), Path.Combine(folder, "report.json"));
            Directory.SetCurrentDirectory(folder);
            Example();
            Assert.All((string[])["report.html", "report.md", "report.sarif"], file => Assert.Contains("SE4001", File.ReadAllText(file), StringComparison.Ordinal));
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void The_page_shows_the_code_that_runs()
    {
        string source = File.ReadAllText(Path.Combine(Accepted.Root, "tests/SelfEval.Domain.Reporting.Tests/ReportingPageTests.cs")).Split("void Example()\n")[1];
        string code = source[(source.IndexOf("// <page>\n", StringComparison.Ordinal) + 10)..source.IndexOf("        // </page>", StringComparison.Ordinal)];

        Assert.Contains($"```csharp\n{code.Replace("\n        ", "\n", StringComparison.Ordinal)[8..]}```", File.ReadAllText(Path.Combine(Accepted.Root, "docs/reporting.md")), StringComparison.Ordinal);
    }

    private static void Example()
    {
#pragma warning disable IDE0011 // The page spares lines.
        // <page>
        var reading = ReportJson.Read(File.ReadAllBytes("report.json"));
        var report = reading.RequireReport();
        var located = new LocatedReport(report)
        {
            Source = "report.json",
            Places = reading.Locate(report.Outline().Select(section => section.Pointer)).ToDictionary(at => at.Key, at => new ReportPlace(at.Value)),
        };
        var checkedReport = new CheckedReport(located, new ReportChecker().Check(report)) { Diagnosis = new ReportDiagnoser().Diagnose(report) };
        using (var page = File.CreateText("report.html"))
            HtmlReport.Write(page, [checkedReport]);
        using (var text = File.CreateText("report.md"))
            MarkdownReport.Write(text, [checkedReport]);
        using (var log = File.Create("report.sarif"))
            SarifLog.Write(log, [checkedReport]);
        // </page>
#pragma warning restore IDE0011
    }
}
