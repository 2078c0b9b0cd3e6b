using BenchmarkDotNet.Attributes;
using SelfEval.Domain.Diagnosis;

namespace SelfEval.Benchmarks;

/// <summary>
/// Consolidated tables: units, their departments, the districts above them, each a sum of ten; one figure is wrong. Or tables in which every figure has its
/// share of the total above it too, so that sums and shares go round in circles.
/// </summary>
[MemoryDiagnoser]
public class DiagnoseTables
{
    private LinearSystem _clean = null!;
    private LinearSystem _wrong = null!;

    [Params(100, 1_000, 10_000, 100_000)]
    public int Figures { get; set; }

    /// <summary>Whether half of the figures are shares.</summary>
    [Params(false, true)]
    public bool AreShares { get; set; }

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
        int leaves = AreShares ? Figures / 2 : Figures;
        for (int i = 0; i < leaves; i++)
        {
            level.Add(Add(random.Next(100_000, 1_000_000), isWrong && i == leaves / 2 ? 50_000 : 0, 10));
        }

        while (level.Count > 1)
        {
            List<(int Figure, long Value)> above = [];
            foreach ((int Figure, long Value)[] parts in level.Chunk(10))
            {
                (int Figure, long Value) total = Add(parts.Sum(part => part.Value), 0, 9);
                system.Add(new SystemRow([.. parts.Select(part => part.Figure), total.Figure], [.. parts.Select(_ => (Int128)1), -1], 0, true, -1, system.Rows.Count));
                above.Add(total);
                foreach ((int Figure, long Value) part in AreShares ? parts : [])
                {
                    AddShare(part, total);
                }
            }

            level = above;
        }

        return system;

        // In hundredths of a percent: low·whole ≤ 10,000·part ≤ high·whole, in half hundredths.
        void AddShare((int Figure, long Value) part, (int Figure, long Value) whole)
        {
            long rate = ((part.Value * 20_000 / whole.Value) + 1) / 2;
            int share = system.AddPrinted((2 * rate) - 1, (2 * rate) + 1, 8);
            int law = system.Rows.Count;
            system.Add(new SystemRow([part.Figure, whole.Figure], [-20_000, (2 * rate) - 1], 0, false, share, law));
            system.Add(new SystemRow([part.Figure, whole.Figure], [20_000, -((2 * rate) + 1)], 0, false, share, law));
        }

        (int, long) Add(long value, long error, int weight)
        {
            long print = (value + error) / 10 * 10;
            return (system.AddPrinted(print, print + 10, weight), value);
        }
    }
}
