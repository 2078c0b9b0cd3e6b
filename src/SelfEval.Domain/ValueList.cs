using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace SelfEval.Domain;

/// <summary>An immutable list with value equality: two lists are equal when their items are, in the same order.</summary>
/// <remarks>
/// <para><c>default</c> is the list that is absent (<see cref="IsAbsent"/>): it has no items, and is not equal to <c>[]</c>, a list that is there and
/// empty. Built from a collection expression: <c>ValueList&lt;string&gt; names = ["a", "b"];</c>. Holds no null.</para>
/// <para>Immutable, so safe to share between threads if its items are.</para>
/// </remarks>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>, IMayBeAbsent
{
    private readonly ImmutableArray<T> _items;

    internal ValueList(ImmutableArray<T> items) => _items = WithoutNull(items);

    /// <summary>Whether there is no list at all, as in a member that was left out; the value of <c>default</c>.</summary>
    public bool IsAbsent => _items.IsDefault;

    /// <summary>How many items the list has; none where it is absent.</summary>
    public int Count => _items.IsDefault ? 0 : _items.Length;

    /// <summary>The item at a place, the first being 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] => (uint)index < (uint)Count ? _items[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {Count} items.");

    /// <summary>The items as a span, without copying.</summary>
    public ReadOnlySpan<T> AsSpan() => _items.IsDefault ? default : _items.AsSpan();

    /// <summary>The list with one item more at its end.</summary>
    /// <exception cref="ArgumentException">The item is null.</exception>
    public ValueList<T> Add(T item) => new(Items.Add(item));

    /// <summary>The list with the item at a place put in place of the old one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    /// <exception cref="ArgumentException">The item is null.</exception>
    public ValueList<T> SetItem(int index, T item) => new(Items.SetItem(index, item));

    /// <summary>The list without the item at a place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public ValueList<T> RemoveAt(int index) => new(Items.RemoveAt(index));

    /// <summary>Enumerates without allocation.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) => IsAbsent == other.IsAbsent && AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The items, in brackets; empty text where the list is absent.</summary>
    public override string ToString() => IsAbsent ? "" : $"[{string.Join(", ", Items)}]";

    /// <summary>Whether both hold equal items in the same order, or both are absent.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether some item differs.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();

    private static ImmutableArray<T> WithoutNull(ImmutableArray<T> items)
    {
        if (default(T) is null && !items.IsDefault)
        {
            foreach (T item in items)
            {
                if (item is null)
                {
                    throw new ArgumentException("A list holds no null.", nameof(items));
                }
            }
        }

        return items;
    }

    private ImmutableArray<T> Items => _items.IsDefault ? [] : _items;
}
