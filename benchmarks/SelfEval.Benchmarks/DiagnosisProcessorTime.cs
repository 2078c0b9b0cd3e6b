using System.Globalization;
using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Rules;

namespace SelfEval.Benchmarks;

/// <summary>The joint check and the diagnosis by the processor time that they take, beside what they are held to.</summary>
internal static class DiagnosisProcessorTime
{
    private const int Rounds = 7;

    /// <summary>Prints the least of several rounds for one call of each.</summary>
    public static void Print()
    {
        DiagnoseReport report = new();
        report.Setup();
        IdentityPlan plan = IdentityPlan.Compile(RulePacks.National, Documents.Sample);
        double plain = Print("identities of the sample, plan", 20_000, () => plan.Holds(Documents.Sample));
        Print("sample rule by rule", 200, () => report.RuleByRule(), plain);
        Print("joint check of the sample", 200, () => report.JointCheck(), plain);
        double diagnosis = Print("full diagnosis, one wrong figure", 100, () => report.Diagnosis(), plain);
        double weight = Print("least weight, model included", 100, () => report.LeastWeight(), plain);
        double programme = Print("least weight by OR-Tools", 3, () => report.LeastWeightByOrTools(), plain);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"OR-Tools is {programme / weight:0} times the least weight and {programme / diagnosis:0} times the full diagnosis"));
        foreach (bool areShares in (bool[])[false, true])
        {
            foreach (int figures in areShares ? (int[])[100, 1_000, 10_000] : [100, 1_000, 10_000, 100_000])
            {
                DiagnoseTables tables = new() { Figures = figures, AreShares = areShares };
                tables.Setup();
                Print($"{(areShares ? "shares" : "tree")} {figures}: joint check", 100_000 / figures, () => tables.JointCheck());
                Print($"{(areShares ? "shares" : "tree")} {figures}: diagnosis", Math.Max(1, 10_000 / figures), () => tables.Diagnosis());
            }
        }
    }

    private static double Print(string name, int repeats, Action run, double? unit = null)
    {
        double least = double.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            GC.Collect();
            TimeSpan before = Environment.CpuUsage.TotalTime;
            for (int i = 0; i < repeats; i++)
            {
                run();
            }

            least = Math.Min(least, (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / repeats);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-36} {least,12:0.0} us {(unit is { } one ? least / one : 1),8:0.0}"));
        return least;
    }
}
