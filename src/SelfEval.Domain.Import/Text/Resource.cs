using System.Text;

namespace SelfEval.Domain.Import.Text;

/// <summary>Tables of words in this package.</summary>
internal static class Resource
{
    /// <summary>The rows of a table without its header, cut at commas.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using Stream stream = typeof(Resource).Assembly.GetManifestResourceStream($"SelfEval.Domain.Import.Resources.{name}.csv")
            ?? throw new InvalidOperationException($"There is no table {name}.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        reader.ReadLine();
        while (reader.ReadLine() is { } row)
        {
            yield return row.Split(',');
        }
    }
}
