using SelfEval.Cli.Commands;
using SelfEval.Domain.Import;
using SelfEval.Domain.Reports;

namespace SelfEval.Cli.Output;

/// <summary>A report that was read, and where in its file everything stands that a finding names.</summary>
internal sealed record LocatedDocument(string Source, SelfEvaluationReport Report, IReadOnlyDictionary<string, SourcePlace> Places, ImportedReport? Imported)
{
    public static LocatedDocument Of(string source, InputDocument document, IEnumerable<string> pointers) =>
        new(source, document.Report, document.Locate([.. pointers.SelectMany(WithAncestors).Distinct()]), document.Imported);

    /// <summary>What a document is called in the results: its file name, or the path as given where several inputs have that name.</summary>
    public static string SourceName(string file, IReadOnlyCollection<string> files)
    {
        string name = Path.GetFileName(file);
        return files.Count(other => Path.GetFileName(other) == name) == 1 ? name : file;
    }

    /// <summary>Where the value of a pointer stands; what is absent is where the nearest part is that should hold it.</summary>
    public SourcePlace? At(string pointer)
    {
        foreach (string place in WithAncestors(pointer))
        {
            if (Places.TryGetValue(place, out SourcePlace found))
            {
                return found;
            }
        }

        return null;
    }

    private static IEnumerable<string> WithAncestors(string pointer)
    {
        for (string place = pointer; ; place = place[..place.LastIndexOf('/')])
        {
            yield return place;
            if (place.Length == 0)
            {
                yield break;
            }
        }
    }
}
