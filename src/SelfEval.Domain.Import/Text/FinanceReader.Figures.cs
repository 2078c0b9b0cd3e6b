using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Import.Text;

/// <summary>What a figure measures, once the words before it are known.</summary>
internal sealed partial class FinanceReader
{
    /// <summary>Reads a figure, or a list of figures; returns the last token read.</summary>
    private int ReadFigures(int at, int end)
    {
        List<Token> tokens = _plain.Tokens;
        _figures.Clear();
        _figures.Add(tokens[at]);
        if (at + 1 < end && tokens[at + 1].Kind == PhraseKind.Figure)
        {
            return ReadRow(at, end);
        }

        while (at + 2 < end && tokens[at + 2].Kind == PhraseKind.Figure
            && (tokens[at + 1].Kind == PhraseKind.And || (tokens[at + 1].Kind == PhraseKind.Comma && (_clause.IsEach || _lines.Count > 1 || _measures.Count > 1))))
        {
            at += 2;
            _figures.Add(tokens[at]);
        }

        ShareUnit();
        GiveUnit(at - 1);
        bool isNextDirection = at + 1 < end && tokens[at + 1].Kind is PhraseKind.Direction or PhraseKind.Rate or PhraseKind.Compare;
        Distribute(isNextDirection);
        if (!_clause.HasDirection)
        {
            ForgetKept();
        }

        _clause.IsCompared &= isNextDirection;
        _clause.HasFigure = _clause.IsMeasureUsed = true;
        _clause.HasDirection = _clause.IsRate = _clause.HasUnknown = _clause.IsJoined = _clause.IsEach = _clause.IsShare = false;
        _clause.After = LastSaid.None;
        return at;
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
        else if (count > 1 && _clause.IsEach && _lines.Count == 1 && count == _named.Count)
        {
            // 基本支出7亿元，项目支出2亿元，占比分别为78%、22%: one for each line that the sentence gave an amount.
            for (int i = 0; i < count; i++)
            {
                Place(_named[i], measure, _figures[i], isNextDirection);
            }
        }
        else if (_clause.HasDirection && _lines.Count == 1)
        {
            // 减少48万元、7.9%.
            foreach (Token figure in _figures)
            {
                Place(_lines[0], measure, figure, isNextDirection);
            }
        }
        else
        {
            foreach (Token figure in _figures)
            {
                NotUnderstood(figure, UnreadReason.UnknownFigure);
            }
        }
    }

