using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Import.Text;

/// <summary>What a figure measures, once the words before it are known.</summary>
internal sealed partial class FinanceReader
{
    /// <summary>No sentence that people write leaves more open; a hostile one must not make reading slow.</summary>
    private const int MostWaiting = 64;

    /// <summary>Reads a figure, or a list of figures; returns the last token read.</summary>
    private int ReadFigures(int at, int end)
    {
        IReadOnlyList<Token> tokens = _plain.Tokens;
        _figures.Clear();
        _figures.Add(tokens[at]);
        while (at + 2 < end && tokens[at + 2].Kind == PhraseKind.Figure
            && (tokens[at + 1].Kind == PhraseKind.And || (tokens[at + 1].Kind == PhraseKind.Comma && (_clause.IsEach || _lines.Count > 1 || _measures.Count > 1))))
        {
            at += 2;
            _figures.Add(tokens[at]);
        }

        ShareUnit();
        bool isNextDirection = at + 1 < end && tokens[at + 1].Kind is PhraseKind.Direction or PhraseKind.Rate;
        Distribute(isNextDirection);
        bool keepsComparison = _clause.IsCompared && isNextDirection;
        _clause = _clause with
        {
            HasFigure = true, IsMeasureUsed = true, HasDirection = false, IsRate = false, HasUnknown = false, IsJoined = false, IsEach = false,
            IsCompared = keepsComparison, IsShare = false, After = After.None,
        };
        return at;
    }

    /// <summary>In 100、200和300万元 the unit is that of all.</summary>
    private void ShareUnit()
    {
        for (int i = _figures.Count - 2; i >= 0; i--)
        {
            if (_figures[i].Unit == FigureUnit.None)
            {
                _figures[i] = _figures[i] with { Unit = _figures[i + 1].Unit };
            }
        }
    }

    private void Distribute(bool isNextDirection)
    {
        int count = _figures.Count;

        // A change, a share or a rate has no measure beside itself.
        int measures = _clause.HasDirection || _clause.IsShare || _clause.Rate != Slot.Unlabelled ? 0 : _measures.Count;
        Slot measure = measures == 1 ? _measures[0] : Slot.Unlabelled;
        if (count > 1 && measures == count && _lines.Count == 1)
        {
            for (int i = 0; i < count; i++)
            {
                Place(_lines[0], _measures[i], _figures[i], isNextDirection);
            }
        }
        else if (count > 1 && _lines.Count == count && measures <= 1)
        {
            for (int i = 0; i < count; i++)
            {
                Place(_lines[i], measure, _figures[i], isNextDirection);
            }
        }
        else if (count == 1 && (_lines.Count == 1 || _clause.IsEach) && measures <= 1)
        {
            foreach (LineKey line in _lines)
            {
                Place(line, measure, _figures[0], isNextDirection);
            }
        }
        else if (_clause.HasDirection && _lines.Count == 1)
        {
            // 减少48万元、7.9%.
            _figures.ForEach(figure => Place(_lines[0], measure, figure, isNextDirection));
        }
        else
        {
            _figures.ForEach(figure => NotUnderstood(figure, UnreadReason.UnknownFigure));
        }
    }

    private void Place(LineKey line, Slot measure, Token figure, bool isNextDirection)
    {
        switch (figure.Unit)
        {
            case FigureUnit.Percent:
                PlacePercentage(line, figure);
                break;
            case FigureUnit.Yuan or FigureUnit.QianYuan or FigureUnit.WanYuan or FigureUnit.YiYuan:
                PlaceAmount(line, measure, figure, isNextDirection);
                break;
            case FigureUnit.PercentagePoints:
                NotUnderstood(figure, UnreadReason.NoField);
                break;
            default:
                // A count, a score, a bare number: nothing that a line of the budget has.
                break;
        }
    }

    private void PlacePercentage(LineKey line, Token figure)
    {
        if (!TryRead(figure, out ReportedPercentage percentage))
        {
            return;
        }

        Slot slot = Slot.None;
        UnreadReason reason = UnreadReason.NoField;
        if (_clause.IsReason)
        {
            slot = Slot.None;
        }
        else if (_clause.HasDirection)
        {
            bool isKnown = Sign(percentage.Value, out decimal value) && (_clause.Base == Base.Prior || _clause is { IsRate: true, Base: Base.None });
            slot = isKnown ? Slot.ChangeRate : Slot.None;
            percentage = isKnown ? new(value) : percentage;
        }
        else if (_clause.IsShare)
        {
            slot = !_clause.HasUnknown && IsWholeOf(line) ? Slot.Share : Slot.None;
        }
        else if (_clause.Rate != Slot.Unlabelled)
        {
            slot = _clause.Rate;
        }
        else
        {
            reason = UnreadReason.UnknownFigure;
        }

        if (slot == Slot.None || !line.Has(slot))
        {
            NotUnderstood(figure, reason);
            return;
        }

        Set(line, slot, figure, null, percentage);
    }

