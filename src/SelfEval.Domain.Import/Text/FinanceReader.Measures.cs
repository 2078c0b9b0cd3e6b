namespace SelfEval.Domain.Import.Text;

/// <summary>Which measure or rate of a line is meant.</summary>
internal sealed partial class FinanceReader
{
    private void ReadMeasure(Slot measure, LineKind side)
    {
        if (_clause.IsShare && measure == Slot.Outturn)
        {
            return;
        }

        if (_clause.IsCompletion || _clause.IsShare)
        {
            // 完成调整预算的 99%, 占调整预算的 99%: outturn by adjusted budget.
            _clause.Budget = _clause.IsCompletion && !_clause.IsShare && measure is Slot.Initial or Slot.Adjusted or Slot.Budget ? measure : Slot.None;
            _clause.IsShare = false;
            _clause.Rate = measure switch { Slot.Adjusted => Slot.ExecutionRate, Slot.Initial when _lines[0].Kind == LineKind.ThreePublic => Slot.ControlRate, _ => Slot.None };
            return;
        }

        if (_clause.IsCompared)
        {
            bool isPrior = measure == Slot.PriorOutturn || (measure == Slot.Outturn && _clause.Base == ComparisonBase.Prior);
            bool isBudget = measure is (Slot.Initial or Slot.Adjusted or Slot.Budget) && _clause.Base is (ComparisonBase.Unknown or ComparisonBase.None) && IsThisYear;
            _clause.Budget = isBudget ? measure : Slot.None;
            _clause.Base = isPrior ? ComparisonBase.Prior : ComparisonBase.Budget;
            _clause.HasUnknown = false;
            return;
        }

        if (measure == Slot.Budget && _measures is [Slot.None] && !_clause.IsMeasureUsed && _clause.After is LastSaid.Line or LastSaid.Measure)
        {
            // 追加项目支出预算60万元: what was added, not the budget.
            return;
        }

        ChooseLine(side);
        if (!_clause.IsJoined || _clause.HasFigure || _clause.IsMeasureUsed)
        {
            _measures.Clear();
        }

        _measures.Add(measure == Slot.Outturn && _clause.Year == year - 1 ? Slot.PriorOutturn : measure);
        _clause.HasUnknown = _clause.HasFigure = _clause.HasDirection = _clause.IsMeasureUsed = false;
        (_clause.After, _clause.Rate) = (LastSaid.Measure, Slot.Unlabelled);
    }

    /// <summary>Which line a measure is of: the one named, or else what the words before it leave.</summary>
    /// <param name="side">The side that the measure names, as 支出决算 does.</param>
    private void ChooseLine(LineKind side)
    {
        if (_clause.IsNewGroup)
        {
            // Parts end at a semicolon; a measure behind it without a line is of the whole again.
            _lines.Clear();
            _lines.Add(side == LineKind.None || IsSpecific(_whole) || _isForeignWhole ? _whole : new(side));
            _isForeign = _isForeignWhole;
            _clause.IsPart = _clause.IsNewGroup = false;
        }

        if (_clause.HasUnknown && !_clause.IsLined)
        {
            _lines.Clear();
            _lines.Add(default);
            _isForeign = true;
        }
        else if (_clause.HasUnknown)
        {
            // A word between the line and the measure may make it another line.
            _lines[^1] = default;
            _isForeign = true;
        }
        else if (side != LineKind.None && !_clause.IsLined && !_isForeign && _lines is [var line] && !IsSpecific(line) && line.Kind != side
            && line.Kind is LineKind.None or LineKind.RevenueTotal or LineKind.ExpenditureTotal)
        {
            // 收入决算980万元，支出决算970万元.
            _lines[0] = new(side);
            _isRevenue = _isMixed ? side == LineKind.RevenueTotal : _isRevenue;
        }
    }

