using System.Text;

namespace SelfEval.Domain.Import.Tables;

/// <summary>What is known beforehand of tables, from the package's resources: rows of two cells below a header.</summary>
internal static class ResourceRows
{
    public static IEnumerable<string[]> Read(string name)
    {
        using Stream stream = typeof(ResourceRows).Assembly.GetManifestResourceStream($"SelfEval.Domain.Import.Resources.{name}.csv")!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        reader.ReadLine();
        while (reader.ReadLine() is { } row)
        {
            yield return row.Split(',', 2);
        }
    }
}
