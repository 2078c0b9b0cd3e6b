using System.Globalization;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Import.Text;

/// <summary>Reads what a section says about how performance was managed.</summary>
internal sealed class ManagementReader(Binder binder)
{
    private const string Pointer = "/management";

    private readonly PlainText _plain = new();
    private readonly List<(Token Word, Token Count, List<(Token Word, Token Count)> Parts)> _groups = [];
    private bool? _goals;
    private bool? _check;
    private DateOnly? _completed;

    /// <summary>Reads the section; null where it is empty.</summary>
    public PerformanceManagement? Read(IReadOnlyList<Paragraph> paragraphs)
    {
        if (paragraphs.Count == 0)
        {
            return null;
        }

        string? narrative = Passages.Narrative(paragraphs, $"{Pointer}/narrative", binder);
        List<IndicatorGroup> groups = [];
        foreach (Paragraph paragraph in paragraphs)
        {
            _groups.Clear();
            foreach (Paragraph sentence in Passages.Sentences(paragraph))
            {
                ReadSentence(sentence);
            }

            if (paragraph.Text.Contains("指标", StringComparison.Ordinal))
            {
                ReadIndicators(paragraph);
                AddGroups(groups);
            }
        }

        return new()
        {
            Narrative = narrative,
            GoalsSetAtBudgeting = _goals,
            Indicators = groups.OrAbsent(),
            MidYearSelfCheck = _check,
            Monitoring = _completed is null ? null : new Monitoring { CompletedBy = _completed },
        };
    }

    private void ReadSentence(Paragraph sentence)
    {
        string text = sentence.Text;
        bool isNot = Has(text, "未", "没有", "尚未");
        if (_goals is null && text.Contains("绩效目标", StringComparison.Ordinal) && Has(text, "编制", "设立", "设置", "申报", "填报", "制定")
            && Has(text, "预算申报", "申报预算", "预算编制", "编制预算", "编制部门预算", "部门预算时"))
        {
            _goals = !isNot;
            binder.Field($"{Pointer}/goalsSetAtBudgeting", sentence.SourceStart, sentence.SourceEnd, withNumerals: false);
        }

        if (_check is null && Has(text, "年中") && Has(text, "自评", "自查", "自我评价"))
        {
            _check = !isNot;
            binder.Field($"{Pointer}/midYearSelfCheck", sentence.SourceStart, sentence.SourceEnd, withNumerals: false);
        }

        if (_completed is null && text.Contains("监控", StringComparison.Ordinal) && !isNot)
        {
            ReadMonitoring(sentence);
        }
    }

    /// <summary>The day of the monitoring: the date in its clause, or the only one of its sentence.</summary>
    private void ReadMonitoring(Paragraph sentence)
    {
        string text = sentence.Text;
        List<(int Start, int End, DateOnly Date)> dates = [];
        for (int at = 0; at < text.Length; at++)
        {
            if (Chars.IsDigit(text[at]) && PrintedDate.Read(text.AsSpan(at), out DateOnly date) is > 0 and var length)
            {
                dates.Add((at, at + length, date));
                at += length - 1;
            }
        }

        int monitoring = text.IndexOf("监控", StringComparison.Ordinal);
        int from = text.AsSpan(0, monitoring).LastIndexOfAny("，；。,;") + 1;
        int clauseEnd = text.AsSpan(monitoring).IndexOfAny("，；。,;");
        int to = clauseEnd < 0 ? text.Length : monitoring + clauseEnd;
        (int Start, int End, DateOnly Date)[] near = [.. dates.Where(date => date.Start >= from && date.End <= to)];
        (int Start, int End, DateOnly Date)[] found = near.Length > 0 ? near : [.. dates];
        if (found is [var one])
        {
            _completed = one.Date;
            binder.Field($"{Pointer}/monitoring/completedBy", sentence.ToSource(one.Start), sentence.ToSource(one.End - 1) + 1);
        }
        else
        {
            foreach ((int start, int end, _) in found)
            {
                binder.Ambiguous(sentence.ToSource(start), sentence.ToSource(end - 1) + 1, isConflict: false, $"{Pointer}/monitoring/completedBy");
            }
        }
    }

