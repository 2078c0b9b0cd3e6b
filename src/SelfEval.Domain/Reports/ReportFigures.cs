using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Reports;

/// <summary>The report as a vector of printed figures, each with its JSON Pointer (RFC 6901).</summary>
public static class ReportFigures
{
    /// <summary>Every figure printed in the report with its pointer, in the order in which the report is read.</summary>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public static IEnumerable<KeyValuePair<string, ReportedFigure>> Figures(this SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ReportPaths.FiguresOf(report).Select(item => KeyValuePair.Create(item.Path.Pointer(item.At), item.Figure));
    }
}
