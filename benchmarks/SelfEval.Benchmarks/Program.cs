using BenchmarkDotNet.Running;
using SelfEval.Benchmarks;

if (args is not ["--verify"])
{
    BenchmarkSwitcher.FromAssembly(typeof(CheckReport).Assembly).Run(args);
    return 0;
}

// What .ci/run calls: no measuring, only that both sides of the comparison agree on the sample and on every mutant of it.
int passed = 0;
int failed = 0;
foreach (var report in Documents.Mutants().Prepend(Documents.Sample).Prepend(Documents.Clean))
{
    string[] differences = Agreement.Differences(report);
    passed += differences.Length == 0 ? 1 : 0;
    failed += differences.Length == 0 ? 0 : 1;
    foreach (string difference in differences)
    {
        Console.WriteLine(difference);
    }
}

Console.WriteLine($"{passed} passed, {failed} failed");
return failed == 0 ? 0 : 1;
