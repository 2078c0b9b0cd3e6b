namespace SelfEval.Domain.Import.Text;

/// <summary>Brackets, years and parts: what the words that follow belong to.</summary>
internal sealed partial class FinanceReader
{
    /// <summary>Reads a bracket: a code or level behind a name, as in 教育支出（205类）, or something about what stands before it.</summary>
    private int ReadOpen(int at, int end)
    {
        List<Token> tokens = _plain.Tokens;
        int close = at + 1;
        while (close < end && close <= at + 3 && tokens[close] is { Kind: PhraseKind.Filler } or { Kind: PhraseKind.Figure, Unit: FigureUnit.None or FigureUnit.Other })
        {
            close++;
        }

        if (close > at + 1 && close < end && tokens[close].Kind == PhraseKind.Close && _clause.After == LastSaid.Line)
        {
            for (int inside = at + 1; inside < close && _lines is [{ IsClassified: true } line]; inside++)
            {
                ReadCode(line, tokens[inside]);
            }

            return close;
        }

        _outer.Clear();
        _outer.AddRange(_lines);
        _outerWhole = _whole;
        _isOuterOfUnread = _isOfUnread;
        _outerMeasures.Clear();
        _outerMeasures.AddRange(_clause.IsMeasureUsed ? [] : _measures);
        _outerMeasure = (_lastMeasure, _sentenceMeasure);
        _whole = _lines[^1];
        _clause.IsJoined = false;
        return at;
    }

    private void ReadClose()
    {
        if (_outer.Count > 0)
        {
            (_lastMeasure, _sentenceMeasure) = _outerMeasure;
            Settle();
            _lines.Clear();
            _lines.AddRange(_outer);
            _outer.Clear();
            _whole = _outerWhole;
            _isOfUnread = _isOuterOfUnread;
            _measures.Clear();
            _measures.AddRange(_outerMeasures);
            bool isPart = _clause.IsPart && _whole != _lines[0];
            _clause = new() { IsPart = isPart };
        }
    }

    private void ReadPriorYear(bool isComparison)
    {
        if (isComparison || _clause.IsCompared)
        {
            (_clause.IsCompared, _clause.Base, _clause.After) = (true, ComparisonBase.Prior, LastSaid.Compare);
        }
        else
        {
            _clause.Year = year - 1;
        }
    }

    private void ReadYear(int printed)
    {
        if (_clause.IsCompared)
        {
            // 较2023年年初预算: the year of the report says nothing yet.
            _clause.Base = printed == year - 1 ? ComparisonBase.Prior : printed == year ? _clause.Base : ComparisonBase.Other;
        }
        else
        {
            _clause.Year = printed;
        }
    }

    /// <summary>Ends a group of clauses. 收入比上年增加5万元；支出减少3万元: what it was compared with is that of a bare change behind the semicolon, too.</summary>
    private void EndGroup()
    {
        bool isKept = _clause is { Base: ComparisonBase.Prior, HadReason: false };
        _clause = new()
        {
            IsPart = _clause.IsPart,
            IsNewGroup = _clause.IsPart,
            Year = _clause.Year,
            Base = isKept ? ComparisonBase.Prior : ComparisonBase.None,
            IsBaseKept = isKept,
            HadReason = _clause.HadReason,
        };
    }

    /// <summary>An amount or a measure behind a semicolon begins something new: what it is compared with is said anew.</summary>
    private void ForgetKept()
    {
        if (_clause.IsBaseKept)
        {
            (_clause.Base, _clause.IsBaseKept) = (ComparisonBase.None, false);
        }
    }

    private void ReadOfWhich()
    {
        Settle();
        _isForeignWhole |= _isForeign;
        _whole = _lines[0];
        _measures.Clear();
        _clause = new() { IsPart = true, Year = _clause.Year };
    }
}
