using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Import.Text;

/// <summary>Reads what stands behind a problem or an improvement: 原因：…, （责任部门：办公室；完成时限：2024年6月30日；整改状态：已完成）.</summary>
internal sealed class ItemDetails(Binder binder)
{
    private static readonly string[] Owners = ["责任部门", "责任单位", "责任科室", "责任人", "牵头部门", "牵头单位", "责任部门（人）"];

    private static readonly string[] Dues = ["完成时限", "整改时限", "完成时间", "时限", "整改期限"];

    private static readonly string[] States = ["整改状态", "整改情况", "状态", "进展", "进展情况", "完成情况"];

    private static readonly string[] Causes = ["原因", "主要原因", "产生原因"];

    /// <summary>责任部门.</summary>
    public string? Owner { get; private set; }

    /// <summary>完成时限.</summary>
    public DateOnly? Due { get; private set; }

    /// <summary>整改状态.</summary>
    public ImprovementState? State { get; private set; }

    /// <summary>原因.</summary>
    public string? Cause { get; private set; }

    /// <summary>Reads an item; returns its words without what the members hold.</summary>
    /// <param name="item">The paragraphs of the item.</param>
    /// <param name="text">Its words.</param>
    /// <param name="pointer">Its place in the report.</param>
    /// <param name="isProblem">Whether it is a problem.</param>
    public string Read(List<Paragraph> item, string text, string pointer, bool isProblem)
    {
        (Owner, Due, State, Cause) = (null, null, null, null);
        return item is not [var only] ? text : isProblem ? ReadCause(only, text, pointer) : ReadBracket(only, text, pointer);
    }

    /// <summary>A sentence that begins with 原因： is the cause.</summary>
    private string ReadCause(Paragraph paragraph, string text, string pointer)
    {
        foreach (string label in Causes)
        {
            int at = text.IndexOf(label + "：", StringComparison.Ordinal);
            if (at > 0 && text[at - 1] == '。' && at + label.Length + 1 < text.Length)
            {
                int start = paragraph.BodyStart + at + label.Length + 1;
                Cause = text[(at + label.Length + 1)..].Trim();
                binder.Passage($"{pointer}/cause", paragraph.ToSource(start), paragraph.SourceEnd);
                return text[..at];
            }
        }

        return text;
    }

    /// <summary>The bracket at the end, if each of its parts is understood: otherwise all of it stays in the words.</summary>
    private string ReadBracket(Paragraph paragraph, string text, string pointer)
    {
        ReadOnlySpan<char> words = text.AsSpan().TrimEnd('。');
        int open = words.LastIndexOfAny("（(");
        if (open <= 0 || words[^1] is not ('）' or ')'))
        {
            return text;
        }

        int close = words.Length - 1;
        for (int from = open + 1; from < close;)
        {
            int length = words[from..close].IndexOfAny("；;，,");
            int end = length < 0 ? close : from + length;
            if (!ReadPart(words[from..end]))
            {
                (Owner, Due, State) = (null, null, null);
                return text;
            }

            from = end + 1;
        }

        int start = paragraph.BodyStart + open;
        Bind(paragraph, start, paragraph.BodyStart + close, pointer);
        string rest = text[..open] + (text.EndsWith('。') && text[open - 1] != '。' ? "。" : "");
        return rest;
    }

    private bool ReadPart(ReadOnlySpan<char> part)
    {
        int colon = part.IndexOfAny("：:");
        if (colon <= 0)
        {
            return false;
        }

        string label = part[..colon].Trim().ToString();
        ReadOnlySpan<char> value = part[(colon + 1)..].Trim();
        if (value.IsEmpty)
        {
            return false;
        }

        if (Owners.Contains(label) && Owner is null)
        {
            Owner = value.ToString();
            return true;
        }

        if (Dues.Contains(label) && Due is null && PrintedDate.Read(value, out DateOnly date) is > 0 and var length && value[length..] is "" or "前" or "底前")
        {
            Due = date;
            return true;
        }

        State = States.Contains(label) && State is null ? StateOf(value) : State;
        return States.Contains(label) && State is not null;
    }

    private void Bind(Paragraph paragraph, int start, int end, string pointer)
    {
        (int from, int to) = (paragraph.ToSource(start), paragraph.ToSource(end) + 1);
        if (Owner is not null)
        {
            binder.Field($"{pointer}/owner", from, to, withNumerals: false);
        }

        if (Due is not null)
        {
            binder.Field($"{pointer}/due", from, to);
        }

        if (State is not null)
        {
            binder.Field($"{pointer}/state", from, to, withNumerals: false);
        }
    }

    private static ImprovementState? StateOf(ReadOnlySpan<char> words) => words switch
    {
        "未开始" or "未启动" or "计划中" => ImprovementState.Planned,
        "进行中" or "正在整改" or "整改中" or "推进中" or "正在推进" => ImprovementState.UnderWay,
        "已完成" or "完成" or "已整改" or "整改完成" or "已整改完成" => ImprovementState.Completed,
        "已销号" or "销号" => ImprovementState.Closed,
        "已取消" or "取消" => ImprovementState.Cancelled,
        _ => null,
    };
}
