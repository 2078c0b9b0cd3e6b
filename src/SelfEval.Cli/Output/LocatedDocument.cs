using SelfEval.Domain.Reports;
using SelfEval.Domain.Serialization;

namespace SelfEval.Cli.Output;

/// <summary>A report that was read, and where in its file everything stands that a finding names.</summary>
internal sealed record LocatedDocument(string Source, SelfEvaluationReport Report, IReadOnlyDictionary<string, SourceSpan> Spans)
{
    public static LocatedDocument Of(string file, ReportReading reading, IEnumerable<string> pointers) =>
        new(Path.GetFileName(file), reading.RequireReport(), reading.Locate([.. pointers.SelectMany(WithAncestors).Distinct()]));

    /// <summary>Where the value of a pointer stands; what is absent is where the nearest part is that should hold it.</summary>
    public SourceSpan? At(string pointer)
    {
        foreach (string place in WithAncestors(pointer))
        {
            if (Spans.TryGetValue(place, out SourceSpan span))
            {
                return span;
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