    private void Place(LineKey line, Slot measure, Token figure, bool isNextDirection)
    {
        switch (figure.Unit)
        {
            case FigureUnit.Percent or (>= FigureUnit.Yuan and <= FigureUnit.YiYuan) when _isOfUnread && _clause.HasDirection:
                NotUnderstood(figure, UnreadReason.NoField);
                break;
            case FigureUnit.Percent:
                PlacePercentage(line, figure);
                break;
            case FigureUnit.Yuan or FigureUnit.QianYuan or FigureUnit.WanYuan or FigureUnit.YiYuan:
                PlaceAmount(line, measure, figure, isNextDirection);
                break;
            case FigureUnit.Broken:
                NotUnderstood(figure, UnreadReason.UnknownFigure);
                break;
            case FigureUnit.PercentagePoints:
                NotUnderstood(figure, UnreadReason.NoField);
                break;
            default:
                // A count, a score, a bare number: nothing that a line of the budget has. A change behind 会议减少3次 is of that.
                _isOfUnread |= _clause.HasDirection;
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
        if (IsOfSomethingElse(figure))
        {
            slot = Slot.None;
        }
        else if (!IsThisYear && !_clause.HasDirection)
        {
            // 上年预算执行率.
            slot = Slot.None;
        }
        else if (_clause.HasDirection)
        {
            bool isKnown = Sign(percentage.Value, out decimal value) && (_clause.Base == ComparisonBase.Prior || _clause is { IsRate: true, Base: ComparisonBase.None });
            slot = isKnown ? Slot.ChangeRate : Slot.None;
            percentage = isKnown ? new(value) : percentage;
        }
        else if (_clause.IsShare)
        {
            _clause.ShareBase = _clause.ShareBase.Kind == LineKind.None ? _shareBase : _clause.ShareBase;
            _shareBase = _clause.HasUnknown ? new(LineKind.Funding) : _clause.ShareBase;
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

        Set(line, slot, figure, null, percentage, isWeak: false);
    }

    private void PlaceAmount(LineKey line, Slot measure, Token figure, bool isNextDirection)
    {
        if (!TryRead(figure, out ReportedAmount amount))
        {
            return;
        }

        Slot slot = IsOfSomethingElse(figure) ? Slot.None
            : _clause.HasDirection ? _clause.Base == ComparisonBase.Prior && Sign(amount.Value, out decimal change) && Signed(ref amount, change) ? Slot.Change : Slot.None
            : _clause.IsCompared ? _clause.Base == ComparisonBase.Prior && isNextDirection ? Slot.PriorOutturn : _clause.Base == ComparisonBase.Budget && isNextDirection ? _clause.Budget : Slot.None
            : _clause is { IsCompletion: true, Budget: not Slot.None } ? _plain.Text[figure.End..] is ['的', ..] ? _clause.Budget : Slot.None
            : line.Has(Slot.Value) ? measure is Slot.Unlabelled or Slot.Outturn && IsThisYear ? Slot.Value : Slot.None
            : measure == Slot.PriorOutturn ? measure
            : !IsThisYear ? measure == Slot.Unlabelled && _clause.Year == year - 1 && _clause.IsLined ? Slot.PriorOutturn : Slot.None
            : measure;
        bool isUnknown = line.Kind == LineKind.None || (_clause.HasUnknown && !_clause.HasDirection) || (slot == Slot.Unlabelled && !_clause.IsLined);
        if (!_clause.HasDirection && !_clause.IsCompared)
        {
            _isOfUnread = slot == Slot.None ? !IsThisYear || _clause.IsAstray : isUnknown;
        }

        if (slot == Slot.None)
        {
            NotUnderstood(figure, UnreadReason.NoField);
        }
        else if (isUnknown)
        {
            NotUnderstood(figure, line.Kind == LineKind.None && !_clause.HasUnknown ? UnreadReason.NoField : UnreadReason.UnknownFigure);
        }
        else if (slot is Slot.Unlabelled or Slot.Budget)
        {
            Name(line);
            // What it is may be said by what stands behind it.
            Wait(line, slot, figure);
        }
        else if (!line.Has(slot))
        {
            NotUnderstood(figure, UnreadReason.NoField);
        }
        else
        {
            if (slot <= Slot.Outturn && _clause.Budget == Slot.None)
            {
                Measured(slot);
                Name(line);
            }

            Set(line, slot, figure, amount, null, isWeak: slot == Slot.PriorOutturn && measure != Slot.PriorOutturn);
        }
    }

    private void Name(LineKey line)
    {
        if (_named.Count < MostNamed && !_named.Contains(line))
        {
            _named.Add(line);
        }
    }

    /// <summary>Whether a figure explains, is a target or of some months, or is only said to be about so much.</summary>
    private bool IsOfSomethingElse(Token figure) => _clause.IsReason || _clause.IsAstray || _isPartOfYear
        || _plain.Text[figure.End..] is ['以', '上' or '下' or '内', ..] or ['左', '右', ..];

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
        // Of what it is may be said by what it is a part of; personnel is a part of basic expenditure only where that is spoken of.
        LineKind.None => line.Kind is not (LineKind.Personnel or LineKind.Operating) || _hasBasic || _whole.Kind == LineKind.Basic,
        LineKind.RevenueTotal or LineKind.RevenueGrandTotal => line.Kind == LineKind.RevenueFunding,
        LineKind.ExpenditureTotal or LineKind.ExpenditureGrandTotal => line.Kind is LineKind.Basic or LineKind.Project or LineKind.Economic or LineKind.Functional
            or LineKind.Government or LineKind.ExpenditureFunding,
        LineKind.Basic => line.Kind is LineKind.Personnel or LineKind.Operating or LineKind.BasicEconomic,
        LineKind.Project => line.Kind == LineKind.ProjectEconomic,
        LineKind.Procurement => line.Kind is LineKind.Goods or LineKind.Works or LineKind.Services or LineKind.SmallAndMedium or LineKind.SmallAndMicro,
        LineKind.SmallAndMedium => line.Kind == LineKind.SmallAndMicro,
        _ => false,
    };
}