    /// <summary>Counts of indicators: 产出指标 3 个，其中数量指标 1 个, and 3 个产出指标.</summary>
    private void ReadIndicators(Paragraph paragraph)
    {
        _plain.Read(paragraph);
        Token? word = null;
        Token? count = null;
        bool isPart = false;
        foreach (Token token in _plain.Tokens)
        {
            switch (token.Kind)
            {
                case PhraseKind.Indicator when count is { } before:
                    Add(token, before, isPart);
                    count = null;
                    break;
                case PhraseKind.Indicator:
                    word = token;
                    break;
                case PhraseKind.Figure when IsCount(token) && word is { } counted:
                    Add(counted, token, isPart);
                    word = null;
                    break;
                case PhraseKind.Figure when IsCount(token):
                    count = token;
                    break;
                case PhraseKind.OfWhich:
                    isPart = true;
                    break;
                case PhraseKind.Stop or PhraseKind.Comma or PhraseKind.And or PhraseKind.Open or PhraseKind.Colon or PhraseKind.Semicolon:
                    count = null;
                    isPart &= token.Kind is not (PhraseKind.Stop or PhraseKind.Semicolon);
                    break;
                default:
                    break;
            }
        }
    }

    private bool IsCount(Token figure) => figure.Unit == FigureUnit.Other && _plain.Text[figure.End..] is ['个' or '项' or '条', ..];

    private void Add(Token word, Token count, bool isPart)
    {
        bool isGroup = word.Phrase.Value == 1;

        // 成本指标 is a level of its own, or in the older edition a part of output.
        if (isGroup && (IndicatorLevel1)word.Phrase.Detail == IndicatorLevel1.Cost && isPart && _groups.Count > 0)
        {
            word = word with { Phrase = new(PhraseKind.Indicator, 2, (int)IndicatorLevel2.OutputCost) };
            isGroup = false;
        }

        if (isGroup)
        {
            _groups.Add((word, count, []));
        }
        else if (_groups.Count > 0)
        {
            _groups[^1].Parts.Add((word, count));
        }
        else
        {
            (int start, int end) = _plain.Source(count.Start, count.End);
            binder.NotUnderstood(start, end, UnreadReason.NoField);
        }
    }

    private void AddGroups(List<IndicatorGroup> groups)
    {
        foreach ((Token word, Token count, List<(Token Word, Token Count)> parts) in _groups)
        {
            string pointer = $"{Pointer}/indicators/{groups.Count}";
            IndicatorLevel1 level1 = (IndicatorLevel1)word.Phrase.Detail;
            if (groups.Exists(group => group.Category == level1))
            {
                (int start, int end) = _plain.Source(count.Start, count.End);
                binder.Ambiguous(start, end, isConflict: true, $"{Pointer}/indicators/{groups.FindIndex(group => group.Category == level1)}/count");
                continue;
            }

            if (Count(count, $"{pointer}/count") is not { } number)
            {
                continue;
            }

            List<IndicatorCount> counts = [];
            foreach ((Token part, Token partCount) in parts)
            {
                if (Count(partCount, $"{pointer}/parts/{counts.Count}/count") is { } partNumber)
                {
                    counts.Add(new() { Category = (IndicatorLevel2)part.Phrase.Detail, Count = partNumber });
                }
            }

            groups.Add(new() { Category = level1, Count = number, Parts = counts.OrAbsent() });
        }
    }

    private int? Count(Token figure, string pointer)
    {
        (int start, int end) = _plain.Source(figure.Start, figure.NumberEnd);
        if (int.TryParse(_plain.Text[figure.Start..figure.NumberEnd], NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count <= 1_000_000)
        {
            binder.Field(pointer, start, end);
            return count;
        }

        binder.NotUnderstood(start, end, UnreadReason.OutOfRange);
        return null;
    }

    private static bool Has(string text, params ReadOnlySpan<string> words)
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
