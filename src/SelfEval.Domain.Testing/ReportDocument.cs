using System.Text;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Serialization;

namespace SelfEval.Domain.Testing;

/// <summary>A whole document: the canonical JSON text of a consistent report, for whatever reads, stores or passes on such texts.</summary>
/// <remarks>Reading the text gives the report back, and writing the report gives the text. Equality is by report; immutable.</remarks>
public sealed record ReportDocument
{
    internal ReportDocument(ConsistentReport source) => (Source, Json) = (source, Encoding.UTF8.GetString(ReportJson.Write(source.Report)));

    /// <summary>The report that the text is of.</summary>
    public SelfEvaluationReport Report => Source.Report;

    /// <summary>The canonical JSON text.</summary>
    public string Json { get; }

    internal ConsistentReport Source { get; }

    /// <summary>The text.</summary>
    public override string ToString() => Json;
}
