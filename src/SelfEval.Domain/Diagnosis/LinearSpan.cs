namespace SelfEval.Domain.Diagnosis;

/// <summary>All sums of multiples of some rows.</summary>
internal sealed class LinearSpan
{
    private readonly Dictionary<int, SparseRow> _byLead = [];

    private LinearSpan()
    {
    }

    public static LinearSpan Of(IEnumerable<SparseRow> rows)
    {
        LinearSpan span = new();
        foreach (SparseRow row in rows)
        {
            SparseRow rest = span.Reduce(row);
            if (rest.Entries.Length > 0)
            {
                span._byLead.Add(rest.Entries[0].Column, rest);
            }
        }

        return span;
    }

    /// <summary>Whether a row is such a sum.</summary>
    public bool Contains(SparseRow row) => Reduce(row).Entries.Length == 0;

    /// <summary>What is left of a row when leading columns are taken out, first to last.</summary>
    private SparseRow Reduce(SparseRow row)
    {
        while (row.Entries.Length > 0 && _byLead.TryGetValue(row.Entries[0].Column, out SparseRow lead))
        {
            row = row.Replacing(-1, -(row.Entries[0].Coefficient / lead.Entries[0].Coefficient), lead);
        }

        // Columns behind the first may still be led by other rows; only the first decides whether anything is left.
        return row;
    }
}
