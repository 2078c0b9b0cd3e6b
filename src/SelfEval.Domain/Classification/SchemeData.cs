using System.Globalization;

namespace SelfEval.Domain.Classification;

/// <summary>All rows of a classification over all years, read from its resource when first asked for.</summary>
internal static class SchemeData<TScheme>
    where TScheme : IClassificationScheme
{
    /// <summary>The rows, ordered by code and then by year.</summary>
    public static ClassificationEntry<TScheme>[] Entries { get; } = [.. TableResource.Rows(TScheme.Definition.Key).Select(Entry).OrderBy(entry => entry.Code).ThenBy(entry => entry.FirstYear)];

    /// <summary>Other ways in which the names of codes are printed.</summary>
    public static (ClassificationCode<TScheme> Code, string Name)[] Variants { get; } =
    [
        .. TableResource.Rows("name-variants").Where(row => row[0] == TScheme.Definition.Key).Select(row => (ClassificationCode<TScheme>.Parse(row[1], null), row[2])),
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

    private static ClassificationEntry<TScheme> Entry(string[] row) => new(
        ClassificationCode<TScheme>.Parse(row[0], null), row[1], Year(row[2], FiscalYear.First), Year(row[3], FiscalYear.Last), row[4] == "yes");

    private static FiscalYear Year(string cell, int otherwise) => cell.Length == 0 ? otherwise : int.Parse(cell, CultureInfo.InvariantCulture);
}
