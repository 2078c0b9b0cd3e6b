namespace SelfEval.Domain.Import.Tables;

/// <summary>Reads a budget table (预决算表) in CSV as a stream of rows, good and bad.</summary>
/// <remarks>
/// <para>RFC 4180 with comma, tab or semicolon; UTF-8, UTF-16 or GB18030. The header may stand below a title and a line such as
/// 单位：万元; its columns are told by their titles, in Chinese or English (docs/tables.md). Every row below it is given once, in
/// order: as a line, or with everything that is wrong with it. Rows without any text, and the row of column numbers
/// (栏次), are passed over.</para>
/// <para>Memory depends on <see cref="BudgetTableOptions.MaxRecordLength"/>, not on the length of the table. Not thread-safe.</para>
/// </remarks>
public sealed class BudgetTableReader : IDisposable
{
    private readonly RecordSource _records;
    private readonly RowReader _rows;

    private BudgetTableReader(BudgetTableHeader header, RecordSource records, RowReader rows)
    {
        Header = header;
        _records = records;
        _rows = rows;
    }

    /// <summary>What was found out about the table.</summary>
    public BudgetTableHeader Header { get; }

    /// <summary>Opens a table and reads as far as its header.</summary>
    /// <param name="stream">The bytes of the table; read forward only.</param>
    /// <param name="options">How to read it.</param>
    /// <param name="leaveOpen">Whether the stream stays open when the reader is disposed of.</param>
    /// <exception cref="ArgumentException">A delimiter other than the three, or names of no classification.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The limit on a record is out of its range.</exception>
    /// <exception cref="BudgetTableException">The table has no header that is understood; the message says what was looked for.</exception>
    public static BudgetTableReader Open(Stream stream, BudgetTableOptions options, bool leaveOpen = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxRecordLength, 1_024, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.MaxRecordLength, 16_777_216, nameof(options));
        if (options.Delimiter is not (null or ',' or '\t' or ';'))
        {
            throw new ArgumentException($"A delimiter is a comma, a tab or a semicolon, not '{options.Delimiter}'.", nameof(options));
        }

        if (options.NamesOf is not (null or BudgetColumn.EconomicClass or BudgetColumn.GovernmentClass or BudgetColumn.Function))
        {
            throw new ArgumentException($"Names are of a classification that has a column, not of {options.NamesOf}.", nameof(options));
        }

        TextSource text = TextSource.Open(stream, options.Encoding, leaveOpen);
        try
        {
            FoundHeader found = new HeaderFinder(options, text).Find();
            RecordSource records = new(text.Text, found.Header.Delimiter, options.MaxRecordLength);
            for (int record = 0; record < found.Records && records.Read(); record++)
            {
            }

            return new(found.Header, records, new RowReader(found, options));
        }
        catch
        {
            text.Text.Dispose();
            throw;
        }
    }

    /// <summary>The rows from where the reader stands: all of them the first time, none the second.</summary>
    public IEnumerable<BudgetTableRow> Read()
    {
        while (_records.Read())
        {
            if (_rows.Read(_records, out BudgetTableRow row))
            {
                yield return row;
            }
        }
    }

    /// <summary>Closes the table.</summary>
    public void Dispose() => _records.Dispose();
}
