using System.Text;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Reporting;
using SelfEval.Domain.Rules;

namespace SelfEval.Cli.Output;

/// <summary>Findings as the reporting package writes them.</summary>
internal static class Reports
{
    public static string Write(string format, IReadOnlyList<CheckedDocument> documents, RulePack pack, Language language)
    {
        CheckedReport[] reports = [.. documents.Select(document => Checked(document, pack))];
        if (format == "sarif")
        {
            using MemoryStream stream = new();
            SarifLog.Write(stream, reports, language);
            return Encoding.UTF8.GetString(stream.ToArray());
        }

        using StringWriter writer = new() { NewLine = "\n" };
        if (format == "html")
        {
            HtmlReport.Write(writer, reports, language);
        }
        else
        {
            MarkdownReport.Write(writer, reports, language);
        }

        return writer.ToString();
    }

    private static CheckedReport Checked(CheckedDocument document, RulePack pack) => new(Located(document.Report), document.Result)
    {
        Prior = document.Prior is { } prior ? Located(prior) : null,
        Diagnosis = document.Diagnosis,
        Pack = pack,
    };

    private static LocatedReport Located(LocatedDocument document) => new(document.Report)
    {
        Source = document.Source,
        Places = document.Places.ToDictionary(place => place.Key, place => new ReportPlace(place.Value.Span, place.Value.Sheet, place.Value.Cell), StringComparer.Ordinal),
    };
}
