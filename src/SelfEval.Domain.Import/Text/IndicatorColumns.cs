namespace SelfEval.Domain.Import.Text;

/// <summary>Which columns of the table of indicators hold what; the head may have two rows, the second below a merged title.</summary>
internal sealed class IndicatorColumns
{
    private readonly int[] _places = new int[(int)FormTitle.Total + 1];
    private bool _mayGoOn;

    public IndicatorColumns() => Clear();

    /// <summary>Whether a head was read.</summary>
    public bool IsKnown { get; private set; }

    /// <summary>The column of a title; −1 where there is none.</summary>
    public int this[FormTitle title] => _places[(int)title];

    /// <summary>Begins a table.</summary>
    public void Clear()
    {
        Array.Fill(_places, -1);
        IsKnown = _mayGoOn = false;
    }

    /// <summary>Whether the row is the head of a table of indicators, or the second row of it.</summary>
    public bool TryRead(string[] words)
    {
        FormTitle[] titles = [.. words.Select(FormTitles.Find)];
        if (_mayGoOn && GoesOn(words, titles))
        {
            _mayGoOn = false;
            Take(titles, isSecond: true);
            return true;
        }

        _mayGoOn = false;
        if (!titles.Contains(FormTitle.Name) || !titles.Contains(FormTitle.Level1) || !(titles.Contains(FormTitle.Target) || titles.Contains(FormTitle.Actual) || titles.Contains(FormTitle.Weight)))
        {
            return false;
        }

        Clear();
        Take(titles, isSecond: false);
        return IsKnown = _mayGoOn = true;
    }

    private static bool GoesOn(string[] words, FormTitle[] titles)
    {
        bool any = false;
        for (int column = 0; column < words.Length; column++)
        {
            if (words[column].Length > 0 && titles[column] is not (>= FormTitle.Level2 and <= FormTitle.Evidence))
            {
                return false;
            }

            any |= words[column].Length > 0;
        }

        return any;
    }

    private void Take(FormTitle[] titles, bool isSecond)
    {
        for (int column = 0; column < titles.Length; column++)
        {
            if (titles[column] != FormTitle.None && (isSecond || this[titles[column]] < 0))
            {
                _places[(int)titles[column]] = column;
            }
        }
    }
}
