using SelfEval.Domain.Figures;
using SelfEval.Domain.Indicators;

namespace SelfEval.Domain.Import.Text;

/// <summary>Reads tables with amounts: the block of funds of a form, and tables of budget and accounts.</summary>
internal sealed partial class FundsTable(Binder binder, FinanceDraft draft, int year, bool hasBalances)
{
    private const string Pointer = "/scorecard/execution";

    private readonly List<FundsLine> _parts = [];
    private PlainText? _words;
    private FundsLabels? _labels;
    private FundsHead? _head;
    private bool _mayGoOn;

    /// <summary>The rows are of something that the model has no lines for, a unit below.</summary>
    private bool _isForeign;
    private AmountUnit? _unit;
    private ExecutionScore? _execution;

    /// <summary>The block of funds; null where the document has none.</summary>
    public ExecutionScore? Execution => _execution is null ? null : _execution with { Parts = _parts.OrAbsent() };

    private PlainText Plain => _words ??= new PlainText();

    private FundsLabels Labels => _labels ??= new FundsLabels(binder, draft, Plain, hasBalances);

    /// <summary>Reads a cell that holds a sentence; false for one that holds none.</summary>
    public Func<int, int, bool>? Sentence { get; set; }

    /// <summary>Begins a table.</summary>
    public void Begin(AmountUnit? unit, SectionKind section, string title)
    {
        End();
        _unit = unit;
        _titleMeasure = MeasureOf(title);
        Labels.Begin(section);
    }

    /// <summary>What follows is another table.</summary>
    public void End()
    {
        _head = null;
        _isForeign = false;
        EndGrid();
    }

    /// <summary>Reads a row: the head of a table, a line of it, or something else; false for something else.</summary>
    public bool ReadRow((int Start, int End)[] row, string[] words)
    {
        bool isBelowHead = _mayGoOn;
        if (TryHead(row, words))
        {
            EndGrid();
            return true;
        }

        if (TryGrid(row, words, isBelowHead) || TryGridRow(row, words))
        {
            return true;
        }

        if (_head is null)
        {
            _unit = FundsUnits.In(words) ?? _unit;
            return false;
        }

        FundsColumn first = _head.Columns[0];
        int label = _head.LabelOf(first, words);
        _unit = FundsUnits.Of(FormTitles.Plain(words[0])) ?? _unit;
        switch (label < 0 ? FormTitle.None : FormTitles.Find(words[label]))
        {
            case FormTitle.FundsTotal when _head.Weight >= 0:
                ReadTotal(row, words);
                break;
            case FormTitle.Appropriation when _execution is not null:
                ReadPart(row, words, FundsKind.CurrentAppropriation);
                break;
            case FormTitle.CarriedOver when _execution is not null:
                ReadPart(row, words, FundsKind.CarriedOver);
                break;
            case FormTitle.OtherFunds when _execution is not null:
                ReadPart(row, words, FundsKind.Other);
                break;
            default:
                ReadLine(row, words);
                break;
        }

        return true;
    }

    /// <summary>A head names at least one measure and no figures; the row below may go on with it.</summary>
    private bool TryHead((int Start, int End)[] row, string[] words)
    {
        if (_mayGoOn && _head?.With(words, Plain, year) is { } whole)
        {
            _mayGoOn = false;
            _head = whole;
            binder.Ordering(row[0].Start, row[^1].End);
            return true;
        }

        _mayGoOn = false;
        if (FundsHead.Read(words, Plain, year) is not { } head || (head.Columns.Count < 2 && _head is not null))
        {
            return false;
        }

        _unit = head.Unit ?? _unit;
        _head = head;
        _mayGoOn = true;
        Labels.IsOfProjects = head.IsOfProjects;
        binder.Ordering(row[0].Start, row[^1].End);
        return true;
    }

    private void ReadTotal((int Start, int End)[] row, string[] words)
    {
        ExecutionScore total = _execution ?? new();
        foreach (FundsColumn column in _head!.Columns)
        {
            total = column.Slot switch
            {
                Slot.Initial => total with { Initial = Amount(row, words, column, $"{Pointer}/initial") },
                Slot.Adjusted => total with { Adjusted = Amount(row, words, column, $"{Pointer}/adjusted") },
                Slot.Outturn => total with { Outturn = Amount(row, words, column, $"{Pointer}/outturn") },
                Slot.ExecutionRate => total with { Rate = Percentage(row, words, column, $"{Pointer}/rate") },
                _ => total,
            };
        }

        _execution = total with
        {
            Weight = Score(row, words, _head.Weight, $"{Pointer}/weight"),
            Score = Score(row, words, _head.Score, $"{Pointer}/score"),
        };
    }

    private void ReadPart((int Start, int End)[] row, string[] words, FundsKind kind)
    {
        string pointer = $"{Pointer}/parts/{_parts.Count}";
        FundsLine part = new() { Kind = kind };
        foreach (FundsColumn column in _head!.Columns)
        {
            part = column.Slot switch
            {
                Slot.Initial => part with { Initial = Amount(row, words, column, $"{pointer}/initial") },
                Slot.Adjusted => part with { Adjusted = Amount(row, words, column, $"{pointer}/adjusted") },
                Slot.Outturn => part with { Outturn = Amount(row, words, column, $"{pointer}/outturn") },
                _ => part,
            };
        }

        // A row that prints nothing is no part.
        if (part is not { Initial: null, Adjusted: null, Outturn: null })
        {
            _parts.Add(part);
        }
    }

