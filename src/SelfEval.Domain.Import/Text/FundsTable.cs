using SelfEval.Domain.Figures;
using SelfEval.Domain.Indicators;

namespace SelfEval.Domain.Import.Text;

/// <summary>Reads tables with amounts: the block of funds of a form, and tables of budget and accounts.</summary>
internal sealed class FundsTable(Binder binder, FinanceDraft draft)
{
    private const string Pointer = "/scorecard/execution";

    private readonly List<(int Column, Slot Slot, AmountUnit? Unit)> _measures = [];
    private readonly List<FundsLine> _parts = [];
    private PlainText? _words;
    private int _weight = -1;
    private int _score = -1;
    private AmountUnit? _unit;
    private bool _isRevenue;
    private LineKind _whole;
    private ExecutionScore? _execution;

    private PlainText Plain => _words ??= new PlainText();

    /// <summary>The block of funds; null where the document has none.</summary>
    public ExecutionScore? Execution => _execution is null ? null : _execution with { Parts = _parts.OrAbsent() };

    /// <summary>The unit that a line above a table names, as in 单位：万元.</summary>
    public static AmountUnit? UnitIn(IEnumerable<string> lines)
    {
        AmountUnit? unit = null;
        foreach (string line in lines)
        {
            string plain = FormTitles.Plain(line);
            int at = plain.IndexOf("单位", StringComparison.Ordinal);
            unit = at < 0 ? unit : Unit(plain[(at + 2)..]) ?? unit;
        }

        return unit;
    }

    /// <summary>Begins a table.</summary>
    public void Begin(AmountUnit? unit, SectionKind section)
    {
        End();
        _unit = unit;
        _isRevenue = section == SectionKind.Revenue;
        _whole = LineKind.ExpenditureTotal;
    }

    /// <summary>What follows is another table.</summary>
    public void End()
    {
        _measures.Clear();
        (_weight, _score) = (-1, -1);
    }

    /// <summary>Reads a row: the head of a table, a line of it, or something else.</summary>
    public void ReadRow((int Start, int End)[] row, string[] words)
    {
        if (IsHead(words))
        {
            return;
        }

        if (_measures.Count == 0)
        {
            _unit = UnitIn(words) ?? _unit;
            return;
        }

        int first = _measures[0].Column;
        int label = Array.FindLastIndex(words, Math.Min(first, words.Length) - 1, word => word.Length > 0);
        if (label < 0)
        {
            return;
        }

        _unit = Unit(FormTitles.Plain(words[0])) ?? _unit;
        switch (FormTitles.Find(words[label]))
        {
            case FormTitle.FundsTotal when _weight >= 0:
                ReadTotal(row, words);
                break;
            case FormTitle.Appropriation when _execution is not null:
                ReadPart(row, words, FundsKind.CurrentAppropriation);
                break;
            case FormTitle.CarriedOver when _execution is not null:
                ReadPart(row, words, FundsKind.CarriedOver);
                break;
            case FormTitle.OtherFunds when _execution is not null:
                ReadPart(row, words, FundsKind.Other);
                break;
            default:
                ReadLine(row, words, label);
                break;
        }
    }

    /// <summary>A head names at least one measure and no figures.</summary>
    private bool IsHead(string[] words)
    {
        List<(int, Slot, AmountUnit?)> found = [];
        int weight = -1;
        int score = -1;
        for (int column = 0; column < words.Length; column++)
        {
            if (words[column].Length is 0 or > 30)
            {
                continue;
            }

            FormTitle title = FormTitles.Find(words[column]);
            weight = title == FormTitle.Weight ? column : weight;
            score = title == FormTitle.Score ? column : score;
            if (title == FormTitle.Rate)
            {
                found.Add((column, Slot.ExecutionRate, null));
            }
            else if (title == FormTitle.None && Measure(words[column]) is { } slot)
            {
                found.Add((column, slot, UnitBehind(words[column])));
            }
        }

        if (!found.Exists(one => one.Item2 <= Slot.PriorOutturn) || (found.Count < 2 && _measures.Count > 0))
        {
            return false;
        }

        End();

        // The unit of all amounts stands before them, in the title of the rows: 部门整体支出（万元）.
        foreach (string word in words.Take(found[0].Item1))
        {
            _unit = UnitBehind(word) ?? _unit;
        }

        _measures.AddRange(found);
        (_weight, _score) = (weight, score);
        return true;
    }

