using System.Globalization;

namespace SelfEval.Benchmarks;

/// <summary>The ways to read a table and to judge identities by the processor time that they take: on a machine that others use too it stays the same where
/// time on the clock does not.</summary>
internal static class ProcessorTime
{
    private const int Rounds = 12;
    private const int Repeats = 100_000;

    /// <summary>Prints the least of several rounds for each way, the plan and the raw reader being 1.</summary>
    public static void Print()
    {
        EvaluateIdentities identities = new();
        if (Environment.GetEnvironmentVariable("NOCHK") is null) { identities.Setup(); }
        Print(
            (nameof(EvaluateIdentities.Plan), () => Repeat(identities.Plan)),
            (nameof(EvaluateIdentities.FluentValidation), () => Repeat(identities.FluentValidation)),
            (nameof(EvaluateIdentities.RulesEngine), () => Repeat(identities.RulesEngine)));
        byte[] table = BudgetTables.Make(1_000_000);
        Print(
            (nameof(ReadBudgetTable.RawReaderStrings), () => BudgetTables.RawStrings(table)),
            (nameof(ReadBudgetTable.RawReaderSpans), () => BudgetTables.RawSpans(table)),
            (nameof(ReadBudgetTable.CsvHelperObjectsAlone), () => BudgetTables.PlainObjectsAlone(table)),
            (nameof(ReadBudgetTable.CsvHelperWithPlainObjects), () => BudgetTables.PlainObjects(table)),
            (nameof(ReadBudgetTable.CsvHelperInArrays), () => BudgetTables.PlainObjectsInArrays(table)),
            (nameof(ReadBudgetTable.SelfEvalDomain), () => BudgetTables.Library(table)));
    }

    /// <summary>Often enough that the clock of the processor can tell.</summary>
    private static void Repeat(Func<bool> judge)
    {
        for (int i = 0; i < Repeats; i++)
        {
            judge();
        }
    }

    private static void Print(params (string Name, Action Run)[] ways)
    {
        TimeSpan[] least = new TimeSpan[ways.Length];
        Array.Fill(least, TimeSpan.MaxValue);

        // One round of all ways after the other, so that none has a better hour than another.
        for (int round = 0; round < Rounds; round++)
        {
            for (int way = 0; way < ways.Length; way++)
            {
                GC.Collect();
                TimeSpan before = Environment.CpuUsage.TotalTime;
                ways[way].Run();
                TimeSpan taken = Environment.CpuUsage.TotalTime - before;
                least[way] = taken < least[way] ? taken : least[way];
            }
        }

        for (int way = 0; way < ways.Length; way++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ways[way].Name,-28} {least[way].TotalMilliseconds,6:0.0} ms {least[way] / least[0],6:0.00}"));
        }
    }
}
