using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Import.Tables;

/// <summary>Turns a record into a line, or into all that is wrong with it.</summary>
internal sealed class RowReader
{
    private readonly int _width;
    private readonly FigureColumn[] _figures;
    private readonly Cells _cells;
    private readonly CodeReader _codes;
    private readonly RowProblems _problems;
    private readonly SwallowedRows _swallowed;

    public RowReader(FoundHeader found, BudgetTableOptions options)
    {
        _width = found.Header.Columns.Count;
        _cells = new Cells(found.Header);
        _problems = new RowProblems(found.Header, options);
        _codes = new CodeReader(found.Header, options, _cells, _problems);
        _swallowed = new SwallowedRows(found.Header);
        _figures =
        [
            .. found.Header.Columns.Where(column => column.Meaning >= BudgetColumn.Initial).OrderBy(column => column.Meaning)
                .Select(column => new FigureColumn(column.Meaning!.Value, column.Number - 1, found.Units[column.Number - 1].Or(new PrintedUnit(options.Unit, null)))),
        ];
    }

    /// <summary>The row of a record; false for one that says nothing.</summary>
    public bool Read(RecordSource record, out BudgetTableRow row)
    {
        row = default;
        _problems.Clear();
        if (record.Fault != RecordFault.None)
        {
            _problems.Faulty(record);
            row = _problems.Bad(record);
            return true;
        }

        ReadOnlySpan<char> first = CellText.Trim(record.Cell(0));
        if (first.IsEmpty ? IsEmpty(record) : first is "栏次")
        {
            return false;
        }

        if (record.IsDamaged)
        {
            _problems.NoText(record);
        }

        // Two broken quotes make one record of all between them, which shows in the number of its cells or in its lines.
        bool isOther = record.CellCount < _width || HasTextBehind(record);
        if (isOther || (record.HasLines && _swallowed.IsLikely(record.Raw)))
        {
            if (record.Reject())
            {
                _problems.Faulty(record);
            }
            else
            {
                _problems.OtherCells(record);
            }

            row = _problems.Bad(record);
            return true;
        }

        BudgetTableLine read = Line(record);
        row = _problems.IsEmpty ? new BudgetTableRow(record.Line, read, default, null) : _problems.Bad(record);
        return true;
    }

    private static bool IsEmpty(RecordSource record)
    {
        for (int cell = 1; cell < record.CellCount; cell++)
        {
            if (!CellText.Trim(record.Cell(cell)).IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    private BudgetTableLine Line(RecordSource record)
    {
        Coded coded = _codes.Read(record);
        ReadOnlySpan<char> label = _cells.Of(record, BudgetColumn.Label);
        BudgetTableLine line = new()
        {
            Line = record.Line,
            Source = Source(record, coded),
            Name = coded.LineName,
            Label = label.IsEmpty ? null : label.ToString(),
            IsTotal = coded.IsTotal || (!coded.HasCode && CellText.IsTotalName(label)),
            OfWhich = coded.OfWhich,
        };
        line.Code(coded);
        foreach (FigureColumn column in _figures)
        {
            ReadOnlySpan<char> cell = record.Cell(column.Place);
            if ((cell.Length > 0 && char.IsAsciiDigit(cell[0])) || !CellText.IsNone(cell = CellText.Trim(cell)))
            {
                if (column.IsPercentage ? Percentage(record, column, cell, line) : Amount(record, column, cell, line))
                {
                    line.Print(column.Meaning);
                }
            }
        }

        if (_problems.IsEmpty && !coded.HasCode && line is { IsTotal: false, Source: null, Label: null })
        {
            _problems.Nameless(record);
        }

        return line;
    }

    private FundingSource? Source(RecordSource record, Coded coded)
    {
        ReadOnlySpan<char> cell = _cells.Of(record, BudgetColumn.Source);
        if (CellText.IsNone(cell) || (coded.IsTotal && CellText.IsTotalName(cell)))
        {
            return coded.Source;
        }

        FundingSource? source = _codes.Source(cell);
        if (source is null || (coded.Source is { } named && named != source))
        {
            _problems.NoSource(record, BudgetColumn.Source, cell);
        }

        return source;
    }

    private bool Amount(RecordSource record, FigureColumn column, ReadOnlySpan<char> cell, BudgetTableLine line)
    {
        ref ReportedAmount amount = ref line.Amount(column.Meaning);
        if (column.Unit.Unit is { } unit ? ReportedAmount.TryParse(cell, unit, out amount) : ReportedAmount.TryParse(cell, out amount))
        {
            return true;
        }

        if (column.Unit.Unit is null && ReportedAmount.TryParse(cell, AmountUnit.Yuan, out _))
        {
            _problems.NoUnit(record, column.Meaning, cell, column.Unit.Doubt);
        }
        else
        {
            _problems.NoAmount(record, column.Meaning, cell);
        }

        return false;
    }

    private bool Percentage(RecordSource record, FigureColumn column, ReadOnlySpan<char> cell, BudgetTableLine line)
    {
        if (ReportedPercentage.TryParseNumber(cell, out line.Percentage(column.Meaning)))
        {
            return true;
        }

        _problems.NoPercentage(record, column.Meaning, cell);
        return false;
    }

    private bool HasTextBehind(RecordSource record)
    {
        for (int cell = _width; cell < record.CellCount; cell++)
        {
            if (!record.Cell(cell).IsWhiteSpace())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A column of figures.</summary>
    private sealed class FigureColumn(BudgetColumn meaning, int place, PrintedUnit unit)
    {
        public BudgetColumn Meaning { get; } = meaning;

        public int Place { get; } = place;

        public PrintedUnit Unit { get; } = unit;

        public bool IsPercentage { get; } = meaning >= BudgetColumn.ChangeRate;
    }
}
