using SelfEval.Domain.Classification;
using SelfEval.Domain.Localization;
using SelfEval.Shared;

namespace SelfEval.Domain.Import.Tables;

/// <summary>
/// What is wrong with the row at hand. What a problem says is put into words when asked for. Each kind has a method of its own,
/// because what such words hold on to is allocated where a method begins, and good rows shall not pay for it.
/// </summary>
internal sealed class RowProblems(BudgetTableHeader header, BudgetTableOptions options)
{
    /// <summary>As much of a bad row as anybody wants to see.</summary>
    public const int MaxText = 400;

    private readonly List<TableProblem> _problems = [];
    private readonly BudgetTableColumn?[] _columns = ByMeaning(header);

    public bool IsEmpty => _problems.Count == 0;

    public void Clear() => _problems.Clear();

    public BudgetTableRow Bad(RecordSource record) => new(record.Line, null, [.. _problems], TableProblem.Excerpt(record.Raw, MaxText));

    public void Faulty(RecordSource record)
    {
        int limit = options.MaxRecordLength;
        if (record.Fault == RecordFault.TooLong)
        {
            Add(TableProblemKind.TooLong, record.Line, null, record.Raw, language => Texts.In(language).Fill("tooLong", ("limit", limit)));
        }
        else
        {
            Add(TableProblemKind.Quotes, record.Line, null, record.Raw, static language => Texts.In(language)["quotes"]);
        }
    }

    public void NoText(RecordSource record)
    {
        string encoding = header.Encoding;
        Add(TableProblemKind.Encoding, record.Line, null, record.Raw, language => Texts.In(language).Fill("encoding", ("encoding", encoding)));
    }

    public void OtherCells(RecordSource record)
    {
        int count = header.Columns.Count;
        int cells = record.CellCount;
        Add(TableProblemKind.CellCount, record.Line, null, record.Raw, language => Texts.In(language).Fill("cellCount", ("count", count), ("found", cells)));
    }

    public void NoCode<T>(RecordSource record, BudgetColumn column, ReadOnlySpan<char> cell, CodeReading<T> reading)
        where T : IClassificationScheme
    {
        string printed = TableProblem.Excerpt(cell, MaxText);
        FiscalYear year = options.Year;
        Add(TableProblemKind.Code, record.Line, column, cell, language => Texts.In(language)
            .Fill("code", ("year", year), ("detail", reading.Describe(printed, year, language).TrimEnd('。', '.'))));
    }

    public void NameTwice(RecordSource record, BudgetColumn column, ReadOnlySpan<char> cell, string codes) =>
        Add(TableProblemKind.Code, record.Line, column, cell, language => Texts.In(language).Fill("nameTwice", ("codes", codes)));

    public void NotJoined(RecordSource record, BudgetColumn column, ReadOnlySpan<char> cell) =>
        Add(TableProblemKind.Code, record.Line, column, cell, static language => Texts.In(language)["joined"]);

    public void WrongName(RecordSource record, BudgetColumn column, ReadOnlySpan<char> found, string code, string name) =>
        Add(TableProblemKind.CodeName, record.Line, column, found, language => Texts.In(language).Fill("codeName", ("code", code), ("name", name)));

    public void NoUnit(RecordSource record, BudgetColumn column, ReadOnlySpan<char> cell, string? doubt) =>
        Add(TableProblemKind.Unit, record.Line, column, cell, language => doubt is null ? Texts.In(language)["unit"] : Texts.In(language).Fill("unitDoubt", ("unit", doubt)));

    public void NoAmount(RecordSource record, BudgetColumn column, ReadOnlySpan<char> cell) =>
        Add(TableProblemKind.Amount, record.Line, column, cell, static language => Texts.In(language)["amount"]);

    public void NoPercentage(RecordSource record, BudgetColumn column, ReadOnlySpan<char> cell) =>
        Add(TableProblemKind.Percentage, record.Line, column, cell, static language => Texts.In(language)["percentage"]);

    public void NoSource(RecordSource record, BudgetColumn column, ReadOnlySpan<char> cell) =>
        Add(TableProblemKind.Source, record.Line, column, cell, static language => Texts.In(language)["source"]);

    public void Nameless(RecordSource record) =>
        Add(TableProblemKind.Nameless, record.Line, null, record.Raw, static language => Texts.In(language)["nameless"]);

    private static BudgetTableColumn?[] ByMeaning(BudgetTableHeader header)
    {
        BudgetTableColumn?[] columns = new BudgetTableColumn?[(int)BudgetColumn.Share + 1];
        foreach (BudgetTableColumn column in header.Columns.Where(column => column.Meaning is not null))
        {
            columns[(int)column.Meaning!] = column;
        }

        return columns;
    }

    private void Add(TableProblemKind kind, int line, BudgetColumn? column, ReadOnlySpan<char> found, Func<Language, string> expected) =>
        _problems.Add(new TableProblem(kind, line, column is { } meaning ? _columns[(int)meaning] : null, found, expected));
}
