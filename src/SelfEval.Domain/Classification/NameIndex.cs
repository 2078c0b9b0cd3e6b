namespace SelfEval.Domain.Classification;

/// <summary>Finds everything that a name stands for, reading the name as it is printed: nothing is copied to look it up.</summary>
/// <typeparam name="T">What the names stand for.</typeparam>
internal sealed class NameIndex<T>
    where T : class
{
    private readonly Group?[] _slots;
    private readonly T[] _values;

    /// <summary>Indexes the names; the values of one name keep their order, and one that it names twice counts once.</summary>
    public NameIndex(IEnumerable<(string Name, T Value)> names)
    {
        List<Group> groups = [];
        List<T> values = [];
        foreach (IGrouping<string, T> group in names.GroupBy(name => name.Name, name => name.Value, Comparer.Instance))
        {
            int start = values.Count;
            values.AddRange(group.Distinct());
            groups.Add(new Group(group.Key, PrintedName.Hash(group.Key), start, values.Count - start));
        }

        _values = [.. values];
        int size = 4;
        while (size < groups.Count * 2)
        {
            size *= 2;
        }

        _slots = new Group?[size];
        foreach (Group group in groups)
        {
            int slot = (int)(group.Hash & (uint)(size - 1));
            while (_slots[slot] is not null)
            {
                slot = (slot + 1) & (size - 1);
            }

            _slots[slot] = group;
        }
    }

    /// <summary>What the name stands for, in order; nothing for a name that is not known.</summary>
    public ReadOnlySpan<T> Find(ReadOnlySpan<char> name)
    {
        uint hash = PrintedName.Hash(name);
        for (int slot = (int)(hash & (uint)(_slots.Length - 1)); _slots[slot] is { } group; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (group.Hash == hash && PrintedName.Same(group.Name, name))
            {
                return _values.AsSpan(group.Start, group.Count);
            }
        }

        return [];
    }

    private sealed record Group(string Name, uint Hash, int Start, int Count);

    private sealed class Comparer : IEqualityComparer<string>
    {
        public static Comparer Instance { get; } = new();

        public bool Equals(string? x, string? y) => PrintedName.Same(x, y);

        public int GetHashCode(string obj) => (int)PrintedName.Hash(obj);
    }
}
