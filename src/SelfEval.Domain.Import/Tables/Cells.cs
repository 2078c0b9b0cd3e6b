namespace SelfEval.Domain.Import.Tables;

/// <summary>The cells of the record at hand by what their columns mean.</summary>
internal sealed class Cells
{
    private readonly int[] _places = new int[(int)BudgetColumn.Share + 1];

    public Cells(BudgetTableHeader header)
    {
        Array.Fill(_places, -1);
        foreach (BudgetTableColumn column in header.Columns.Where(column => column.Meaning is not null))
        {
            _places[(int)column.Meaning!] = column.Number - 1;
        }
    }

    /// <summary>Whether the table has such a column.</summary>
    public bool Has(BudgetColumn column) => _places[(int)column] >= 0;

    /// <summary>The place of the column, the first being 0; less than 0 where there is none.</summary>
    public int Place(BudgetColumn column) => _places[(int)column];

    /// <summary>The text of the cell without blanks around it; nothing where there is no such column.</summary>
    public ReadOnlySpan<char> Of(RecordSource record, BudgetColumn column) =>
        _places[(int)column] is >= 0 and var place ? CellText.Trim(record.Cell(place)) : default;
}
