using SelfEval.Domain.Diagnosis;

namespace SelfEval.Domain.Tests.Diagnosis;

/// <summary>
/// Random systems of the shapes that reports have: sums of sums, differences, equalities, shares with printed percentages, bounds,
/// figures that are not printed. True values are drawn first, so that how many prints were falsified is known.
/// </summary>
internal static class ArbitrarySystems
{
    /// <summary>A system that holds for some true values, and the figures whose prints were then changed.</summary>
    public static (LinearSystem System, HashSet<int> Falsified) Make(int seed, int faults, int digits = 7)
    {
        Random random = new(seed);
        LinearSystem system = new();
        List<long> truth = [];
        List<(int[] Columns, Int128[] Coefficients, bool IsEquality, int Share)> laws = [];

        // Parts, then totals of parts or of earlier totals.
        int parts = random.Next(3, 9);
        for (int i = 0; i < parts; i++)
        {
            truth.Add(random.NextInt64(Power(digits - random.Next(0, 3))));
        }

        int totals = random.Next(1, 6);
        for (int i = 0; i < totals; i++)
        {
            int[] chosen = [.. Enumerable.Range(0, truth.Count).OrderBy(_ => random.Next()).Take(random.Next(1, 5)).Order()];
            int[] signs = [.. chosen.Select(_ => random.Next(6) == 0 ? -1 : 1)];
            truth.Add(chosen.Select((figure, k) => truth[figure] * signs[k]).Sum());
            laws.Add(([.. chosen, truth.Count - 1], [.. signs.Select(sign => (Int128)sign), -1], true, -1));
        }

        for (int i = random.Next(0, 3); i > 0; i--)
        {
            int a = random.Next(truth.Count);
            int b = random.Next(truth.Count);
            if (a != b)
            {
                laws.Add(truth[a] <= truth[b] ? ([a, b], [1, -1], false, -1) : ([b, a], [1, -1], false, -1));
            }
        }

        int shares = random.Next(0, 5);
        List<(int Part, int Whole, Int128 Rate)> rates = [];
        for (int i = 0; i < shares; i++)
        {
            int part = random.Next(truth.Count);
            int whole = random.Next(truth.Count);
            if (part != whole && truth[whole] > 0)
            {
                rates.Add((part, whole, (Int128)truth[part] * 100 * 100 / truth[whole]));
            }
        }

        // Prints of the amounts, some not printed, some falsified.
        HashSet<int> wrong = [];
        int[] order = [.. Enumerable.Range(0, truth.Count + rates.Count).OrderBy(_ => random.Next())];
        foreach (int figure in order.Take(faults))
        {
            wrong.Add(figure);
        }

        for (int figure = 0; figure < truth.Count; figure++)
        {
            if (random.Next(12) == 0 && !wrong.Contains(figure))
            {
                system.AddMissing();
                continue;
            }

            long half = random.Next(4) == 0 ? 0 : 50;
            Int128 print = half == 0 ? truth[figure] : (truth[figure] + (truth[figure] < 0 ? -half : half)) / 100 * 100;
            print += wrong.Contains(figure) ? Falsify(random, digits) : 0;
            system.AddPrinted(print - half, print + half, 8 + random.Next(3));
        }

        foreach ((_, _, Int128 rate) in rates)
        {
            Int128 print = rate + (wrong.Contains(system.Figures.Count) ? random.Next(2, 3000) * (random.Next(2) == 0 ? 1 : -1) : 0);
            system.AddPrinted(print - 1, print + 1, 8);
        }

        int number = 0;
        foreach ((int[] columns, Int128[] coefficients, bool isEquality, _) in laws)
        {
            system.Add(new SystemRow(columns, coefficients, 0, isEquality, -1, number++));
        }

        for (int i = 0; i < rates.Count; i++)
        {
            // r·whole ≤ 100·part ≤ r·whole, r in hundredths of a percent.
            SystemFigure printed = system.Figures[truth.Count + i];
            Add([rates[i].Part, rates[i].Whole], [-10_000, printed.Low], truth.Count + i);
            Add([rates[i].Part, rates[i].Whole], [10_000, -printed.High], truth.Count + i);
            number++;
        }

        return (system, wrong);

        void Add(int[] columns, Int128[] coefficients, int guard)
        {
            int[] kept = [.. Enumerable.Range(0, columns.Length).Where(i => coefficients[i] != 0)];
            system.Add(new SystemRow([.. kept.Select(i => columns[i])], [.. kept.Select(i => coefficients[i])], 0, false, guard, number));
        }
    }

    private static Int128 Falsify(Random random, int digits) => random.NextInt64(1000, Power(digits)) * (random.Next(2) == 0 ? 1 : -1);

    private static long Power(int digits) => Enumerable.Repeat(10L, digits).Aggregate(1L, (power, ten) => power * ten);
}