    private Slot? Measure(string title)
    {
        int bracket = title.AsSpan().IndexOfAny("（([");
        string words = bracket > 0 ? title[..bracket] : title;
        Plain.Read(new Paragraph(words, [new(0, 0, words.Length)]));
        Slot? slot = null;
        bool isPrior = false;
        foreach (Token token in Plain.Tokens)
        {
            switch (token.Kind)
            {
                case PhraseKind.Measure:
                    slot = (Slot)token.Phrase.Value;
                    break;
                case PhraseKind.Rate:
                    slot = (Slot)token.Phrase.Value;
                    break;
                case PhraseKind.Direction when token.Phrase.Value == 0:
                    slot = title.Contains('%', StringComparison.Ordinal) || title.Contains('％', StringComparison.Ordinal) ? Slot.ChangeRate : Slot.Change;
                    break;
                case PhraseKind.PriorYear:
                    isPrior = true;
                    break;
                case PhraseKind.Filler or PhraseKind.Year or PhraseKind.Side or PhraseKind.Compare:
                    break;
                default:
                    return null;
            }
        }

        return slot is Slot.Budget ? Slot.Initial : isPrior && slot == Slot.Outturn ? Slot.PriorOutturn : slot is Slot.None ? null : slot;
    }

    private void ReadTotal((int Start, int End)[] row, string[] words)
    {
        ExecutionScore total = _execution ?? new();
        foreach ((int column, Slot slot, AmountUnit? unit) in _measures)
        {
            total = slot switch
            {
                Slot.Initial => total with { Initial = Amount(row, words, column, unit, $"{Pointer}/initial") },
                Slot.Adjusted => total with { Adjusted = Amount(row, words, column, unit, $"{Pointer}/adjusted") },
                Slot.Outturn => total with { Outturn = Amount(row, words, column, unit, $"{Pointer}/outturn") },
                Slot.ExecutionRate => total with { Rate = Percentage(row, words, column, $"{Pointer}/rate") },
                _ => total,
            };
        }

        _execution = total with
        {
            Weight = Score(row, words, _weight, $"{Pointer}/weight"),
            Score = Score(row, words, _score, $"{Pointer}/score"),
        };
    }

    private void ReadPart((int Start, int End)[] row, string[] words, FundsKind kind)
    {
        string pointer = $"{Pointer}/parts/{_parts.Count}";
        FundsLine part = new() { Kind = kind };
        foreach ((int column, Slot slot, AmountUnit? unit) in _measures)
        {
            part = slot switch
            {
                Slot.Initial => part with { Initial = Amount(row, words, column, unit, $"{pointer}/initial") },
                Slot.Adjusted => part with { Adjusted = Amount(row, words, column, unit, $"{pointer}/adjusted") },
                Slot.Outturn => part with { Outturn = Amount(row, words, column, unit, $"{pointer}/outturn") },
                _ => part,
            };
        }

        // A row that prints nothing is no part.
        if (part is not { Initial: null, Adjusted: null, Outturn: null })
        {
            _parts.Add(part);
        }
    }

    /// <summary>A line of a table of budget and accounts.</summary>
    private void ReadLine((int Start, int End)[] row, string[] words, int label)
    {
        LineKey? line = LineOf(words[label], row[label]);
        foreach ((int column, Slot slot, AmountUnit? unit) in _measures)
        {
            if (column >= row.Length || IndicatorNames.IsNothing(words[column]))
            {
                continue;
            }

            (int start, int end) = row[column];
            bool isRate = slot is Slot.ChangeRate or Slot.Share or Slot.ExecutionRate or Slot.ControlRate or Slot.CarryOverRate;
            ReportedAmount amount = default;
            ReportedPercentage percentage = default;
            Slot place = line?.Has(Slot.Value) == true && slot == Slot.Outturn ? Slot.Value : slot;
            bool isRead = isRate ? ReportedPercentage.TryParse(words[column].TrimEnd('%', '％') + "%", out percentage)
                : (unit ?? _unit) is { } of ? ReportedAmount.TryParse(words[column], of, out amount) : ReportedAmount.TryParse(words[column], out amount);
            if (line is not { } key || !isRead || !key.Has(place))
            {
                binder.NotUnderstood(start, end, line is null || !isRead ? UnreadReason.UnknownFigure : UnreadReason.NoField);
                continue;
            }

            draft.Set(key, place, isRate ? null : amount, isRate ? percentage : null, start, end);
        }
    }

