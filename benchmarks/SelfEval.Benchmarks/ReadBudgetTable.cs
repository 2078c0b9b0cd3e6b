using BenchmarkDotNet.Attributes;

namespace SelfEval.Benchmarks;

/// <summary>1,000,000 lines read, held to the table of codes and rolled up, against the raw reader alone and against CsvHelper.</summary>
[MemoryDiagnoser]
public class ReadBudgetTable
{
    private byte[] _table = [];

    [GlobalSetup]
    public void Setup()
    {
        _table = BudgetTables.Make(1_000_000);
        if (Agreement.TableDifferences(_table) is { Length: > 0 } differences)
        {
            throw new InvalidOperationException(string.Join(Environment.NewLine, differences));
        }
    }

    [Benchmark(Baseline = true)]
    public long RawReaderStrings() => BudgetTables.RawStrings(_table);

    [Benchmark]
    public long RawReaderSpans() => BudgetTables.RawSpans(_table);

    [Benchmark]
    public long CsvHelperObjectsAlone() => BudgetTables.PlainObjectsAlone(_table);

    [Benchmark]
    public Dictionary<string, decimal> CsvHelperWithPlainObjects() => BudgetTables.PlainObjects(_table);

    [Benchmark]
    public Dictionary<string, decimal> CsvHelperInArrays() => BudgetTables.PlainObjectsInArrays(_table);

    [Benchmark]
    public Dictionary<string, decimal> SelfEvalDomain() => BudgetTables.Library(_table);
}
