using SelfEval.Cli.Commands;
using SelfEval.Domain.Import;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;

namespace SelfEval.Cli.Output;

/// <summary>A report that was read and checked, and where in its file everything stands that a finding names.</summary>
internal sealed record CheckedDocument(string Source, SelfEvaluationReport Report, CheckResult Result, IReadOnlyDictionary<string, SourcePlace> Places, ImportedReport? Imported)
{
    public static CheckedDocument Of(string file, InputDocument document, CheckResult result)
    {
        HashSet<string> pointers = [.. result.Findings.SelectMany(finding => finding.Operands.Select(operand => operand.Pointer).Prepend(finding.Pointer)).SelectMany(WithAncestors)];
        return new(Path.GetFileName(file), document.Report, result, document.Locate(pointers), document.Imported);
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
