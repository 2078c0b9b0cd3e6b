using System.Collections.ObjectModel;
using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Reporting;

/// <summary>A report, and as far as it is known the document that it was read from.</summary>
/// <remarks>Immutable as long as the places are; equality is by reference.</remarks>
public sealed class LocatedReport
{
    /// <summary>A report.</summary>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public LocatedReport(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        Report = report;
    }

    /// <summary>The report.</summary>
    public SelfEvaluationReport Report { get; }

    /// <summary>What the document is called, such as its file name; null where there is none. SARIF takes it for a relative path.</summary>
    public string? Source { get; init; }

    /// <summary>Where values stand in the document, by JSON Pointer; empty where nobody knows.</summary>
    public IReadOnlyDictionary<string, ReportPlace> Places { get; init; } = ReadOnlyDictionary<string, ReportPlace>.Empty;

    /// <summary>Where the value of a pointer stands; what is absent is where the nearest part is that should hold it. Null where none has a place.</summary>
    /// <exception cref="ArgumentNullException">The pointer is null.</exception>
    public ReportPlace? At(string pointer)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        for (string? place = pointer; place is not null; place = Pointers.Parent(place))
        {
            if (Places.TryGetValue(place, out ReportPlace found))
            {
                return found;
            }
        }

        return null;
    }
}
