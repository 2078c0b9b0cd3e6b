using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Import.Tables;

/// <summary>What was found out about a table before its first line.</summary>
/// <param name="Line">The line of the file in which the header stands, the first being 1.</param>
/// <param name="Encoding">The name of the encoding, as in <c>utf-8</c> or <c>gb18030</c>.</param>
/// <param name="Delimiter">What separates the cells: comma, tab or semicolon.</param>
/// <param name="Unit">计量单位 printed above the header, or null, also where several are or one that is not known.</param>
/// <param name="Preamble">Every line of text above the header, such as the title.</param>
/// <param name="Columns">The columns in their order, also those that are not read.</param>
public sealed record BudgetTableHeader(
    int Line,
    string Encoding,
    char Delimiter,
    AmountUnit? Unit,
    ValueList<string> Preamble,
    ValueList<BudgetTableColumn> Columns)
{
    /// <summary>Titles close to a known one whose columns are not read, because what else they say is not understood.</summary>
    public ValueList<TableProblem> Problems { get; init; } = [];
}
