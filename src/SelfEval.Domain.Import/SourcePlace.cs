using SelfEval.Domain.Serialization;

namespace SelfEval.Domain.Import;

/// <summary>Where in a document something is printed.</summary>
/// <remarks>
/// In plain text the span is of the file's characters. In a Word document or PDF it is of the text that was taken from it, in which each
/// paragraph of Word and each line of a page is a line. In a workbook line and column are those of the cell, and the offset is in it.
/// </remarks>
/// <param name="Span">Line, column, offset and length.</param>
/// <param name="Sheet">The name of the sheet; null outside workbooks.</param>
/// <param name="Cell">The address of the cell, such as <c>B7</c>; null outside workbooks.</param>
public readonly record struct SourcePlace(SourceSpan Span, string? Sheet = null, string? Cell = null);
