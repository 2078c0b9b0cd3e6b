using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Import.Tables;

/// <summary>
/// The rows of a header put together: a merged title stands over several columns that the row below names one by one (科目编码
/// over 类, 款, 项; 决算数 over 合计, 基本支出, 项目支出), and a row of units may stand below the titles.
/// </summary>
internal sealed class HeaderRows(ColumnTitles titles, TitleReading[] first)
{
    /// <summary>The titles so far.</summary>
    public TitleReading[] Titles { get; private set; } = first;

    /// <summary>How many rows they were read from.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>Adds a row if it is one of the header: something in it is known, and nothing is a figure or a code.</summary>
    public bool TryAdd(string[] cells)
    {
        if (Array.FindLastIndex(cells, cell => cell.Length > 0) >= Titles.Length)
        {
            return false;
        }

        TitleReading[] added = [.. Titles];
        bool isKnown = false;
        int merged = -1;
        for (int place = 0; place < Titles.Length; place++)
        {
            merged = Titles[place].Column.Title.Length > 0 ? place : merged;
            string cell = place < cells.Length ? cells[place] : "";
            if (cell.Length > 0)
            {
                if (Read(cell, place, merged, ref isKnown) is not { } title)
                {
                    return false;
                }

                added[place] = title;
            }
        }

        if (isKnown)
        {
            Titles = added;
            Count++;
        }

        return isKnown;
    }

    private TitleReading? Read(string cell, int place, int merged, ref bool isKnown)
    {
        string plain = ColumnTitles.Plain(cell);
        TitleReading over = Titles[place];
        if (Units.Cell(plain) is { IsPrinted: true } unit)
        {
            isKnown = true;
            unit = over.Unit.And(unit);
            return over with { Column = over.Column with { Unit = unit.Unit }, Unit = unit };
        }

        if (Units.IsLabel(plain))
        {
            return over;
        }

        if (plain == "%" && over.Column.Meaning is BudgetColumn.ChangeRate or BudgetColumn.Share)
        {
            isKnown = true;
            return over;
        }

        TitleReading group = merged < 0 ? over : Titles[merged];
        TitleReading own = titles.Read(place + 1, cell);
        bool isTotal = ColumnTitles.IsAmount(group.Column.Meaning) && ColumnTitles.IsTotal(plain);
        if (own.Column.Meaning is null && !isTotal)
        {
            // Below 决算数 any name will do for a part, which is not read; elsewhere it is a line's.
            return IsOpen(group, merged) && !IsFigure(cell) ? Named(own with { Unit = own.Unit.Or(group.Unit) }, group, cell, null) : null;
        }

        isKnown = true;
        if (isTotal)
        {
            return Named(own with { Unit = own.Unit.Or(group.Unit), IsDoubtful = false }, group, cell, group.Column.Meaning);
        }

        // 决算数 below 2022年, or below 上年: only both titles together say whose it is.
        TitleReading both = titles.Read(place + 1, group.Column.Title + cell);
        bool isBoth = ColumnTitles.IsAmount(own.Column.Meaning) && (both.IsKnown || ColumnTitles.IsAmount(group.Column.Meaning));
        if (isBoth && merged >= 0)
        {
            BudgetColumn? meaning = both.IsKnown || group.Column.Meaning != own.Column.Meaning ? both.Column.Meaning : own.Column.Meaning;
            return Named(own with { Unit = own.Unit.Or(group.Unit), IsDoubtful = meaning is null && !both.IsKnown }, group, cell, meaning);
        }

        return own;
    }

    private static TitleReading Named(TitleReading title, TitleReading group, string cell, BudgetColumn? meaning) =>
        title with { Column = title.Column with { Title = group.Column.Title + cell, Meaning = meaning, Unit = title.Unit.Unit } };

    /// <summary>Whether names below a title are not those of lines: it is an amount's or one that is not read, and goes over several columns.</summary>
    private bool IsOpen(TitleReading group, int merged) =>
        merged >= 0 && (group.Column.Meaning is null || ColumnTitles.IsAmount(group.Column.Meaning))
        && merged + 1 < Titles.Length && Titles[merged + 1].Column.Title.Length == 0;

    private static bool IsFigure(string cell) =>
        ReportedAmount.TryParse(cell, AmountUnit.Yuan, out _) || ReportedPercentage.TryParseNumber(cell, out _) || CellText.IsNone(cell);
}
