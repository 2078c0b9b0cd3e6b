namespace SelfEval.Domain.Classification;

/// <summary>All rows of a classification over all years, read from its resource when first asked for.</summary>
internal static class SchemeData<TScheme>
    where TScheme : IClassificationScheme
{
    /// <summary>The rows, ordered by code and then by year.</summary>
    public static ClassificationEntry<TScheme>[] Entries { get; } = [.. TableResource.Rows(TScheme.Definition.Key).Select(Entry).OrderBy(entry => entry.Code).ThenBy(entry => entry.FirstYear)];

    /// <summary>Other ways in which the names of codes are printed.</summary>
    public static (ClassificationCode<TScheme> Code, string Name, ValidYears Years)[] Variants { get; } =
    [
        .. TableResource.Rows("name-variants").Where(row => row[0] == TScheme.Definition.Key)
            .Select(row => (ClassificationCode<TScheme>.Parse(row[1], null), row[2], ValidYears.Of(row[3], row[4]))),
    ];

    /// <summary>The rows of one code over all years.</summary>
    public static ReadOnlySpan<ClassificationEntry<TScheme>> Versions(ClassificationCode<TScheme> code)
    {
        int start = SortedCodes.LowerBound<ClassificationEntry<TScheme>, ClassificationCode<TScheme>>(Entries, code, static entry => entry.Code);
        int end = start;
        while (end < Entries.Length && Entries[end].Code == code)
        {
            end++;
        }

        return Entries.AsSpan(start, end - start);
    }

    private static ClassificationEntry<TScheme> Entry(string[] row)
    {
        ValidYears years = ValidYears.Of(row[2], row[3]);
        return new(ClassificationCode<TScheme>.Parse(row[0], null), row[1], years.First, years.Last, row[4] == "yes");
    }
}

/// <summary>The names of a classification over all years, indexed when a name that a year lacks is first asked for.</summary>
internal static class SchemeNames<TScheme>
    where TScheme : IClassificationScheme
{
    private static readonly NameIndex<ClassificationEntry<TScheme>> Index = new(
        SchemeData<TScheme>.Entries.Select(entry => (entry.Name, entry))
            .Concat(SchemeData<TScheme>.Variants.SelectMany(variant => SchemeData<TScheme>.Versions(variant.Code).ToArray().Select(entry => (variant.Name, entry)))));

    /// <summary>The rows of any year that a name stands for.</summary>
    public static ReadOnlySpan<ClassificationEntry<TScheme>> Find(ReadOnlySpan<char> name) => Index.Find(name);
}
