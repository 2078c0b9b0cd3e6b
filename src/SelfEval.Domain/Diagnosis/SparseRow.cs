using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Diagnosis;

/// <summary>The coefficients of a row that are not zero, by column.</summary>
internal readonly struct SparseRow
{
    private readonly (int Column, Rational Coefficient)[] _entries;

    private SparseRow((int, Rational)[] entries) => _entries = entries;

    /// <summary>The coefficients, ascending by column.</summary>
    public ReadOnlySpan<(int Column, Rational Coefficient)> Entries => _entries;

    /// <summary>The coefficient of a column that has one.</summary>
    public Rational this[int column] => TryGet(column, out Rational coefficient) ? coefficient : default;

    public static SparseRow Of(int[] columns, Rational[] coefficients)
    {
        (int, Rational)[] entries = new (int, Rational)[columns.Length];
        for (int i = 0; i < columns.Length; i++)
        {
            entries[i] = (columns[i], coefficients[i]);
        }

        Array.Sort(entries, static (a, b) => a.Item1.CompareTo(b.Item1));
        return new(entries);
    }

    public bool TryGet(int column, out Rational coefficient)
    {
        int low = 0;
        int high = _entries.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = _entries[middle].Column.CompareTo(column);
            if (order == 0)
            {
                coefficient = _entries[middle].Coefficient;
                return true;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        coefficient = default;
        return false;
    }

    /// <summary>From y = a·x + …, the row x = y/a − …</summary>
    public SparseRow SolvedFor(int column, int leftSide)
    {
        Rational factor = Rational.One / this[column];
        (int, Rational)[] entries = new (int, Rational)[_entries.Length];
        int at = 0;
        foreach ((int other, Rational coefficient) in _entries)
        {
            entries[at++] = other == column ? (leftSide, factor) : (other, -(coefficient * factor));
        }

        Array.Sort(entries, static (a, b) => a.Item1.CompareTo(b.Item1));
        return new(entries);
    }

    /// <summary>The row with a column replaced by what it equals.</summary>
    public SparseRow Replacing(int column, Rational coefficient, SparseRow by)
    {
        List<(int, Rational)> entries = new(_entries.Length + by._entries.Length);
        int left = 0;
        int right = 0;
        while (left < _entries.Length || right < by._entries.Length)
        {
            int leftColumn = left < _entries.Length ? _entries[left].Column : int.MaxValue;
            int rightColumn = right < by._entries.Length ? by._entries[right].Column : int.MaxValue;
            int next = Math.Min(leftColumn, rightColumn);
            Rational value = default;
            if (leftColumn == next)
            {
                value = next == column ? default : _entries[left].Coefficient;
                left++;
            }

            if (rightColumn == next)
            {
                value += coefficient * by._entries[right++].Coefficient;
            }

            if (!value.IsZero)
            {
                entries.Add((next, value));
            }
        }

        return new([.. entries]);
    }
}
