using SelfEval.Domain.Figures;
using SelfEval.Shared;

namespace SelfEval.Domain.Import.Tables;

/// <summary>Finds the header of a table in the start of its text: the first row that names what a line is for and an amount.</summary>
internal sealed class HeaderFinder(BudgetTableOptions options, TextSource text)
{
    /// <summary>How many rows may stand above the header, with it.</summary>
    public const int MaxRows = 40;

    private static readonly char[] Delimiters = [',', '\t', ';'];

    private readonly ColumnTitles _titles = new(options);

    /// <summary>The header and how many records reach to its end.</summary>
    /// <exception cref="BudgetTableException">There is none, or it names a column twice.</exception>
    public (BudgetTableHeader Header, int Records) Find()
    {
        (BudgetTableHeader Header, int Records)? best = null;
        foreach (char delimiter in options.Delimiter is { } chosen ? [chosen] : Delimiters)
        {
            if (Find(delimiter) is { } found && (best is null || Meant(found.Header) > Meant(best.Value.Header)))
            {
                best = found;
            }
        }

        if (best is not { } header)
        {
            throw new BudgetTableException(new TableProblem(
                TableProblemKind.NoHeader, 1, null, text.Sample.AsSpan(0, Math.Min(text.Sample.Length, 1_000)).Trim(), language => Texts.In(language).Fill("noHeader", ("limit", MaxRows))));
        }

        RequireDifferent(header.Header);
        return header;
    }

    private static int Meant(BudgetTableHeader header) => header.Columns.Count(column => column.Meaning is not null);

    private static bool IsAmount(BudgetColumn? meaning) => meaning is >= BudgetColumn.Initial and <= BudgetColumn.Change;

    private static bool IsHeader(ValueList<BudgetTableColumn> columns) =>
        columns.Any(column => IsAmount(column.Meaning)) && columns.Any(column => column.Meaning is < BudgetColumn.Initial);

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

    private (BudgetTableHeader Header, int Records)? Find(char delimiter)
    {
        using RecordSource records = new(new StringReader(text.Sample), delimiter, options.MaxRecordLength);
        ValueList<string> preamble = [];
        for (int row = 1; row <= MaxRows && records.Read(); row++)
        {
            ValueList<BudgetTableColumn> columns = Columns(records);
            if (IsHeader(columns))
            {
                int line = records.Line;
                (columns, bool goesOn) = records.Read() ? WithSecondRow(columns, Columns(records)) : (columns, false);
                AmountUnit? unit = preamble.Select(Units.Above).FirstOrDefault(above => above is not null);
                return (new(line, text.Encoding.WebName, delimiter, unit, preamble, columns), goesOn ? row + 1 : row);
            }

            if (!records.Raw.IsWhiteSpace())
            {
                preamble = preamble.Add(TableProblem.Excerpt(records.Raw.Trim().Trim(delimiter), 400));
            }
        }

        return null;
    }

    /// <summary>A merged title stands over several columns that the row below names one by one: 科目编码 over 类, 款, 项.</summary>
    private static (ValueList<BudgetTableColumn> Columns, bool GoesOn) WithSecondRow(ValueList<BudgetTableColumn> first, ValueList<BudgetTableColumn> second)
    {
        bool isHeader = second.Any(column => column.Title.Length > 0) && second.All(column => column.Title.Length == 0 || column.Meaning is not null);
        return isHeader && second.Count <= first.Count
            ? ([.. first.Select((column, place) => place < second.Count && second[place].Title.Length > 0 ? second[place] : column)], true)
            : (first, false);
    }

    private ValueList<BudgetTableColumn> Columns(RecordSource records)
    {
        BudgetTableColumn[] columns = new BudgetTableColumn[records.CellCount];
        for (int place = 0; place < columns.Length; place++)
        {
            columns[place] = _titles.Read(place + 1, records.Cell(place));
        }

        return [.. columns];
    }
}