    private void ReadRate(Phrase phrase)
    {
        Slot rate = (Slot)phrase.Value;
        if (rate == Slot.ChangeRate)
        {
            (_clause.Direction, _clause.HasDirection, _clause.IsRate, _clause.IsCompared, _clause.After) = (phrase.Detail, true, true, false, LastSaid.Direction);
            return;
        }

        if (rate != Slot.Share && (_clause.HasUnknown || _isForeign))
        {
            rate = Slot.None;
        }

        // A rate of the whole stands behind its parts: the execution rate is not that of the last part named.
        if (rate == Slot.ExecutionRate && !_clause.IsLined && IsSpecific(_lines[0]) && !_lines[0].Has(rate) && HasBothSides(_lines[0]))
        {
            // 其中：基本支出年初预算10万元，执行数9万元，执行率90%: its own, which the model does not have.
            rate = Slot.None;
        }
        else if (rate == Slot.ExecutionRate && !_clause.IsLined && !_lines[0].Has(rate))
        {
            _lines.Clear();
            _lines.Add(_section.Has(rate) ? _section : new(LineKind.ExpenditureTotal));
        }
        else if (rate is Slot.ControlRate or Slot.CarryOverRate)
        {
            _lines.Clear();
            _lines.Add(new(rate == Slot.ControlRate ? LineKind.ThreePublic : LineKind.Closing));
        }

        (_clause.Rate, _clause.IsShare, _clause.ShareBase, _clause.HasDirection, _clause.HasUnknown) = (rate, rate == Slot.Share, default, false, false);
        _clause.After = LastSaid.Measure;
    }

    /// <summary>Whether budget and outturn of a line are printed.</summary>
    private bool HasBothSides(LineKey line) => (draft.Has(line, Slot.Outturn) || _waiting.Exists(waiting => waiting.Line == line && waiting.Slot == Slot.Unlabelled))
        && (draft.Has(line, Slot.Initial) || draft.Has(line, Slot.Adjusted) || _waiting.Exists(waiting => waiting.Line == line && waiting.Slot == Slot.Budget));

    /// <summary>由480万元增加到500万元: where it began with the year before, what it became is the outturn.</summary>
    private void ReadReach()
    {
        bool isFromPrior = _clause.Base == ComparisonBase.Prior || _clause.Year == year - 1;
        _measures.Clear();
        _measures.Add(isFromPrior ? Slot.Outturn : Slot.None);
        (_clause.IsCompared, _clause.HasDirection, _clause.Year, _clause.IsMeasureUsed, _clause.HasFigure, _clause.HasUnknown) = (false, false, 0, false, false, false);
        (_clause.Rate, _clause.After) = (isFromPrior ? Slot.Unlabelled : Slot.None, LastSaid.Measure);
    }

    /// <summary>因公出国（境）费无支出: printed in words, and exact to the yuan. 无 alone is it only where nothing follows.</summary>
    private void ReadNothing(Token token, int at)
    {
        List<Token> tokens = _plain.Tokens;
        bool isEnd = at + 1 == tokens.Count || tokens[at + 1].Kind is PhraseKind.Comma or PhraseKind.Semicolon or PhraseKind.Stop or PhraseKind.And or PhraseKind.Close;
        bool isBare = token.End - token.Start == 1;
        Slot slot = _measures is [var measure] && !_clause.IsMeasureUsed ? measure : Slot.Outturn;
        if (!isEnd || (isBare && _clause.After is not (LastSaid.Line or LastSaid.Measure)))
        {
            _clause.HasUnknown |= !isEnd;
            return;
        }

        foreach (LineKey line in _clause.IsLined ? _lines : [])
        {
            Slot found = line.Has(Slot.Value) && slot == Slot.Outturn ? Slot.Value : slot;
            if (line.Kind != LineKind.None && line.Has(found) && found is <= Slot.PriorOutturn or Slot.Value && IsThisYear
                && !(_clause.HasUnknown || _clause.HasDirection || _clause.IsCompared || _clause.IsReason || _clause.IsAstray || _clause.IsShare || _isPartOfYear))
            {
                Name(line);
                Set(line, found, token, Figures.ReportedAmount.Yuan(0m), null, isWeak: false);
            }
            else
            {
                NotUnderstood(token, UnreadReason.UnknownFigure);
            }
        }

        _clause.HasFigure = _clause.IsMeasureUsed = true;
    }

    /// <summary>持平: a change of nothing, as fine as the outturn is printed.</summary>
    private void ReadSame(Token token)
    {
        if (_clause.Base != ComparisonBase.Prior || _clause.IsReason || _isPartOfYear)
        {
            return;
        }

        Settle();
        foreach (LineKey line in _lines)
        {
            if (line.Has(Slot.Change) && draft.Line(line).Amount(Slot.Outturn) is { } outturn)
            {
                Set(line, Slot.Change, token, new Figures.ReportedAmount(new decimal(0, 0, 0, isNegative: false, (byte)outturn.Decimals), outturn.Unit), null, isWeak: false);
            }
        }

        _clause.IsCompared = _clause.HasDirection = false;
    }
}
