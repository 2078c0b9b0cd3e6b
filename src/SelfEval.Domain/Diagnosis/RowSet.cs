using SelfEval.Domain.Rules;

namespace SelfEval.Domain.Diagnosis;

/// <summary>Puts the rows of identities into a system: figures together that stand twice, factors and repetitions out.</summary>
internal sealed class RowSet(LinearSystem system)
{
    private readonly Dictionary<int, List<SystemRow>> _known = [];

    /// <summary>Adds a form over figures.</summary>
    /// <param name="slots">The numbers of the figures.</param>
    /// <param name="form">The form.</param>
    /// <param name="result">The number of the derived figure, or −1.</param>
    /// <param name="law">What the row belongs to.</param>
    public void Add(int[] slots, LinearForm form, int result, int law)
    {
        SortedDictionary<int, Int128> coefficients = [];
        for (int i = 0; i < slots.Length; i++)
        {
            coefficients[slots[i]] = coefficients.GetValueOrDefault(slots[i]) + form.OfSlots[i];
        }

        if (form.OfResult != 0)
        {
            coefficients[result] = coefficients.GetValueOrDefault(result) + form.OfResult;
        }

        int[] columns = [.. coefficients.Where(pair => pair.Value != 0).Select(pair => pair.Key)];
        Int128[] values = [.. columns.Select(column => coefficients[column])];
        if (columns.Length == 0)
        {
            // What is left says 0 = right or 0 ≤ right: nothing, or that no figures can meet it.
            if (form.IsEquality ? form.Right != 0 : form.Right < 0)
            {
                system.Add(new SystemRow([], [], form.Right, form.IsEquality, form.HoldsByResult ? result : -1, law));
            }

            return;
        }

        Int128 divisor = Int128.Abs(form.Right);
        foreach (Int128 value in values)
        {
            divisor = CommonDivisor.Of(divisor, value);
        }

        // Equalities are told from each other by their first sign only.
        divisor = form.IsEquality && values[0] < 0 ? -divisor : divisor;
        SystemRow row = new(columns, Array.ConvertAll(values, value => value / divisor), form.Right / divisor, form.IsEquality, form.HoldsByResult ? result : -1, law);
        List<SystemRow> alike = _known.TryGetValue(KeyOf(row), out List<SystemRow>? found) ? found : _known[KeyOf(row)] = [];
        if (!alike.Exists(one => Same(one, row)))
        {
            alike.Add(row);
            system.Add(row);
        }
    }

    private static int KeyOf(SystemRow row)
    {
        HashCode hash = default;
        foreach (int column in row.Columns)
        {
            hash.Add(column);
        }

        return hash.ToHashCode();
    }

    private static bool Same(SystemRow left, SystemRow right) =>
        left.IsEquality == right.IsEquality && left.Guard == right.Guard && left.Right == right.Right
        && left.Columns.AsSpan().SequenceEqual(right.Columns) && left.Coefficients.AsSpan().SequenceEqual(right.Coefficients);
}
