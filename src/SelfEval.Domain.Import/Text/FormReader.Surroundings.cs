namespace SelfEval.Domain.Import.Text;

/// <summary>What stands above tables, and cells that belong to none.</summary>
internal sealed partial class FormReader
{
    /// <summary>The short lines above a table, the heading of its section among them.</summary>
    private static string Title(Section section, TextTable table)
    {
        int start = table.Rows[0][0].Start;
        IEnumerable<string> above = section.Paragraphs.Where(paragraph => paragraph.SourceStart < start && paragraph.Text.Length <= SectionTitles.Longest).Select(paragraph => paragraph.Text).TakeLast(3);
        return string.Join('\n', above.Where(line => line.EndsWith('表') || line.Contains("表（", StringComparison.Ordinal)));
    }

    /// <summary>Whether the title above the table is of a year that the report is not about.</summary>
    private bool IsOfOtherYear(Section section, TextTable table)
    {
        int start = table.Rows[0][0].Start;
        for (int i = section.Paragraphs.Count - 1; i >= 0; i--)
        {
            Paragraph paragraph = section.Paragraphs[i];
            if (paragraph.SourceStart < start && paragraph.Text.Length <= SectionTitles.Longest && YearFinder.In(paragraph.Text) is { } printed)
            {
                return printed != year && (paragraph.Text.EndsWith('表') || paragraph.Text.Contains("年度", StringComparison.Ordinal));
            }
        }

        return false;
    }

    /// <summary>Lists the cells with figures of a row that is of no table that is known.</summary>
    private void NotUnderstood((int Start, int End)[] row, UnreadReason reason)
    {
        foreach ((int start, int end) in row)
        {
            if (reason == UnreadReason.UnknownFigure && TrySentence(start, end))
            {
                continue;
            }

            if (PrintedNumbers.Next(_text, start, end, out _, out _) && !binder.IsPlaced(start))
            {
                binder.NotUnderstood(start, end, reason);
            }
        }
    }

    /// <summary>Reads a cell that holds a sentence about money, not a figure or a label.</summary>
    private bool TrySentence(int start, int end)
    {
        ReadOnlySpan<char> words = _text.AsSpan(start, end - start);
        if (Sentence is null || !words.Contains('元') || words.IndexOfAny("，。；：") < 0 || words.IndexOfAnyInRange('0', '9') <= 2)
        {
            return false;
        }

        Sentence(new Paragraph(_text[start..end], [new(0, start, end - start)]));
        return true;
    }
}
