using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;
using SelfEval.Domain.Serialization;

namespace SelfEval.Cli.Output;

/// <summary>A report that was read, checked and diagnosed, and where in its file everything stands that a finding names.</summary>
internal sealed record CheckedDocument(string Source, SelfEvaluationReport Report, CheckResult Result, ReportDiagnosis Diagnosis, IReadOnlyDictionary<string, SourceSpan> Spans)
{
    public static CheckedDocument Of(string file, ReportReading reading, CheckResult result, ReportDiagnosis diagnosis)
    {
        IEnumerable<string> named = result.Findings.SelectMany(finding => finding.Operands.Select(operand => operand.Pointer).Prepend(finding.Pointer))
            .Concat(diagnosis.Suspects.Select(suspect => suspect.Pointer));
        HashSet<string> pointers = [.. named.SelectMany(WithAncestors)];
        return new(Path.GetFileName(file), reading.RequireReport(), result, diagnosis, reading.Locate(pointers));
    }

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
