using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Import.Text;

/// <summary>Finds the year that a report is about.</summary>
internal static class YearFinder
{
    private const int First = 2000;
    private const int Last = 2099;

    /// <summary>The year printed at the front, or else the one that the text names most, or else the one before the signature.</summary>
    public static FiscalYear? Find(Outline outline, DateOnly? signed, Binder binder)
    {
        foreach (Paragraph paragraph in outline.Sections[0].Paragraphs)
        {
            if (!SignatureReader.IsDateLine(paragraph.Text) && InTitle(paragraph.Text, out int year) is >= 0 and var at)
            {
                binder.Field("/fiscalYear", paragraph.ToSource(at), paragraph.ToSource(at + 3) + 1);
                return year;
            }
        }

        Dictionary<int, int> times = [];
        Dictionary<int, (Paragraph Paragraph, int At)> places = [];
        foreach (Section section in outline.Sections)
        {
            foreach (Paragraph paragraph in section.Paragraphs)
            {
                for (int from = 0; Next(paragraph.Text, ref from, out int year) is >= 0 and var at;)
                {
                    // Of money and goals a report speaks in its own year; the year of a signature, or of a past event, counts less.
                    int weight = section.Kind switch
                    {
                        SectionKind.Finance or SectionKind.Revenue or SectionKind.Expenditure or SectionKind.Goal => IsComparison(paragraph.Text, at) ? 0 : 5,
                        SectionKind.Signature => 0,
                        _ => 1,
                    };
                    times[year] = times.GetValueOrDefault(year) + weight;
                    places.TryAdd(year, (paragraph, at));
                }
            }
        }

        if (times.Count > 0 && times.Values.Max() is > 0 and var most)
        {
            int found = times.Where(one => one.Value == most).Max(one => one.Key);
            (Paragraph paragraph, int at) = places[found];
            binder.Field("/fiscalYear", paragraph.ToSource(at), paragraph.ToSource(at + 3) + 1);
            return found;
        }

        return signed?.Year is > First and <= Last and var year2 ? year2 - 1 : null;
    }

    /// <summary>Where the year of a title stands: in 2024年某局关于2023年度 that of the report is called 年度.</summary>
    private static int InTitle(string text, out int year)
    {
        int from = 0;
        int found = -1;
        year = 0;
        for (int at = Next(text, ref from, out int one); at >= 0; at = Next(text, ref from, out one))
        {
            bool isBetter = from < text.Length && text[from] == '度';
            if (found < 0 || isBetter)
            {
                (found, year) = (at, one);
            }

            if (isBetter)
            {
                break;
            }
        }

        return found;
    }

    /// <summary>The first year in digits with 年 behind it.</summary>
    public static int? In(string text)
    {
        int from = 0;
        return Next(text, ref from, out int year) >= 0 ? year : null;
    }

    private static bool IsYear(ReadOnlySpan<char> digits, out int year)
    {
        int at = 0;
        return PrintedDate.Year(digits, ref at, out year);
    }

    private static bool IsComparison(string text, int at) => at > 0 && text[at - 1] is '比' or '较' or '与' or '同';

    /// <summary>Where the next year in digits with 年 behind it stands, or −1; the search goes on behind it.</summary>
    private static int Next(string text, ref int from, out int year)
    {
        year = 0;
        for (int at = text.AsSpan(from).IndexOf('年'); at >= 0; at = text.AsSpan(from).IndexOf('年'))
        {
            int end = from + at;
            from = end + 1;
            while (end > 0 && Chars.IsBlank(text[end - 1]))
            {
                end--;
            }

            int start = end - 4;
            if (start >= 0 && IsYear(text.AsSpan(start, 4), out year) && year is >= First and <= Last && (start == 0 || !Chars.IsDigit(text[start - 1])))
            {
                return start;
            }
        }

        return -1;
    }
}
