using BenchmarkDotNet.Running;
using SelfEval.Benchmarks;

if (args is ["--processor-time"])
{
    ProcessorTime.Print();
    return 0;
}

if (args is ["--processor-time", "diagnosis"])
{
    DiagnosisProcessorTime.Print();
    return 0;
}

if (args is not ["--verify"])
{
    BenchmarkSwitcher.FromAssembly(typeof(CheckReport).Assembly).Run(args);
    return 0;
}

// What .ci/run calls: no measuring, only that both sides of each comparison agree: on a table, on all codes, on the text of the sample, on the sample and on every mutant of it.
int passed = 0;
int failed = 0;
Count(Agreement.TableDifferences(BudgetTables.Make(20_000)));
Count(Agreement.LookUpDifferences());
Count(Agreement.IdentityDifferences());
Count(ReadReportText.Differences());
foreach (var report in Documents.Mutants().Prepend(Documents.Sample).Prepend(Documents.Clean))
{
    Count(Agreement.Differences(report));
}

Console.WriteLine($"{passed} passed, {failed} failed");
return failed == 0 ? 0 : 1;

void Count(string[] differences)
{
    passed += differences.Length == 0 ? 1 : 0;
    failed += differences.Length == 0 ? 0 : 1;
    foreach (string difference in differences)
    {
        Console.WriteLine(difference);
    }
}
