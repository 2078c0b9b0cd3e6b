using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Import.Tables;

/// <summary>
/// Tells a cell of several lines from rows between two broken quotes. Both are RFC 4180; but where every line of a record, read for
/// itself, has the cells of the header with figures where figures belong, a person sees rows.
/// </summary>
internal sealed class SwallowedRows(BudgetTableHeader header)
{
    private readonly char _delimiter = header.Delimiter;
    private readonly BudgetColumn?[] _columns = [.. header.Columns.Select(column => column.Meaning)];

    /// <summary>Whether a record of several lines looks like several rows.</summary>
    public bool IsLikely(ReadOnlySpan<char> record)
    {
        record = record.TrimEnd("\r\n");
        int lines = 0;
        foreach (ReadOnlySpan<char> line in record.EnumerateLines())
        {
            lines++;
            if (!IsRow(line))
            {
                return false;
            }
        }

        return lines > 1;
    }

    private bool IsRow(ReadOnlySpan<char> line)
    {
        int place = 0;
        bool hasAmount = false;
        while (true)
        {
            int end = End(line);
            ReadOnlySpan<char> cell = line[..end].Trim().Trim('"').Trim();
            if (place < _columns.Length && _columns[place] >= BudgetColumn.Initial && !CellText.IsNone(cell))
            {
                if (!IsFigure(cell))
                {
                    return false;
                }

                hasAmount = true;
            }
            else if (place >= _columns.Length && !cell.IsEmpty)
            {
                return false;
            }

            place++;
            if (end == line.Length)
            {
                return hasAmount && place >= _columns.Length;
            }

            line = line[(end + 1)..];
        }
    }

    /// <summary>The end of the first cell: a quote that opens and closes within the line counts, any other is a letter.</summary>
    private int End(ReadOnlySpan<char> line)
    {
        int at = 0;
        if (line is ['"', ..])
        {
            for (at = 1; at < line.Length && line[at..].IndexOf('"') is >= 0 and var quote;)
            {
                at += quote + 1;
                if (at == line.Length || line[at] == _delimiter)
                {
                    return at;
                }

                if (line[at] != '"')
                {
                    break;
                }

                at++;
            }

            at = 0;
        }

        return line[at..].IndexOf(_delimiter) is >= 0 and var delimiter ? at + delimiter : line.Length;
    }

    private static bool IsFigure(ReadOnlySpan<char> cell) =>
        ReportedAmount.TryParse(cell, AmountUnit.Yuan, out _) || ReportedPercentage.TryParseNumber(cell, out _);
}
