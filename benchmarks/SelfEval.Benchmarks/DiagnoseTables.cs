using BenchmarkDotNet.Attributes;
using SelfEval.Domain.Diagnosis;

namespace SelfEval.Benchmarks;

/// <summary>Consolidated tables: units, their departments, the districts above them, each a sum of ten; one figure is wrong.</summary>
[MemoryDiagnoser]
public class DiagnoseTables
{
    private LinearSystem _clean = null!;
    private LinearSystem _wrong = null!;

    [Params(100, 1_000, 10_000, 100_000)]
    public int Figures { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        (_clean, _wrong) = (Make(isWrong: false), Make(isWrong: true));
        if (LeastWeight(_clean) != 0 || LeastWeight(_wrong) != 10)
        {
            throw new InvalidOperationException("The tables are not what this benchmark says they are.");
        }
    }

    [Benchmark]
    public int JointCheck() => LeastWeight(_clean);

    [Benchmark]
    public int Diagnosis() => LeastWeight(_wrong);

    private static int LeastWeight(LinearSystem system)
    {
        StepBudget budget = new(long.MaxValue);
        RepairSearch search = new(system, new SystemSolver(system, budget), budget, mostRepairs: 32, tolerance: 25);
        search.Run(out _);
        return search.LeastWeight!.Value;
    }

    private LinearSystem Make(bool isWrong)
    {
        LinearSystem system = new();
        Random random = new(1);
        List<(int Figure, long Value)> level = [];
        for (int i = 0; i < Figures; i++)
        {
            level.Add(Add(random.Next(1_000_000), isWrong && i == Figures / 2 ? 5_000 : 0, 10));
        }

        while (level.Count > 1)
        {
            List<(int Figure, long Value)> above = [];
            foreach ((int Figure, long Value)[] parts in level.Chunk(10))
            {
                (int Figure, long Value) total = Add(parts.Sum(part => part.Value), 0, 9);
                system.Add(new SystemRow([.. parts.Select(part => part.Figure), total.Figure], [.. parts.Select(_ => (Int128)1), -1], 0, true, -1, system.Rows.Count));
                above.Add(total);
            }

            level = above;
        }

        return system;

        (int, long) Add(long value, long error, int weight)
        {
            long print = (value + error) / 10 * 10;
            return (system.AddPrinted(print, print + 10, weight), value);
        }
    }
}
