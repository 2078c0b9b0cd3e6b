using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Import.Text;

/// <summary>Reads what sentences say was published of budget, accounts, goals and self-evaluation, and when.</summary>
internal sealed class PublicationReader(Binder binder)
{
    private static readonly string[] Members = ["budget", "accounts", "goals", "evaluation"];

    private readonly Publication?[] _found = new Publication?[Members.Length];
    private readonly List<(int Start, int End, DateOnly Date)> _dates = [];

    /// <summary>信息公开; null where nothing is said.</summary>
    public Disclosure? Disclosure => Array.TrueForAll(_found, one => one is null) ? null
        : new() { Budget = _found[0], Accounts = _found[1], Goals = _found[2], Evaluation = _found[3] };

    /// <summary>Reads a sentence that speaks of publishing, clause by clause; what a clause is about holds for those behind it.</summary>
    public void Read(Paragraph paragraph, int from, int to)
    {
        string text = paragraph.Text;
        int subjects = 0;
        while (from < to)
        {
            int length = text.AsSpan(from, to - from).IndexOfAny(Marks.SentenceParts);
            int end = length < 0 ? to : from + length;
            ReadOnlySpan<char> clause = text.AsSpan(from, end - from);
            int named = Subjects(clause);
            subjects = named == 0 ? subjects : named;
            ManagementFacts.Dates(text, from, end, _dates);
            if (clause.Contains("公开", StringComparison.Ordinal))
            {
                ReadPublished(paragraph, from, end, subjects);
            }
            else if (clause.Contains("批复", StringComparison.Ordinal) && int.PopCount(subjects) == 1 && _dates is [var approved])
            {
                int place = int.TrailingZeroCount(subjects);
                _found[place] = (_found[place] ?? new()) with { ApprovedOn = approved.Date };
                Field(paragraph, place, "approvedOn", approved.Start, approved.End);
            }

            from = end + 1;
        }
    }

    private void ReadPublished(Paragraph paragraph, int from, int end, int subjects)
    {
        ReadOnlySpan<char> clause = paragraph.Text.AsSpan(from, end - from);
        bool isNot = Has(clause, "未", "没有");
        bool isDone = _dates.Count > 0 || Has(clause, "已", "公开了", "予以公开", "进行了", "进行公开", "及时", "按时", "按规定公开", "均", "完成", "全面公开");
        if ((!isNot && !isDone) || Has(clause, "要求", "应当", "制度", "计划", "拟"))
        {
            return;
        }

        for (int place = 0; place < Members.Length; place++)
        {
            if ((subjects & (1 << place)) == 0 || _found[place]?.Published is not null)
            {
                continue;
            }

            // One date of several documents is that of each; of several dates none is.
            DateOnly? day = !isNot && _dates is [var date] ? date.Date : null;
            _found[place] = (_found[place] ?? new()) with { Published = !isNot, PublishedOn = day };
            binder.Field($"/management/disclosure/{Members[place]}/published", paragraph.ToSource(from), paragraph.ToSource(end - 1) + 1, withNumerals: false);
            if (day is not null)
            {
                Field(paragraph, place, "publishedOn", _dates[0].Start, _dates[0].End);
            }
        }
    }

    private void Field(Paragraph paragraph, int place, string member, int start, int end) =>
        binder.Field($"/management/disclosure/{Members[place]}/{member}", paragraph.ToSource(start), paragraph.ToSource(end - 1) + 1);

    /// <summary>The documents that a clause names, a bit for each.</summary>
    private static int Subjects(ReadOnlySpan<char> clause)
    {
        bool isBoth = Has(clause, "预决算", "预、决算", "预算、决算", "预算和决算");
        return (isBoth || Has(clause, "部门预算", "预算信息", "预算公开", "年度预算", "单位预算") ? 1 : 0)
            | (isBoth || Has(clause, "部门决算", "决算信息", "决算公开", "年度决算", "单位决算") ? 2 : 0)
            | (Has(clause, "绩效目标") ? 4 : 0)
            | (Has(clause, "自评结果", "自评报告", "绩效自评", "评价结果") ? 8 : 0);
    }

    private static bool Has(ReadOnlySpan<char> text, params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
