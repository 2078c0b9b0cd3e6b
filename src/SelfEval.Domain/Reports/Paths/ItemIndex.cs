namespace SelfEval.Domain.Reports.Paths;

/// <summary>Which items a path with <c>*</c> means: the place in the outer list, and in the list inside that item.</summary>
internal readonly record struct ItemIndex(int Outer, int Inner)
{
    /// <summary>No item: the report itself.</summary>
    public static ItemIndex None => new(-1, -1);

    /// <summary>The place at a depth of lists, the outermost being 0.</summary>
    public int this[int depth] => depth == 0 ? Outer : Inner;

    /// <summary>The same with the place at a depth put in.</summary>
    public ItemIndex With(int depth, int place) => depth == 0 ? new(place, -1) : new(Outer, place);

    /// <summary>The same without places in lists that a path of so many lists does not go through.</summary>
    public ItemIndex Within(int depth) => depth switch { 0 => None, 1 => new(Outer, -1), _ => this };
}
