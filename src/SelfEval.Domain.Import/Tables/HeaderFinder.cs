using SelfEval.Shared;

namespace SelfEval.Domain.Import.Tables;

/// <summary>Finds the header of a table in the start of its text: the first row that names what a line is for and an amount.</summary>
internal sealed class HeaderFinder(BudgetTableOptions options, TextSource text)
{
    /// <summary>How many rows may stand above the header, with it.</summary>
    public const int MaxRows = 40;

    /// <summary>How many rows a header may have: a merged title, the titles below it, the units below them.</summary>
    private const int MaxHeaderRows = 3;

    private static readonly char[] Delimiters = [',', '\t', ';'];

    private readonly ColumnTitles _titles = new(options);

    /// <summary>The header.</summary>
    /// <exception cref="BudgetTableException">There is none, or it names a column twice.</exception>
    public FoundHeader Find()
    {
        FoundHeader? best = null;
        foreach (char delimiter in options.Delimiter is { } chosen ? [chosen] : Delimiters)
        {
            if (Find(delimiter) is { } found && (best is null || Meant(found.Header) > Meant(best.Header)))
            {
                best = found;
            }
        }

        if (best is null)
        {
            throw new BudgetTableException(new TableProblem(
                TableProblemKind.NoHeader, 1, null, text.Sample.AsSpan(0, Math.Min(text.Sample.Length, 1_000)).Trim(), language => Texts.In(language).Fill("noHeader", ("limit", MaxRows))));
        }

        RequireDifferent(best.Header);
        return best;
    }

    private static int Meant(BudgetTableHeader header) => header.Columns.Count(column => column.Meaning is not null);

    private static bool IsHeader(TitleReading[] titles) =>
        titles.Any(title => ColumnTitles.IsAmount(title.Column.Meaning)) && titles.Any(title => title.Column.Meaning is < BudgetColumn.Initial);

    private static void RequireDifferent(BudgetTableHeader header)
    {
        Dictionary<BudgetColumn, int> seen = [];
        foreach (BudgetTableColumn column in header.Columns)
        {
            if (column.Meaning is { } meaning && !seen.TryAdd(meaning, column.Number))
            {
                int first = seen[meaning];
                throw new BudgetTableException(new TableProblem(
                    TableProblemKind.ColumnTwice, header.Line, column, column.Title, language => Texts.In(language).Fill("columnTwice", ("first", first))));
            }
        }
    }

    private FoundHeader? Find(char delimiter)
    {
        using RecordSource records = new(new StringReader(text.Sample), delimiter, options.MaxRecordLength);
        ValueList<string> preamble = [];
        List<string[]> above = [];
        for (int row = 1; row <= MaxRows && records.Read(); row++)
        {
            string[] cells = Cells(records);
            TitleReading[] titles = [.. cells.Select((cell, place) => _titles.Read(place + 1, cell))];
            if (IsHeader(titles))
            {
                return Read(records, titles, row, preamble, above, delimiter);
            }

            if (!records.Raw.IsWhiteSpace())
            {
                preamble = preamble.Add(TableProblem.Excerpt(records.Raw.Trim().Trim(delimiter), 400));
                above.Add(cells);
            }
        }

        return null;
    }

    private FoundHeader? Read(RecordSource records, TitleReading[] titles, int row, ValueList<string> preamble, List<string[]> above, char delimiter)
    {
        int line = records.Line;
        HeaderRows rows = new(_titles, titles);
        while (rows.Count < MaxHeaderRows && records.Read() && rows.TryAdd(Cells(records)))
        {
        }

        if (!IsHeader(rows.Titles))
        {
            return null;
        }

        BudgetTableHeader header = new(line, text.Encoding.WebName, delimiter, null, preamble, [.. rows.Titles.Select(title => title.Column)]);
        PrintedUnit unit = Units.Above(above);
        return new(
            header with { Unit = unit.Unit, Problems = Problems(header, rows.Titles) }, row + rows.Count - 1, [.. rows.Titles.Select(title => title.Unit.Or(unit))]);
    }

    private static ValueList<TableProblem> Problems(BudgetTableHeader header, TitleReading[] titles) =>
    [
        .. titles.Where(title => title.IsDoubtful)
            .Select(title => new TableProblem(TableProblemKind.Title, header.Line, title.Column, title.Column.Title, static language => Texts.In(language)["title"])),
        .. titles.Where(title => title.Column.Title.Contains(TextSource.NoText, StringComparison.Ordinal))
            .Select(title => new TableProblem(
                TableProblemKind.Encoding, header.Line, title.Column, title.Column.Title, language => Texts.In(language).Fill("encoding", ("encoding", header.Encoding)))),
    ];

    private static string[] Cells(RecordSource records)
    {
        string[] cells = new string[records.CellCount];
        for (int place = 0; place < cells.Length; place++)
        {
            cells[place] = records.Cell(place).Trim().ToString();
        }

        return cells;
    }
}
