using System.Text;

namespace SelfEval.Domain.Classification;

/// <summary>The official tables as they are embedded: comma, header row, no quotes, so that a reviewer reads them as they are.</summary>
internal static class TableResource
{
    /// <summary>The rows of a table below its header.</summary>
    public static IEnumerable<string[]> Rows(string table, string room = "Classification")
    {
        string name = $"SelfEval.Domain.{room}.{table}.csv";
        using Stream stream = typeof(TableResource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        int columns = reader.ReadLine()!.Split(',').Length;
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split(',');
            yield return cells.Length == columns ? cells : throw new InvalidOperationException($"{name} has a row of {cells.Length} columns: {line}");
        }
    }
}
