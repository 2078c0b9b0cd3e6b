namespace SelfEval.Domain.Classification;

/// <summary>Searches rows that are ordered by a key.</summary>
internal static class SortedCodes
{
    /// <summary>The first row whose key is not below the one asked for.</summary>
    public static int LowerBound<TRow, TKey>(ReadOnlySpan<TRow> rows, TKey key, Func<TRow, TKey> keyOf)
        where TKey : IComparable<TKey>
    {
        int low = 0;
        int high = rows.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = keyOf(rows[middle]).CompareTo(key) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
