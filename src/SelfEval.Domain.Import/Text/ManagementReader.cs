using System.Globalization;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Import.Text;

/// <summary>Reads what a section says about how performance was managed.</summary>
internal sealed class ManagementReader(Binder binder, PlainText plain)
{
    private const string Pointer = "/management";

    private readonly PlainText _plain = plain;
    private readonly ManagementFacts _facts = new(binder);
    private readonly List<(Token Word, Token Count, List<(Token Word, Token Count)> Parts)> _groups = [];

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
            _facts.Read(paragraph);
            if (paragraph.Text.Contains("指标", StringComparison.Ordinal))
            {
                ReadIndicators(paragraph);
                AddGroups(groups);
            }
        }

        return new()
        {
            Narrative = narrative,
            GoalsSetAtBudgeting = _facts.Goals,
            GoalsSetOn = _facts.GoalsOn,
            Indicators = groups.OrAbsent(),
            MidYearSelfCheck = _facts.MidYearCheck,
            Monitoring = _facts.Monitored is null ? null : new Monitoring { CompletedBy = _facts.Monitored },
            SelfEvaluatedOn = _facts.Evaluated,
            Disclosure = _facts.Disclosure,
            ProcurementByRules = _facts.ProcurementByRules,
            AssetCheck = _facts.Assets,
        };
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
}
