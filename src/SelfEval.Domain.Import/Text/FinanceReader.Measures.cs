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
            _clause.IsShare = false;
            _clause.Rate = measure switch { Slot.Adjusted => Slot.ExecutionRate, Slot.Initial when _lines[0].Kind == LineKind.ThreePublic => Slot.ControlRate, _ => Slot.None };
            return;
        }

        if (_clause.IsCompared)
        {
            bool isPrior = measure == Slot.PriorOutturn || (measure == Slot.Outturn && _clause.Base == ComparisonBase.Prior);
            _clause.Base = isPrior ? ComparisonBase.Prior : ComparisonBase.Budget;
            _clause.HasUnknown = false;
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
        if (rate == Slot.ExecutionRate && !_clause.IsLined && !_lines[0].Has(rate))
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
