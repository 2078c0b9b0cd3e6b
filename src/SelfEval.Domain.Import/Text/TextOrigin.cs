namespace SelfEval.Domain.Import.Text;

/// <summary>Knows where in a file the runs of a text stood before they were put together anew.</summary>
internal sealed class TextOrigin(SourceText file, List<TextRun> runs)
{
    /// <summary>The place in the file of some of the text.</summary>
    public SourcePlace Place(int offset, int length)
    {
        int start = InFile(offset);
        int end = length == 0 ? start : InFile(offset + length - 1) + 1;
        return file.Place(start, end - start);
    }

    private int InFile(int offset)
    {
        int low = 0;
        int high = runs.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = runs[middle].Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? 0 : Math.Min(runs[low - 1].Origin + (offset - runs[low - 1].Start), file.Text.Length);
    }
}

/// <summary>A run of a text, and where in the file it stood.</summary>
internal readonly record struct TextRun(int Start, int Origin);
