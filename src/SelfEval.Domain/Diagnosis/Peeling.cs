namespace SelfEval.Domain.Diagnosis;

/// <summary>
/// The order in which rows fall away from a component: a row goes when at most one of its figures stands in any row that is left.
/// What it says is then a bound on that figure. A forest of sums falls away as a whole; what is left is its core of cycles.
/// </summary>
internal sealed class Peeling
{
    private Peeling(List<(int Row, int Link)> peeled, int[] core) => (Peeled, Core) = (peeled, core);

    /// <summary>The rows in the order in which they go, each with the place of the figure in it that stays, or −1.</summary>
    public List<(int Row, int Link)> Peeled { get; }

    /// <summary>The rows that stay.</summary>
    public int[] Core { get; }

    /// <summary>Peels rows, given by their columns; the pinned figures count as standing in one row more.</summary>
    public static Peeling Of(int figures, int[][] rows, ReadOnlySpan<int> pinned)
    {
        // How many rows left a figure stands in, and their numbers combined: the last one can be read off.
        int[] count = new int[figures];
        int[] combined = new int[figures];
        for (int row = 0; row < rows.Length; row++)
        {
            foreach (int figure in rows[row])
            {
                count[figure]++;
                combined[figure] ^= row;
            }
        }

        foreach (int figure in pinned)
        {
            count[figure] += 2;
        }

        int[] shared = new int[rows.Length];
        Queue<int> ready = new();
        for (int row = 0; row < rows.Length; row++)
        {
            shared[row] = rows[row].Count(figure => count[figure] > 1);
            if (shared[row] <= 1)
            {
                ready.Enqueue(row);
            }
        }

        List<(int, int)> peeled = new(rows.Length);
        bool[] gone = new bool[rows.Length];
        while (ready.TryDequeue(out int row))
        {
            gone[row] = true;
            int link = Array.FindIndex(rows[row], figure => count[figure] > 1);
            peeled.Add((row, link));
            foreach (int figure in rows[row])
            {
                combined[figure] ^= row;
                if (--count[figure] == 1 && --shared[combined[figure]] == 1)
                {
                    ready.Enqueue(combined[figure]);
                }
            }
        }

        return new(peeled, [.. Enumerable.Range(0, rows.Length).Where(row => !gone[row])]);
    }
}