    private void PlaceAmount(LineKey line, Slot measure, Token figure, bool isNextDirection)
    {
        if (!TryRead(figure, out ReportedAmount amount))
        {
            return;
        }

        Slot slot = _clause.IsReason ? Slot.None
            : _clause.HasDirection ? _clause.Base == Base.Prior && Sign(amount.Value, out decimal change) && Signed(ref amount, change) ? Slot.Change : Slot.None
            : _clause.IsCompared ? _clause.Base == Base.Prior && isNextDirection ? Slot.PriorOutturn : Slot.None
            : line.Has(Slot.Value) ? measure is Slot.Unlabelled or Slot.Outturn && IsThisYear ? Slot.Value : Slot.None
            : measure == Slot.PriorOutturn ? measure
            : !IsThisYear ? measure == Slot.Unlabelled && _clause.Year == year - 1 && _clause.IsLined ? Slot.PriorOutturn : Slot.None
            : measure;
        if (slot == Slot.None)
        {
            NotUnderstood(figure, UnreadReason.NoField);
        }
        else if (line.Kind == LineKind.None || (_clause.HasUnknown && !_clause.HasDirection) || (slot == Slot.Unlabelled && !_clause.IsLined))
        {
            NotUnderstood(figure, line.Kind == LineKind.None && !_clause.HasUnknown ? UnreadReason.NoField : UnreadReason.UnknownFigure);
        }
        else if (slot is Slot.Unlabelled or Slot.Budget)
        {
            // What it is may be said by what stands behind it; its line is opened now, to keep the printed order.
            draft.Line(line);
            _waiting.Add((line, slot, figure, _sentenceMeasure));
            if (_waiting.Count > MostWaiting)
            {
                Settle(isLast: true);
            }
        }
        else if (!line.Has(slot))
        {
            NotUnderstood(figure, UnreadReason.NoField);
        }
        else
        {
            if (slot <= Slot.Outturn)
            {
                _lastMeasure = _sentenceMeasure = slot;
            }

            Set(line, slot, figure, amount, null);
        }
    }

    private bool IsThisYear => _clause.Year == 0 || _clause.Year == year;

    /// <summary>The signed value of a change; false for one printed with a sign that its word does not leave open.</summary>
    private bool Sign(decimal printed, out decimal value)
    {
        value = _clause.Direction < 0 ? -printed : printed;
        return printed >= 0m || _clause.Direction >= 0;
    }

    private static bool Signed(ref ReportedAmount amount, decimal value)
    {
        amount = new(value, amount.Unit);
        return true;
    }

    /// <summary>Whether what the share is of is what the model's share of the line is of.</summary>
    private bool IsWholeOf(LineKey line) => _clause.ShareBase.Kind switch
    {
        LineKind.None => true,
        LineKind.RevenueTotal or LineKind.RevenueGrandTotal => line.Kind == LineKind.RevenueFunding,
        LineKind.ExpenditureTotal or LineKind.ExpenditureGrandTotal => line.Kind is LineKind.Basic or LineKind.Project or LineKind.Economic or LineKind.Functional
            or LineKind.Government or LineKind.ExpenditureFunding,
        LineKind.Basic => line.Kind is LineKind.Personnel or LineKind.Operating or LineKind.BasicEconomic,
        LineKind.Project => line.Kind == LineKind.ProjectEconomic,
        LineKind.Procurement => line.Kind is LineKind.Goods or LineKind.Works or LineKind.Services or LineKind.SmallAndMedium or LineKind.SmallAndMicro,
        LineKind.SmallAndMedium => line.Kind == LineKind.SmallAndMicro,
        _ => false,
    };

    /// <summary>持平: a change of nothing, as fine as the outturn is printed.</summary>
    private void ReadSame(Token token)
    {
        if (_clause.Base != Base.Prior || _clause.IsReason)
        {
            return;
        }

        Settle();
        foreach (LineKey line in _lines)
        {
            if (line.Has(Slot.Change) && draft.Line(line).Amount(Slot.Outturn) is { } outturn)
            {
                Set(line, Slot.Change, token, new ReportedAmount(new decimal(0, 0, 0, isNegative: false, (byte)outturn.Decimals), outturn.Unit), null);
            }
        }

        _clause = _clause with { IsCompared = false, HasDirection = false };
    }

