using SelfEval.Domain.Diagnosis;

namespace SelfEval.Domain.Oracle.Tests;

/// <summary>
/// Systems in the shape of reports: revenue by source and expenditure by class and by kind, shares that total 100 %, two totals that
/// repeat each other, change and rate of change on last year. Amounts are hundredths of a 万元, rates hundredths of a percent.
/// </summary>
internal static class ReportShapes
{
    private const int Weight = 10;

    /// <summary>A system of true values, of which some prints were falsified.</summary>
    public static LinearSystem Make(int seed, int faults)
    {
        Random random = new(seed);
        List<(Int128 Low, Int128 High, int Weight)> figures = [];
        List<SystemRow> rows = [];
        int law = 0;
        long[] classes = Parts(random.Next(2, 8));
        long total = classes.Sum();
        int outturn = Amount(total, 9);
        int revenue = Amount(total, 9);
        Equal([outturn, revenue], [1, -1]);
        int[] byClass = Breakdown(outturn, classes, withShares: true);
        long basic = total * random.Next(200, 900) / 1000;
        Breakdown(outturn, [basic, total - basic], withShares: random.Next(2) == 0);
        Breakdown(revenue, Split(total, random.Next(1, 4)), withShares: false);
        if (random.Next(2) == 0)
        {
            Breakdown(byClass[0], Split(classes[0], random.Next(2, 4)), withShares: false);
        }

        // Last year, the change, and its rate over last year.
        long last = total * random.Next(700, 1300) / 1000;
        int prior = Amount(last, Weight);
        int change = Amount(total - last, 9);
        Equal([outturn, prior, change], [1, -1, -1]);
        Rate(change, prior, total - last, last);

        int[] falsified = [.. Enumerable.Range(0, figures.Count).OrderBy(_ => random.Next()).Take(faults)];
        LinearSystem system = new();
        foreach ((Int128 low, Int128 high, int weight) in figures.Select((figure, number) => falsified.Contains(number) ? Falsified(figure) : figure))
        {
            system.AddPrinted(low, high, weight);
        }

        // The rows of rates follow from what is printed, right or wrong.
        foreach (SystemRow row in rows)
        {
            system.Add(row.Guard < 0 ? row : row with
            {
                Coefficients = row.Coefficients[0] < 0 ? [-20_000, system.Figures[row.Guard].Low] : [20_000, -system.Figures[row.Guard].High],
            });
        }

        return system;

        int Amount(long value, int weight)
        {
            // Values in two hundredths, so that half of the last place is a whole number.
            long print = (value + (value < 0 ? -1 : 1)) / 2 * 2;
            figures.Add((print - 1, print + 1, weight));
            return figures.Count - 1;
        }

        int[] Breakdown(int whole, long[] parts, bool withShares)
        {
            int[] numbers = [.. parts.Select(part => Amount(part, Weight))];
            Equal([.. numbers, whole], [.. numbers.Select(_ => (Int128)1), -1]);
            if (withShares)
            {
                int[] shares = [.. numbers.Select((number, i) => Rate(number, whole, parts[i], parts.Sum()))];
                rows.Add(new SystemRow(shares, [.. shares.Select(_ => (Int128)1)], 20_000, true, -1, law++));
            }

            return numbers;
        }

        int Rate(int part, int whole, long above, long below)
        {
            long twice = ((Math.Abs(above) * 20_000) + below) / (2 * below) * (above < 0 ? -2 : 2);
            figures.Add((twice - 1, twice + 1, 8));
            int rate = figures.Count - 1;
            rows.Add(new SystemRow([part, whole], [-1, 0], 0, false, rate, law));
            rows.Add(new SystemRow([part, whole], [1, 0], 0, false, rate, law++));
            return rate;
        }

        void Equal(int[] columns, Int128[] coefficients) => rows.Add(new SystemRow(columns, coefficients, 0, true, -1, law++));

        long[] Parts(int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextInt64(1000, 200_000))];

        long[] Split(long sum, int count)
        {
            long[] parts = [.. Enumerable.Range(0, count).Select(_ => random.NextInt64(0, (sum / count) + 1))];
            parts[^1] += sum - parts.Sum();
            return parts;
        }

        (Int128, Int128, int) Falsified((Int128 Low, Int128 High, int Weight) figure)
        {
            Int128 by = random.Next(1, 4) switch { 1 => random.Next(3, 50), 2 => random.Next(50, 2000), _ => random.Next(2000, 60_000) } * (random.Next(2) == 0 ? 2 : -2);
            return (figure.Low + by, figure.High + by, figure.Weight);
        }
    }
}
