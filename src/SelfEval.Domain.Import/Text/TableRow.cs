namespace SelfEval.Domain.Import.Text;

/// <summary>Lines that are rows of a table.</summary>
internal static class TableRow
{
    /// <summary>The cells of a line in which tabs or bars part cells; null for a line that is no row.</summary>
    public static (int Start, int End)[]? Split(string text, int start, int end)
    {
        ReadOnlySpan<char> line = text.AsSpan(start, end - start);
        if (line[0] == Rows.Mark)
        {
            return Cells(text, start + 1, end, Rows.Mark);
        }

        char mark = line.Contains('\t') ? '\t' : line.Length > 2 && line[0] is '|' or '│' && line[^1] == line[0] ? line[0] : '\0';
        if (mark == '\0')
        {
            return null;
        }

        return mark == '\t' ? Cells(text, start, end, mark) : Cells(text, start + 1, end - 1, mark);
    }

    private static (int Start, int End)[] Cells(string text, int from, int to, char mark)
    {
        List<(int, int)> cells = [];
        while (true)
        {
            int next = text.AsSpan(from, to - from).IndexOf(mark);
            int cellEnd = next < 0 ? to : from + next;
            cells.Add(Chars.Trim(text, from, cellEnd));
            if (next < 0)
            {
                return [.. cells];
            }

            from = cellEnd + 1;
        }
    }
}
