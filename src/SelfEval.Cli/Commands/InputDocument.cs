using SelfEval.Domain.Import;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Serialization;

namespace SelfEval.Cli.Commands;

/// <summary>A report that was read, from whatever it was read, and where in its document values stand.</summary>
internal sealed record InputDocument(
    SelfEvaluationReport Report, Func<IReadOnlyCollection<string>, IReadOnlyDictionary<string, SourcePlace>> Locate, ImportedReport? Imported)
{
    /// <summary>A report read from JSON.</summary>
    public static InputDocument Of(ReportReading reading) => new(
        reading.RequireReport(),
        pointers => reading.Locate(pointers).ToDictionary(place => place.Key, place => new SourcePlace(place.Value), StringComparer.Ordinal),
        null);

    /// <summary>A report read from a document in prose.</summary>
    public static InputDocument Of(ImportedReport imported) => new(imported.RequireReport(), _ => imported.Places, imported);
}
