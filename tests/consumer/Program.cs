using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization;

ReportReading reading = ReportJson.Read(File.ReadAllBytes(args[0]));
CheckResult result = new ReportChecker().Check(reading.RequireReport());
foreach (Finding finding in result.Findings)
{
    Console.WriteLine($"{finding.Severity} {finding.Rule} {finding.Message}");
}

return result is { IsConsistent: true, Evaluated: > 0, Findings.Count: > 0 } ? 0 : 1;
