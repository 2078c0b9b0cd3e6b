using System.Text.Encodings.Web;
using System.Text.Json;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Reporting.Sarif;
using SelfEval.Domain.Reporting.Text;

namespace SelfEval.Domain.Reporting;

/// <summary>Findings as SARIF 2.1.0 (OASIS), the format that code forges and editors read.</summary>
/// <remarks>
/// One run. Each finding is a result with its rule, level, message, place and the figures that took part; each figure that may be wrong is a
/// result of kind <c>review</c>, which no tool counts as a failure. What was not evaluated is among the properties of the run.
/// The same input gives the same bytes. Thread-safe.
/// </remarks>
public static class SarifLog
{
    /// <summary>Writes the findings of one or more reports as one log.</summary>
    /// <param name="utf8">Where the bytes go. It is not closed.</param>
    /// <param name="reports">The reports, in the order in which they shall stand.</param>
    /// <param name="language">The language of rules and of what is said beside the findings.</param>
    /// <exception cref="ArgumentNullException">The stream, the reports or one of them is null.</exception>
    public static void Write(Stream utf8, IEnumerable<CheckedReport> reports, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(reports);
        CheckedReport[] all = [.. reports];
        foreach (CheckedReport report in all)
        {
            ArgumentNullException.ThrowIfNull(report, nameof(reports));
        }

        // Chinese stays readable; the log is a file of its own and never part of an HTML page.
        using (Utf8JsonWriter json = new(utf8, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            new RunWriter(json, all, new Wording(language)).Write();
        }

        utf8.WriteByte((byte)'\n');
    }
}
