using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Import.Text;

/// <summary>What sections in prose say: their words, their items, their quantities.</summary>
internal static class Passages
{
    private const int LongestClause = 200;

    /// <summary>The paragraphs as one text, each from a new line; null where there are none.</summary>
    public static string? Narrative(IReadOnlyList<Paragraph> paragraphs, string pointer, Binder binder)
    {
        foreach (Paragraph paragraph in paragraphs)
        {
            binder.Passage(pointer, paragraph);
        }

        return paragraphs.Count switch { 0 => null, 1 => paragraphs[0].Text, _ => string.Join('\n', paragraphs.Select(paragraph => paragraph.Text)) };
    }

    /// <summary>The sentences of a paragraph, each with its full stop.</summary>
    public static IEnumerable<Paragraph> Sentences(Paragraph paragraph)
    {
        string text = paragraph.Text;
        int start = paragraph.BodyStart;
        for (int at = start; at < text.Length; at++)
        {
            if (text[at] is '。' or '！' or '？')
            {
                // A quotation that ends with the sentence belongs to it.
                at += at + 1 < text.Length && Chars.IsClosing(text[at + 1]) ? 1 : 0;
                yield return paragraph.Slice(start, at + 1);
                start = at + 1;
            }
        }

        if (paragraph.Slice(start, text.Length) is { Text.Length: > 0 } rest)
        {
            yield return rest;
        }
    }

    /// <summary>The items of a section: its numbered paragraphs with what follows each, or each paragraph where none has a number.</summary>
    /// <param name="paragraphs">The paragraphs of the section.</param>
    /// <param name="lead">The paragraphs before the first numbered one.</param>
    public static List<List<Paragraph>> Items(IReadOnlyList<Paragraph> paragraphs, out List<Paragraph> lead)
    {
        lead = [];
        List<List<Paragraph>> items = [];
        List<Paragraph> whole = new(paragraphs.Count);
        foreach (Paragraph paragraph in paragraphs)
        {
            InlineList.Split(paragraph, whole);
        }

        int level = 0;
        foreach (Paragraph paragraph in whole)
        {
            level = paragraph.Mark.Level > 0 && (level == 0 || paragraph.Mark.Level < level) ? paragraph.Mark.Level : level;
        }

        bool hasNumbered = false;
        foreach (Paragraph paragraph in whole)
        {
            hasNumbered |= level > 0 && paragraph.Mark.Level == level;
            if (level == 0 || (paragraph.Mark.Level == level))
            {
                items.Add([paragraph]);
            }
            else if (paragraph.Mark.Level == InlineList.Level && !hasNumbered)
            {
                // 一是…。二是… before the numbered items is a list of its own.
                items.Add([paragraph]);
            }
            else if (items.Count > 0)
            {
                items[^1].Add(paragraph);
            }
            else
            {
                lead.Add(paragraph);
            }
        }

        return items;
    }

    /// <summary>The words of an item: without its number, further paragraphs from new lines.</summary>
    public static string ItemText(List<Paragraph> item) =>
        item.Count == 1 ? item[0].Body : string.Join('\n', item.Skip(1).Select(paragraph => paragraph.Text).Prepend(item[0].Body));

    /// <summary>The quantities in a task.</summary>
    public static ValueList<Figures.ReportedQuantity> Quantities(List<Paragraph> item, string pointer, Binder binder)
    {
        List<Figures.ReportedQuantity> found = [];
        foreach (Paragraph paragraph in item)
        {
            int at = paragraph.BodyStart;
            while (PrintedNumbers.Next(paragraph.Text, at, paragraph.Text.Length, out int start, out int end))
            {
                at = PrintedNumbers.Quantity(paragraph.Text, start, end, paragraph.Text.Length, out Figures.ReportedQuantity quantity);
                if (at > 0)
                {
                    binder.Field($"{pointer}/{found.Count}", paragraph.ToSource(start), paragraph.ToSource(at - 1) + 1);
                    found.Add(quantity);
                }

                at = at == 0 ? end : at;
            }
        }

        return found.OrAbsent();
    }

    /// <summary>What paragraphs say in numbers: 发放慰问品 168 份，共计 10.92 万元.</summary>
    public static ValueList<QuantifiedStatement> Statements(IReadOnlyList<Paragraph> paragraphs, string pointer, Binder binder)
    {
        List<QuantifiedStatement> statements = [];
        foreach (Paragraph paragraph in paragraphs)
        {
            Statements(paragraph, pointer, binder, statements);
        }

        return statements.OrAbsent();
    }

