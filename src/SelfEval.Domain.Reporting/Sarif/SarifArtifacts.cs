using System.Text.Json;

namespace SelfEval.Domain.Reporting.Sarif;

/// <summary>The documents that results point into.</summary>
internal sealed class SarifArtifacts
{
    private readonly List<string> _uris = [];

    public static SarifArtifacts Of(CheckedReport[] reports)
    {
        SarifArtifacts artifacts = new();
        foreach (LocatedReport? report in reports.SelectMany(report => (IEnumerable<LocatedReport?>)[report.Report, report.Prior]))
        {
            if (UriOf(report) is { } uri && !artifacts._uris.Contains(uri))
            {
                artifacts._uris.Add(uri);
            }
        }

        return artifacts;
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("artifacts");
        foreach (string uri in _uris)
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            json.WriteString("uri", uri);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes which document a place is in, into an open object.</summary>
    public void WriteLocation(Utf8JsonWriter json, string uri)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", uri);
        json.WriteNumber("index", _uris.IndexOf(uri));
        json.WriteEndObject();
    }

    /// <summary>The name of the document as a relative reference: whatever it is called, it never becomes a scheme or a host.</summary>
    public static string? UriOf(LocatedReport? report)
    {
        if (report?.Source is not { Length: > 0 } source)
        {
            return null;
        }

        // Half of a surrogate pair has no UTF-8 to escape.
        string path = string.Join('/', Text.Wording.Clean(source).Replace('\\', '/').Split('/').Where(segment => segment.Length > 0).Select(Uri.EscapeDataString));
        return path.Length == 0 ? null : source[0] is '/' or '\\' ? $"/{path}" : path;
    }
}
