using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Import.Text;

/// <summary>Reads what sentences say was done, or not done, about goals, monitoring, publication, procurement and assets, and when.</summary>
internal sealed class ManagementFacts(Binder binder)
{
    private const string Pointer = "/management";

    private readonly List<(int Start, int End, DateOnly Date)> _dates = [];
    private readonly PublicationReader _publications = new(binder);
    private Paragraph _paragraph = null!;
    private int _from;
    private int _to;

    /// <summary>预算申报时编制绩效目标.</summary>
    public bool? Goals { get; private set; }

    /// <summary>绩效目标申报日期.</summary>
    public DateOnly? GoalsOn { get; private set; }

    /// <summary>年中自评.</summary>
    public bool? MidYearCheck { get; private set; }

    /// <summary>绩效运行监控.</summary>
    public DateOnly? Monitored { get; private set; }

    /// <summary>自评完成日期.</summary>
    public DateOnly? Evaluated { get; private set; }

    /// <summary>按规定采购.</summary>
    public bool? ProcurementByRules { get; private set; }

    /// <summary>资产盘点.</summary>
    public AssetCheck? Assets { get; private set; }

    /// <summary>信息公开.</summary>
    public Disclosure? Disclosure => _publications.Disclosure;

    private ReadOnlySpan<char> Text => _paragraph.Text.AsSpan(_from, _to - _from);

    /// <summary>Reads the sentences of a paragraph.</summary>
    public void Read(Paragraph paragraph)
    {
        _paragraph = paragraph;
        _from = paragraph.BodyStart;
        while (_from < paragraph.Text.Length)
        {
            int length = paragraph.Text.AsSpan(_from).IndexOfAny('。', '！', '？');
            _to = length < 0 ? paragraph.Text.Length : _from + length + 1;
            ReadSentence();
            _from = _to;
        }
    }

    private void ReadSentence()
    {
        bool isNot = Has("未", "没有");
        if (Has("绩效目标"))
        {
            ReadGoals(isNot);
        }

        if (MidYearCheck is null && Has("年中") && Has("自评", "自查", "自我评价"))
        {
            MidYearCheck = !isNot;
            Passage("midYearSelfCheck");
        }

        if (Monitored is null && !isNot && Has("监控"))
        {
            Monitored = DayOf("监控", "monitoring/completedBy");
        }

        if (Evaluated is null && !isNot && Has("完成") && Has("自评", "自我评价") && !Has("年中", "监控"))
        {
            Evaluated = DayOf("自评", "selfEvaluatedOn");
        }

        // 要求公开, 应盘点: what has to be done says nothing of what was.
        if (Has("公开"))
        {
            _publications.Read(_paragraph, _from, _to);
        }

        bool isDuty = Has("要求", "应当", "制度", "计划", "拟");
        if (ProcurementByRules is null && Has("采购") && !isDuty && Has("按规定", "按照规定", "严格按照", "依法", "合规", "符合规定"))
        {
            ProcurementByRules = !isNot;
            Passage("procurementByRules");
        }

        if (Assets is null && Has("资产") && Has("盘点", "清查") && !isDuty)
        {
            Assets = new() { Done = !isNot, Date = isNot ? null : DayOf(Has("盘点") ? "盘点" : "清查", "assetCheck/date") };
            Passage("assetCheck/done");
        }
    }

    private void ReadGoals(bool isNot)
    {
        if (Goals is null && Has("编制", "设立", "设置", "申报", "填报", "制定") && Has("预算申报", "申报预算", "预算编制", "编制预算", "编制部门预算", "部门预算时"))
        {
            Goals = !isNot;
            Passage("goalsSetAtBudgeting");
        }

        if (GoalsOn is null && !isNot && Has("申报了", "报送", "上报", "填报") && !Has("监控", "自评", "公开"))
        {
            GoalsOn = DayOf("绩效目标", "goalsSetOn");
        }
    }

    /// <summary>The day of something: the date in its clause, or the only one of its sentence; several are listed.</summary>
    private DateOnly? DayOf(string word, string member)
    {
        Dates(_paragraph.Text, _from, _to, _dates);
        if (_dates.Count == 0)
        {
            return null;
        }

        int at = _from + Text.IndexOf(word, StringComparison.Ordinal);
        int start = Passages.ClauseStart(_paragraph.Text, at, Marks.SentenceParts);
        int length = _paragraph.Text.AsSpan(at, _to - at).IndexOfAny(Marks.SentenceParts);
        int end = length < 0 ? _to : at + length;
        if (_dates.Exists(date => date.Start >= start && date.End <= end))
        {
            _dates.RemoveAll(date => date.Start < start || date.End > end);
        }

        foreach ((int from, int to, DateOnly date) in _dates)
        {
            if (_dates.Count == 1)
            {
                binder.Field($"{Pointer}/{member}", _paragraph.ToSource(from), _paragraph.ToSource(to - 1) + 1);
                return date;
            }

            binder.Ambiguous(_paragraph.ToSource(from), _paragraph.ToSource(to - 1) + 1, isConflict: false, $"{Pointer}/{member}");
        }

        return null;
    }

    /// <summary>Finds the dates in a part of a text.</summary>
    public static void Dates(string text, int from, int to, List<(int Start, int End, DateOnly Date)> dates)
    {
        dates.Clear();
        for (int at = from; PrintedNumbers.Next(text, at, to, out int start, out int end); at = Math.Max(end, at))
        {
            at = end;
            if (PrintedDate.Read(text.AsSpan(start, to - start), out DateOnly date) is > 0 and var length)
            {
                dates.Add((start, start + length, date));
                at = start + length;
            }

            end = at;
        }
    }

    private void Passage(string member) => binder.Field($"{Pointer}/{member}", _paragraph.ToSource(_from), _paragraph.ToSource(_to - 1) + 1, withNumerals: false);

    private bool Has(params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (Text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
