using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Import.Tables;

/// <summary>Turns a record into a line, or into all that is wrong with it.</summary>
internal sealed class RowReader
{
    private readonly int _width;
    private readonly PrintedUnit[] _units = new PrintedUnit[(int)BudgetColumn.Share + 1];
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
        foreach (BudgetTableColumn column in found.Header.Columns.Where(column => column.Meaning is not null))
        {
            _units[(int)column.Meaning!] = found.Units[column.Number - 1].Or(new PrintedUnit(options.Unit, null));
        }
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

        if (IsEmpty(record) || CellText.Trim(record.Cell(0)) is "栏次")
        {
            return false;
        }

        if (record.Raw.Contains(TextSource.NoText))
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
        row = _problems.IsEmpty ? new BudgetTableRow(record.Line, read, [], null) : _problems.Bad(record);
        return true;
    }

    private static bool IsEmpty(RecordSource record)
    {
        for (int cell = 0; cell < record.CellCount; cell++)
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
        Coded coded = new() { Name = _cells.Of(record, BudgetColumn.Name) };
        bool isOfWhich = CellText.IsOfWhich(coded.Name);
        _codes.Read(record, ref coded);
        ReadOnlySpan<char> label = _cells.Of(record, BudgetColumn.Label);
        coded.IsTotal |= !coded.HasCode && CellText.IsTotalName(label);
        BudgetTableLine line = new()
        {
            Line = record.Line,
            EconomicClass = coded.Economic,
            GovernmentClass = coded.Government,
            Function = coded.Function,
            Source = Source(record, coded),
            Name = coded.PrintedName(),
            Label = label.IsEmpty ? null : label.ToString(),
            IsTotal = coded.IsTotal,
            OfWhich = isOfWhich,
            Initial = Amount(record, BudgetColumn.Initial),
            Adjusted = Amount(record, BudgetColumn.Adjusted),
            Outturn = Amount(record, BudgetColumn.Outturn),
            PriorOutturn = Amount(record, BudgetColumn.PriorOutturn),
            Change = Amount(record, BudgetColumn.Change),
            ChangeRate = Percentage(record, BudgetColumn.ChangeRate),
            Share = Percentage(record, BudgetColumn.Share),
        };
        if (_problems.IsEmpty && !coded.HasCode && !coded.IsTotal && line is { Source: null, Label: null })
        {
            _problems.Nameless(record);
        }

        return line;
    }

    private FundingSource? Source(RecordSource record, in Coded coded)
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

    private ReportedAmount? Amount(RecordSource record, BudgetColumn column)
    {
        ReadOnlySpan<char> cell = _cells.Of(record, column);
        if (CellText.IsNone(cell))
        {
            return null;
        }

        PrintedUnit unit = _units[(int)column];
        if (unit.Unit is { } known ? ReportedAmount.TryParse(cell, known, out ReportedAmount amount) : ReportedAmount.TryParse(cell, out amount))
        {
            return amount;
        }

        if (unit.Unit is null && ReportedAmount.TryParse(cell, AmountUnit.Yuan, out _))
        {
            _problems.NoUnit(record, column, cell, unit.Doubt);
        }
        else
        {
            _problems.NoAmount(record, column, cell);
        }

        return null;
    }

    private ReportedPercentage? Percentage(RecordSource record, BudgetColumn column)
    {
        ReadOnlySpan<char> cell = _cells.Of(record, column);
        if (CellText.IsNone(cell))
        {
            return null;
        }

        if (ReportedPercentage.TryParseNumber(cell, out ReportedPercentage figure))
        {
            return figure;
        }

        _problems.NoPercentage(record, column, cell);
        return null;
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
}