    private static void Statements(Paragraph paragraph, string pointer, Binder binder, List<QuantifiedStatement> statements)
    {
        string text = paragraph.Text;
        int at = paragraph.BodyStart;

        // Where the figure ends that a sum behind the next one is of, too.
        int beside = -1;
        while (PrintedNumbers.Next(text, at, text.Length, out int start, out int end))
        {
            at = end;
            int quantityEnd = PrintedNumbers.Quantity(text, start, end, text.Length, out Figures.ReportedQuantity quantity);
            int amountEnd = quantityEnd > 0 ? 0 : PrintedNumbers.Amount(text, start, end, text.Length, out _);
            if (quantityEnd == 0 && amountEnd == 0)
            {
                continue;
            }

            int from = Math.Max(ClauseStart(text, start, Marks.ClauseEnds), paragraph.BodyStart);
            int figureEnd = Math.Max(quantityEnd, amountEnd);
            int to = ClauseEnd(text, figureEnd);
            if (IsComparison(text.AsSpan(from, start - from)) || text.AsSpan(from, start - from).TrimStart() is ['每' or '人' or '户' or '车', '份' or '人' or '户' or '件' or '次' or '均' or '辆' or '台' or '套', ..])
            {
                // A plan, a difference to last year, or a price is no achievement by itself; it stays in the passage.
                continue;
            }

            ReadOnlySpan<char> subject = Words.Subject(text.AsSpan(from, start - from));
            subject = subject.IsEmpty ? Words.Subject(text.AsSpan(figureEnd, to - figureEnd)) : subject;
            string field = $"{pointer}/{statements.Count}";
            Figures.ReportedAmount? amount = null;
            int amountStart = quantityEnd > 0 ? AmountBehind(text, to) : start;
            bool isSum = false;
            if (amountStart > 0)
            {
                isSum = quantityEnd > 0 && text.AsSpan(to, amountStart - to).IndexOfAny('共', '计', '总') >= 0;
                PrintedNumbers.Next(text, amountStart, text.Length, out amountStart, out int numberEnd);
                amountEnd = PrintedNumbers.Amount(text, amountStart, numberEnd, text.Length, out Figures.ReportedAmount printed);
                if (isSum && beside >= 0 && text.AsSpan(beside, start - beside).IndexOfAny(Marks.SentenceEnds) < 0)
                {
                    // 新建水库2座，整治渠道35公里，共计1250万元: of both, and so no amount of the last.
                    binder.NotUnderstood(paragraph.ToSource(amountStart), paragraph.ToSource(amountEnd - 1) + 1, UnreadReason.NoField);
                }
                else
                {
                    amount = printed;
                    to = Math.Max(to, amountEnd);
                    binder.Field($"{field}/amount", paragraph.ToSource(amountStart), paragraph.ToSource(amountEnd - 1) + 1);
                }
            }

            beside = isSum ? -1 : figureEnd;

            (from, to) = Chars.Trim(text, from, to);
            binder.Field($"{field}/text", paragraph.ToSource(from), paragraph.ToSource(to - 1) + 1, withNumerals: false);
            if (quantityEnd > 0)
            {
                binder.Field($"{field}/quantity", paragraph.ToSource(start), paragraph.ToSource(quantityEnd - 1) + 1);
            }

            statements.Add(new()
            {
                Text = text[from..to],
                Subject = subject.IsEmpty || ContainsDigit(subject) ? null : subject.ToString(),
                Quantity = quantityEnd > 0 ? quantity : null,
                Amount = amount,
            });
            at = Math.Max(figureEnd, amountEnd);
        }
    }

    private static bool IsComparison(ReadOnlySpan<char> before) => before.Contains("比上年", StringComparison.Ordinal) || before.Contains("较上年", StringComparison.Ordinal)
        || before.Contains("同比", StringComparison.Ordinal) || before.EndsWith("（计划", StringComparison.Ordinal) || before.EndsWith("(计划", StringComparison.Ordinal)
        || before.EndsWith("（目标", StringComparison.Ordinal);

    /// <summary>Where the clause behind one begins, if it gives the money in total for it; 0 otherwise.</summary>
    private static int AmountBehind(string text, int clauseEnd)
    {
        int at = clauseEnd;
        if (at >= text.Length || text[at] is not ('，' or ',' or '、'))
        {
            return 0;
        }

        (at, _) = Chars.Trim(text, at + 1, text.Length);
        int sum = Words.Sum(text.AsSpan(at));
        return sum > 0 && PrintedNumbers.Next(text, at + sum, Math.Min(at + sum + 4, text.Length), out int start, out _)
            && PrintedNumbers.Next(text, start, text.Length, out start, out int end) && PrintedNumbers.Amount(text, start, end, text.Length, out _) > 0 ? start : 0;
    }

    /// <summary>Where the clause begins that goes on at a place; none is looked for farther away than clauses are long.</summary>
    public static int ClauseStart(string text, int at, System.Buffers.SearchValues<char> ends)
    {
        int from = Math.Max(0, at - LongestClause);
        return from + text.AsSpan(from, at - from).LastIndexOfAny(ends) + 1;
    }

    private static int ClauseEnd(string text, int from)
    {
        int length = Math.Min(text.Length - from, LongestClause);
        int found = text.AsSpan(from, length).IndexOfAny(Marks.ClauseEnds);
        return found < 0 ? from + length : from + found;
    }

    private static bool ContainsDigit(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (Chars.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}
