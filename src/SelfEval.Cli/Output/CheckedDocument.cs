using SelfEval.Cli.Commands;
using SelfEval.Domain.Import;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Rules;

namespace SelfEval.Cli.Output;

/// <summary>A report that was read and checked, and where in its file everything stands that a finding names.</summary>
internal sealed record CheckedDocument(string Source, SelfEvaluationReport Report, CheckResult Result, CheckPolicy Policy, IReadOnlyDictionary<string, SourcePlace> Places, ImportedReport? Imported)
{
    public static CheckedDocument Of(string source, InputDocument document, CheckResult result, CheckPolicy policy)
    {
        HashSet<string> pointers = [.. result.Findings.SelectMany(finding => finding.Operands.Select(operand => operand.Pointer).Prepend(finding.Pointer)).SelectMany(WithAncestors)];
        return new(source, document.Report, result, policy, document.Locate(pointers), document.Imported);
    }

    /// <summary>Whether the policy asks for more than the report gives, though every figure may be right: rounding or truncation explains what does not recompute.</summary>
    public bool IsOnlyExplained => Policy == CheckPolicy.Strict && Result.IsConsistent && Explained > 0;

    /// <summary>How many findings rounding or truncation explains.</summary>
    public int Explained => Result.Findings.Count(finding => finding.Verdict is Verdict.WithinRounding or Verdict.Truncated);

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
