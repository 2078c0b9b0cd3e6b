namespace SelfEval.Domain.Import.Text;

/// <summary>Lists of the model: absent where the document prints nothing for them.</summary>
internal static class Lists
{
    /// <summary>The items as a list; the absent list where there are none.</summary>
    public static ValueList<T> OrAbsent<T>(this IEnumerable<T> items)
    {
        ValueList<T> list = [.. items];
        return list.Count == 0 ? default : list;
    }
}