    /// <summary>Gives the amounts that wait for it their measure, as far as the rest of the sentence has said it.</summary>
    private void Settle(bool isLast = false)
    {
        for (int i = 0; i < _waiting.Count; i++)
        {
            (LineKey line, Slot slot, Token figure, _) = _waiting[i];
            if (slot != Slot.Budget)
            {
                continue;
            }

            bool hasInitial = draft.Has(line, Slot.Initial);
            if (hasInitial != draft.Has(line, Slot.Adjusted))
            {
                SetWaiting(i--, hasInitial ? Slot.Adjusted : Slot.Initial);
            }
            else if (isLast)
            {
                Ambiguous(line, figure, Slot.Initial, Slot.Adjusted);
                _waiting.RemoveAt(i--);
            }
        }

        for (int i = 0; i < _waiting.Count; i++)
        {
            (LineKey line, Slot slot, Token figure, Slot inherited) = _waiting[i];
            if (slot != Slot.Unlabelled)
            {
                continue;
            }

            bool hasOutturn = draft.Has(line, Slot.Outturn);
            if (hasOutturn && Printed(line, figure) is { } before)
            {
                SetWaiting(i--, before);
                continue;
            }

            bool hasInitial = draft.Has(line, Slot.Initial);
            bool hasAdjusted = draft.Has(line, Slot.Adjusted);
            if (inherited <= Slot.Outturn && !draft.Has(line, inherited))
            {
                SetWaiting(i--, inherited);
            }
            else if (!hasOutturn && (_lastMeasure is Slot.None or Slot.Outturn || inherited != Slot.None || hasInitial || hasAdjusted || draft.Has(_section, Slot.Outturn)))
            {
                SetWaiting(i--, Slot.Outturn);
            }
            else if (hasOutturn && hasInitial != hasAdjusted)
            {
                SetWaiting(i--, hasInitial ? Slot.Adjusted : Slot.Initial);
            }
            else
            {
                Ambiguous(line, figure, hasOutturn ? Slot.Initial : _lastMeasure, hasOutturn ? Slot.Adjusted : Slot.Outturn);
                _waiting.RemoveAt(i--);
            }
        }
    }

    /// <summary>The slot of the line that holds the very same amount: it is printed again.</summary>
    private Slot? Printed(LineKey line, Token figure)
    {
        for (Slot slot = Slot.Outturn; slot >= Slot.Initial; slot--)
        {
            if (TryRead(figure, out ReportedAmount amount) && draft.Line(line).Amount(slot) == amount && amount.Value != 0m)
            {
                return slot;
            }
        }

        return null;
    }

    private void SetWaiting(int at, Slot slot)
    {
        (LineKey line, _, Token figure, _) = _waiting[at];
        _waiting.RemoveAt(at);
        if (!line.Has(slot))
        {
            NotUnderstood(figure, UnreadReason.NoField);
        }
        else if (TryRead(figure, out ReportedAmount amount))
        {
            Set(line, slot, figure, amount, null);
            _lastMeasure = slot;
        }
    }

    private void Ambiguous(LineKey line, Token figure, Slot one, Slot other)
    {
        (int start, int end) = _plain.Source(figure.Start, figure.End);
        draft.Ambiguous(start, end, (line, one), (line, other));
    }

    private void Set(LineKey line, Slot slot, Token token, ReportedAmount? amount, ReportedPercentage? percentage)
    {
        (int start, int end) = _plain.Source(token.Start, token.End);
        draft.Set(line, slot, amount, percentage, start, end);
        SawRevenue |= line.Kind is LineKind.RevenueTotal or LineKind.RevenueFunding;
        SawExpenditure |= line.Kind is not (LineKind.RevenueTotal or LineKind.RevenueFunding);
    }

    private bool TryRead(Token figure, out ReportedAmount amount)
    {
        AmountUnit unit = figure.Unit switch
        {
            FigureUnit.WanYuan => AmountUnit.WanYuan,
            FigureUnit.Yuan => AmountUnit.Yuan,
            FigureUnit.YiYuan => AmountUnit.YiYuan,
            _ => AmountUnit.QianYuan,
        };
        return ReportedAmount.TryParse(Number(figure), unit, out amount) || OutOfRange(figure);
    }

    private bool TryRead(Token figure, out ReportedPercentage percentage)
    {
        Span<char> text = stackalloc char[Math.Min(figure.NumberEnd - figure.Start, 64) + 1];
        bool fits = figure.NumberEnd - figure.Start < text.Length && Number(figure).TryCopyTo(text);
        text[^1] = '%';
        percentage = default;
        return (fits && ReportedPercentage.TryParse(text, out percentage)) || OutOfRange(figure);
    }

    private ReadOnlySpan<char> Number(Token figure) => _plain.Text[figure.Start..figure.NumberEnd].TrimStart('+');

    private bool OutOfRange(Token figure)
    {
        NotUnderstood(figure, UnreadReason.OutOfRange);
        return false;
    }

    private void NotUnderstood(Token figure, UnreadReason reason)
    {
        (int start, int end) = _plain.Source(figure.Start, figure.End);
        binder.NotUnderstood(start, end, reason);
    }
}
