namespace SelfEval.Domain.Import.Text;

/// <summary>A cell of a workbook and where its words stand in the text that was taken from it.</summary>
internal readonly record struct SheetCell(int Start, int End, string Sheet, int Row, int Column);