    private LineKey? LineOf(string label, (int Start, int End) cell)
    {
        Plain.Read(new Paragraph(label, [new(0, cell.Start, label.Length)]));
        LineKey? found = null;
        foreach (Token token in Plain.Tokens)
        {
            switch (token.Kind)
            {
                case PhraseKind.Line when found is null:
                    found = KeyOf(token);
                    break;
                case PhraseKind.Side when found is null:
                    found = new((LineKind)token.Phrase.Value);
                    break;
                case PhraseKind.Scope when found is null:
                    found = new(_isRevenue ? LineKind.RevenueFunding : LineKind.ExpenditureFunding);
                    break;
                case PhraseKind.Unknown or PhraseKind.Line:
                    return null;
                default:
                    break;
            }
        }

        if (found is null && FormTitles.Find(label) == FormTitle.Total)
        {
            found = new(_isRevenue ? LineKind.RevenueTotal : LineKind.ExpenditureTotal);
        }

        _whole = found is { Kind: LineKind.Basic or LineKind.Project or LineKind.ExpenditureTotal or LineKind.RevenueTotal } ? found.Value.Kind : _whole;
        _isRevenue = _whole == LineKind.RevenueTotal || (_isRevenue && _whole != LineKind.ExpenditureTotal);
        return found;
    }

    private LineKey KeyOf(Token token)
    {
        LineKind kind = (LineKind)token.Phrase.Value;
        LineKey key = kind switch
        {
            LineKind.Funding => new(_isRevenue ? LineKind.RevenueFunding : LineKind.ExpenditureFunding, (Classification.FundingSource)token.Phrase.Detail),
            LineKind.RevenueGrandTotal => new(LineKind.RevenueTotal),
            LineKind.ExpenditureGrandTotal => new(LineKind.ExpenditureTotal),
            LineKind.Economic => new(_whole switch { LineKind.Basic => LineKind.BasicEconomic, LineKind.Project => LineKind.ProjectEconomic, _ => LineKind.Economic }, default, Plain.Printed(token)),
            LineKind.Functional => new(kind, default, Plain.Printed(token)),
            _ => new(kind),
        };
        if (key.IsClassified)
        {
            draft.Line(key).NamePlace ??= Plain.Source(token.Start, token.End);
        }

        return key;
    }

    private ReportedAmount? Amount((int Start, int End)[] row, string[] words, int column, AmountUnit? unit, string pointer)
    {
        if (column >= words.Length || IndicatorNames.IsNothing(words[column]))
        {
            return null;
        }

        (int start, int end) = row[column];
        if ((unit ?? _unit) is { } of ? ReportedAmount.TryParse(words[column], of, out ReportedAmount amount) : ReportedAmount.TryParse(words[column], out amount))
        {
            binder.Field(pointer, start, end);
            return amount;
        }

        binder.NotUnderstood(start, end, UnreadReason.UnknownFigure);
        return null;
    }

    private ReportedPercentage? Percentage((int Start, int End)[] row, string[] words, int column, string pointer)
    {
        if (column >= words.Length || IndicatorNames.IsNothing(words[column]))
        {
            return null;
        }

        (int start, int end) = row[column];
        if (ReportedPercentage.TryParse(words[column].TrimEnd('%', '％') + "%", out ReportedPercentage percentage))
        {
            binder.Field(pointer, start, end);
            return percentage;
        }

        binder.NotUnderstood(start, end, UnreadReason.UnknownFigure);
        return null;
    }

    private ReportedScore? Score((int Start, int End)[] row, string[] words, int column, string pointer)
    {
        if (column < 0 || column >= words.Length || IndicatorNames.IsNothing(words[column]) || !ReportedScore.TryParse(words[column].TrimEnd('分') + "分", out ReportedScore score))
        {
            return null;
        }

        binder.Field(pointer, row[column].Start, row[column].End);
        return score;
    }

    private static AmountUnit? UnitBehind(string title)
    {
        string plain = FormTitles.Plain(title);
        int bracket = plain.LastIndexOf('(');
        return bracket < 0 ? null : Unit(plain[bracket..]);
    }

    private static AmountUnit? Unit(string plain) =>
        plain.Contains("万元", StringComparison.Ordinal) ? AmountUnit.WanYuan
        : plain.Contains("亿元", StringComparison.Ordinal) ? AmountUnit.YiYuan
        : plain.Contains("千元", StringComparison.Ordinal) ? AmountUnit.QianYuan
        : plain.Contains('元', StringComparison.Ordinal) ? AmountUnit.Yuan : null;
}
