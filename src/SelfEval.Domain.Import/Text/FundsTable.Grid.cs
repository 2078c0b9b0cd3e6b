namespace SelfEval.Domain.Import.Text;

/// <summary>Tables whose columns are lines: with a measure before each row, or above the columns, or in the title.</summary>
internal sealed partial class FundsTable
{
    private LineKey?[]? _grid;
    private Slot[] _gridMeasures = [];
    private bool _gridGoesOn;
    private Slot _titleMeasure = Slot.None;

    private void EndGrid() => (_grid, _gridGoesOn) = (null, false);

    /// <summary>What the title of a table says that all its figures are: 支出决算表.</summary>
    private static Slot MeasureOf(string title)
    {
        bool isOutturn = title.Contains("决算", StringComparison.Ordinal);
        bool isBudget = title.Replace("公共预算", "", StringComparison.Ordinal).Replace("基金预算", "", StringComparison.Ordinal).Contains("预算", StringComparison.Ordinal);
        return isOutturn == isBudget ? Slot.None : isOutturn ? Slot.Outturn : Slot.Initial;
    }

    /// <summary>A row that names lines above columns, or goes on with one.</summary>
    private bool TryGrid((int Start, int End)[] row, string[] words, bool isBelowHead)
    {
        if (Array.Exists(words, word => word.AsSpan().IndexOfAnyInRange('0', '9') >= 0))
        {
            return false;
        }

        if (_grid is not null)
        {
            return _gridGoesOn && GoOn(row, words);
        }

        // Below a head of measures the lines stand in the columns of the measures; labels of rows stand beside them.
        if (_head is not null && !(isBelowHead && _head.Columns.All(column => column.Column < words.Length && words[column.Column].Length > 0)))
        {
            return false;
        }

        LineKey?[] grid = new LineKey?[words.Length];
        int lines = 0;
        for (int column = 0; column < words.Length; column++)
        {
            grid[column] = IsHeading(words[column]) ? Labels.LineOf(words[column], row[column]) : null;
            lines += grid[column] is null ? 0 : 1;
        }

        if (lines < 2)
        {
            return false;
        }

        LineKey? whole = Whole(grid);
        for (int column = 0; column < words.Length; column++)
        {
            grid[column] ??= FormTitles.Find(words[column]) == FormTitle.Total ? whole : null;
        }

        _gridMeasures = new Slot[words.Length];
        Slot above = _titleMeasure;
        int next = 0;
        for (int column = 0; column < words.Length; column++)
        {
            for (; next < _head?.Columns.Count && _head.Columns[next].Column <= column; next++)
            {
                above = _head.Columns[next].Slot;
            }

            _gridMeasures[column] = above;
        }

        _unit = FundsUnits.In(words) ?? FundsUnits.Behind(words[0]) ?? _unit;
        (_grid, _gridGoesOn, _head, _mayGoOn) = (grid, true, null, false);
        binder.Ordering(row[0].Start, row[^1].End);
        return true;
    }

    private static bool IsHeading(string words) => words.Length is > 0 and <= 30 && FormTitles.Find(words) != FormTitle.Total;

    /// <summary>The parts below a merged title: 小计, 购置费, 运行费.</summary>
    private bool GoOn((int Start, int End)[] row, string[] words)
    {
        // The last title of the row above may reach over further columns.
        int known = _grid!.Length;
        Array.Resize(ref _grid, Math.Max(known, words.Length));
        Array.Resize(ref _gridMeasures, _grid.Length);
        Array.Fill(_gridMeasures, _gridMeasures[known - 1], known, _grid.Length - known);
        for (int column = 0; column < words.Length; column++)
        {
            if (words[column].Length > 0 && FormTitles.Find(words[column]) != FormTitle.Total && words[column] != "小计")
            {
                _grid[column] = Labels.LineOf(words[column], row[column]);
            }
        }

        return true;
    }

    /// <summary>A row of figures, one for each line.</summary>
    private bool TryGridRow((int Start, int End)[] row, string[] words)
    {
        if (_grid is null)
        {
            return false;
        }

        _gridGoesOn = false;
        int first = Array.FindIndex(_grid, line => line is not null);
        int label = Math.Min(first, words.Length) - 1;
        while (label >= 0 && (words[label].Length == 0 || words[label].AsSpan().IndexOfAnyInRange('\u4E00', '\u9FFF') < 0))
        {
            label--;
        }

        Slot? measure = label >= 0 ? FundsHead.Measure(words[label], Plain, year) : null;
        bool isTotal = label >= 0 && measure is null && FormTitles.Find(words[label]) == FormTitle.Total;
        LineKey? own = label >= 0 && measure is null && !isTotal ? Labels.LineOf(words[label], row[label]) : null;
        for (int column = 0; column < row.Length; column++)
        {
            LineKey? above = column < _grid.Length && column > label ? _grid[column] : null;
            if (words[column].AsSpan().IndexOfAnyInRange('0', '9') < 0 || (above is null && TryCode(own, words[column], row[column].Start, row[column].End)) || column == label)
            {
                continue;
            }

            LineKey? line = label < 0 || measure is not null || isTotal ? above
                : above is { Kind: LineKind.ExpenditureTotal or LineKind.RevenueTotal } ? own : null;
            Slot slot = measure ?? (column < _gridMeasures.Length ? _gridMeasures[column] : Slot.None);
            Place(row[column], words[column], slot == Slot.None && measure is null ? null : line, new(column, slot, null, null));
        }

        return true;
    }

    /// <summary>What 合计 beside lines is the total of.</summary>
    private static LineKey? Whole(LineKey?[] parts)
    {
        LineKind? whole = null;
        foreach (LineKey? part in parts)
        {
            LineKind? of = part?.Kind switch
            {
                null => whole,
                >= LineKind.Abroad and <= LineKind.Reception => LineKind.ThreePublic,
                >= LineKind.Goods and <= LineKind.Services => LineKind.Procurement,
                LineKind.Basic or LineKind.Project or LineKind.Functional or LineKind.Economic or LineKind.ExpenditureFunding => LineKind.ExpenditureTotal,
                LineKind.RevenueFunding => LineKind.RevenueTotal,
                _ => LineKind.None,
            };
            if (whole is not null && of != whole)
            {
                return null;
            }

            whole = of;
        }

        return whole is null or LineKind.None ? null : new(whole.Value);
    }
}
