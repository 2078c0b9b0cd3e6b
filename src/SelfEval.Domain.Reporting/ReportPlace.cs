using SelfEval.Domain.Serialization;

namespace SelfEval.Domain.Reporting;

/// <summary>Where in a document something is printed.</summary>
/// <param name="Span">Line, column, offset and length; in a workbook line and column are those of the cell.</param>
/// <param name="Sheet">The name of the sheet; null outside workbooks.</param>
/// <param name="Cell">The address of the cell, such as <c>B7</c>; null outside workbooks.</param>
public readonly record struct ReportPlace(SourceSpan Span, string? Sheet = null, string? Cell = null);
