using System.Text;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization;

// Ends with 0, with 1 when there are errors in the report, with 2 when there is no report to check.
if (args is not [string path])
{
    Console.Error.WriteLine("usage: check REPORT.json");
    return 2;
}

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
ReportReading reading;
try
{
    await using FileStream file = File.OpenRead(path);
    reading = await ReportJson.ReadAsync(file);
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(exception.Message);
    return 2;
}

if (reading.Report is not { } report)
{
    foreach (ReadProblem problem in reading.Problems)
    {
        Console.Error.WriteLine(problem);
    }

    return 2;
}

CheckResult result = new ReportChecker().Check(report);
foreach (Finding finding in result.Findings)
{
    Console.WriteLine($"{finding.Severity} {finding.Rule} {finding.Pointer}: {finding.Message}");
}

return result.Count(Severity.Error) == 0 ? 0 : 1;
