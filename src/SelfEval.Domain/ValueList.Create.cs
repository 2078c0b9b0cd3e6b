using System.Collections.Immutable;

namespace SelfEval.Domain;

/// <summary>Makes <see cref="ValueList{T}"/>s.</summary>
public static class ValueList
{
    /// <summary>A list of copies of these items; what a collection expression calls. It is there, even without items.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new(ImmutableArray.Create(items));

    /// <summary>A list of the items of a sequence.</summary>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => new([.. items]);
}