    /// <summary>A line of a table of budget and accounts, or two lines side by side.</summary>
    private void ReadLine((int Start, int End)[] row, string[] words)
    {
        int label = -1;
        LineKey? line = null;
        bool hasFigures = false;
        foreach (FundsColumn column in _head!.Columns)
        {
            if (column.Column >= row.Length || IndicatorNames.IsNothing(words[column.Column]))
            {
                continue;
            }

            hasFigures = true;
            int own = _head.LabelOf(column, words);
            line = own < 0 ? null : own == label ? line : Labels.LineOf(words[own], row[own]);
            label = own;
            _isForeign &= line is not { Kind: LineKind.ExpenditureTotal or LineKind.RevenueTotal };

            // 同比增减 may be an amount or a rate; its cells say which.
            bool isRate = column.Slot == Slot.Change && words[column.Column][^1] is '%' or '％';
            Place(row[column.Column], words[column.Column], _isForeign ? null : line, isRate ? column with { Slot = Slot.ChangeRate } : column);
        }

        if (!hasFigures && _head.LabelOf(_head.Columns[0], words) is >= 0 and var group && Labels.IsUnknown(words[group], row[group]))
        {
            // A row with a name and no figures begins a group: 下属单位甲. What is below it is of that.
            _isForeign = true;
        }

        ListRest(row, words, label, _isForeign ? null : line);
    }

    /// <summary>Cells in no column that is known: the code of the line, numbers of rows, and what is not understood.</summary>
    private void ListRest((int Start, int End)[] row, string[] words, int label, LineKey? line)
    {
        for (int column = 0; column < row.Length; column++)
        {
            (int start, int end) = row[column];
            bool isOther = column != label && !_head!.Holds(column) && column != _head.Weight && column != _head.Score;
            if (isOther && _head!.IsNumbering(column))
            {
                binder.Ordering(start, end);
            }
            else if (isOther && words[column].AsSpan().IndexOfAnyInRange('0', '9') >= 0 && !TryCode(line, words[column], start, end) && !binder.IsPlaced(start))
            {
                binder.NotUnderstood(start, end, UnreadReason.UnknownFigure);
            }
        }
    }

    /// <summary>205 beside 教育支出.</summary>
    private bool TryCode(LineKey? line, string words, int start, int end)
    {
        if (line is not { IsClassified: true } key || words.Length is not (3 or 5 or 7) || words.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0
            || words[0] != (key.Kind switch { LineKind.Functional => '2', LineKind.Government => '5', _ => '3' }))
        {
            return false;
        }

        LineDraft draftLine = draft.Line(key);
        draftLine.Code ??= words;
        draftLine.CodePlace ??= (start, end);
        return true;
    }

    private void Place((int Start, int End) cell, string words, LineKey? line, FundsColumn column)
    {
        ReportedAmount amount = default;
        ReportedPercentage percentage = default;
        Slot slot = line?.Has(Slot.Value) == true && column.Slot == Slot.Outturn ? Slot.Value : column.Slot;
        words = Signed(words);
        bool isRead = column.IsRate ? ReportedPercentage.TryParse(words.TrimEnd('%', '％') + "%", out percentage) : TryRead(words, column, out amount);
        if (!isRead && Sentence?.Invoke(cell.Start, cell.End) == true)
        {
            return;
        }

        if (line is not { } key || !isRead || !key.Has(slot))
        {
            binder.NotUnderstood(cell.Start, cell.End, line is null || !isRead ? UnreadReason.UnknownFigure : UnreadReason.NoField);
            return;
        }

        draft.Set(key, slot, new(column.IsRate ? null : amount, column.IsRate ? percentage : null, cell.Start, cell.End));
    }

    /// <summary>（20.00） is how accountants print −20.00.</summary>
    private static string Signed(string words) =>
        words.Length > 2 && words[0] is '（' or '(' && words[^1] is '）' or ')' && Chars.IsDigit(words[1]) ? "-" + words[1..^1] : words;

    private ReportedAmount? Amount((int Start, int End)[] row, string[] words, FundsColumn column, string pointer)
    {
        if (column.Column >= words.Length || IndicatorNames.IsNothing(words[column.Column]))
        {
            return null;
        }

        (int start, int end) = row[column.Column];
        if (TryRead(words[column.Column], column, out ReportedAmount amount))
        {
            binder.Field(pointer, start, end);
            return amount;
        }

        binder.NotUnderstood(start, end, UnreadReason.UnknownFigure);
        return null;
    }

    private bool TryRead(string words, FundsColumn column, out ReportedAmount amount) =>
        (column.Unit ?? _unit) is { } unit && !words.EndsWith('元') ? ReportedAmount.TryParse(words, unit, out amount) : ReportedAmount.TryParse(words, out amount);

    private ReportedPercentage? Percentage((int Start, int End)[] row, string[] words, FundsColumn column, string pointer)
    {
        if (column.Column >= words.Length || IndicatorNames.IsNothing(words[column.Column]))
        {
            return null;
        }

        (int start, int end) = row[column.Column];
        if (ReportedPercentage.TryParse(words[column.Column].TrimEnd('%', '％') + "%", out ReportedPercentage percentage))
        {
            binder.Field(pointer, start, end);
            return percentage;
        }

        binder.NotUnderstood(start, end, UnreadReason.UnknownFigure);
        return null;
    }

    private ReportedScore? Score((int Start, int End)[] row, string[] words, int column, string pointer)
    {
        if (column < 0 || column >= words.Length || IndicatorNames.IsNothing(words[column]) || !ReportedScore.TryParse(words[column].TrimEnd('分') + "分", out ReportedScore score))
        {
            return null;
        }

        binder.Field(pointer, row[column].Start, row[column].End);
        return score;
    }
}
