using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using SelfEval.Domain.DependencyInjection;
using SelfEval.Domain.Import.Tables;
using SelfEval.Domain.Reporting;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization;
using SelfEval.Domain.Testing;

ReportReading reading = ReportJson.Read(File.ReadAllBytes(args[0]));
ReportChecker checker = new ServiceCollection().AddSelfEval().BuildServiceProvider().GetRequiredService<ReportChecker>();
CheckResult result = checker.Check(reading.RequireReport());
foreach (Finding finding in result.Findings)
{
    Console.WriteLine($"{finding.Severity} {finding.Rule} {finding.Message}");
}

MarkdownReport.Write(Console.Out, [new CheckedReport(new LocatedReport(reading.RequireReport()), result)]);

using BudgetTableReader table = BudgetTableReader.Open(new MemoryStream("Code,Outturn\n301,12.50万元\n"u8.ToArray()), new BudgetTableOptions { Year = 2023 });
BudgetTableRow row = table.Read().Single();
Console.WriteLine($"{row.Value!.EconomicClass} {row.Value.Name} {row.Value.Outturn}");

ConsistentReport[] drawn = ReportGenerators.ConsistentReports.Sample(20, new Rnd(20261125UL, 7UL), 10);

return row.IsGood && drawn.All(report => checker.Check(report.Report).IsConsistent) && result is { IsConsistent: true, Evaluated: > 0, Findings.Count: > 0 } ? 0 : 1;
