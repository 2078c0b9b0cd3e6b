using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Import.Text;

/// <summary>Which line of budget and accounts is meant.</summary>
internal sealed partial class FinanceReader
{
    private void ReadLine(Token token, int at, int start)
    {
        LineKind kind = (LineKind)token.Phrase.Value;
        if (token.Phrase.Detail == Phrase.Bare && !IsOfProcurement(token))
        {
            _clause.HasUnknown = true;
            return;
        }

        bool isTotal = kind is LineKind.RevenueTotal or LineKind.ExpenditureTotal or LineKind.RevenueGrandTotal or LineKind.ExpenditureGrandTotal;
        Token? code = at > start && _plain.Tokens[at - 1] is { Kind: PhraseKind.Figure, Unit: FigureUnit.Other } number && number.End == token.Start ? number : null;
        LineKind classified = kind is LineKind.Economic or LineKind.Functional ? Classified(kind, token, code) : kind;
        LineKey key = kind switch
        {
            LineKind.Funding => new(IsRevenueByName(token) ? LineKind.RevenueFunding : SourceLine(), (FundingSource)token.Phrase.Detail),
            LineKind.RevenueGrandTotal => new(hasBalances ? LineKind.None : LineKind.RevenueTotal),
            LineKind.ExpenditureGrandTotal => new(hasBalances ? LineKind.None : LineKind.ExpenditureTotal),
            LineKind.Economic or LineKind.Functional => classified == LineKind.None ? default : new(classified, default, _plain.Printed(token)),
            LineKind.Goods or LineKind.Works or LineKind.Services when !IsOfProcurement(token) => default,
            _ => new(kind),
        };

        if (isTotal && !HasUnknownBefore(at, start) && IsStillTheLine(token, at))
        {
            return;
        }

        bool isCompound = at > start && _plain.Tokens[at - 1] is { Kind: PhraseKind.Line } before && before.End == token.Start
            && _clause is { After: LastSaid.Line, IsShare: false } && !IsPartOf(_lines[^1].Kind, key.Kind);
        bool isUnknown = isCompound || HasUnknownBefore(at, start, isSource: kind == LineKind.Funding);
        key = isUnknown && !_clause.IsShare ? default : key;
        _isPartOfYear &= !(isTotal && IsOfWholeYear(token));
        Meet(key, isForeign: key.Kind == LineKind.None && kind is not (LineKind.RevenueGrandTotal or LineKind.ExpenditureGrandTotal));
        if (key.IsClassified && _lines[^1] == key)
        {
            LineDraft line = draft.Line(key);
            line.NamePlace ??= _plain.Source(token.Start, token.End);
            if (code is { } printed)
            {
                ReadCode(key, printed);
            }
        }
    }

    /// <summary>Takes the code that is printed with a name: 2080505机关事业单位基本养老保险缴费支出.</summary>
    private void ReadCode(LineKey key, Token figure)
    {
        ReadOnlySpan<char> digits = figure.Kind == PhraseKind.Figure ? _plain.Text[figure.Start..figure.NumberEnd] : default;
        if (digits.Length is 3 or 5 or 7 && Classification(digits[0]) is var kind && kind != LineKind.None
            && (kind == LineKind.Economic ? key.Kind is LineKind.Economic or LineKind.BasicEconomic or LineKind.ProjectEconomic : key.Kind == kind))
        {
            LineDraft line = draft.Line(key);
            line.Code ??= digits.ToString();
            line.CodePlace ??= _plain.Source(figure.Start, figure.NumberEnd);
        }
    }

    private static LineKind Classification(char first) => first switch { '2' => LineKind.Functional, '3' => LineKind.Economic, '5' => LineKind.Government, _ => LineKind.None };

    /// <summary>Which classification a name is meant in: that of its code or the sentence, or the one that is about the whole named before.</summary>
    private LineKind Classified(LineKind kind, Token token, Token? code)
    {
        if (code is { } printed && Classification(_plain.Text[printed.Start]) is not LineKind.None and var coded)
        {
            bool isKnown = coded switch
            {
                LineKind.Functional => !ClassificationTable<Functional>.For(year).FindByName(_plain.Of(token)).IsEmpty,
                LineKind.Government => !ClassificationTable<GovernmentEconomic>.For(year).FindByName(_plain.Of(token)).IsEmpty,
                _ => kind == LineKind.Economic,
            };
            return !isKnown ? LineKind.None : coded == LineKind.Economic ? EconomicOfWhole() : coded;
        }

        if (_breakdown is LineKind.Functional or LineKind.Government
            && (_breakdown == LineKind.Government || !ClassificationTable<Functional>.For(year).FindByName(_plain.Of(token)).IsEmpty))
        {
            return _breakdown;
        }

        return kind == LineKind.Economic ? EconomicOfWhole() : kind;
    }

    private LineKind EconomicOfWhole() => _whole.Kind switch
    {
        LineKind.Basic or LineKind.Personnel or LineKind.Operating => LineKind.BasicEconomic,
        LineKind.Project => LineKind.ProjectEconomic,
        _ => LineKind.Economic,
    };

    /// <summary>Whether words that are not known touch the word from the left, and may make it the name of something else.</summary>
    private bool HasUnknownBefore(int at, int start, bool isSource = false)
    {
        for (int before = at - 1; before >= start; before--)
        {
            Token token = _plain.Tokens[before];
            switch (token.Kind)
            {
                case PhraseKind.Unknown or PhraseKind.Nothing:
                    return true;
                case PhraseKind.Line when token.Phrase.Detail == Phrase.Bare && !IsOfProcurement(token):
                    return true;
                case PhraseKind.Filler when isSource && token.Phrase.Value == 1:
                    // 上级财政拨款 is a part of the source.
                    return true;
                case PhraseKind.Filler or PhraseKind.Year or PhraseKind.Period:
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether a source has its side in its name: 事业收入.</summary>
    private bool IsRevenueByName(Token token) => _plain.Of(token).EndsWith("收入", StringComparison.Ordinal);

    private LineKind SourceLine() => (Side(_lines.Count > 0 ? _lines[^1].Kind : LineKind.None) ?? Side(_whole.Kind) ?? _isRevenue) ? LineKind.RevenueFunding : LineKind.ExpenditureFunding;

    /// <summary>Whether a line is one of revenue, if it says so.</summary>
    private static bool? Side(LineKind kind) => kind switch
    {
        LineKind.RevenueTotal or LineKind.RevenueFunding => true,
        LineKind.ExpenditureTotal or LineKind.ExpenditureFunding => false,
        _ => null,
    };

    private static LineKey Total(bool isRevenue) => new(isRevenue ? LineKind.RevenueTotal : LineKind.ExpenditureTotal);

    /// <summary>Whether a word for a total means the line that the sentence is about already: “三公”经费全年支出, 财政拨款收入合计.</summary>
    private bool IsStillTheLine(Token token, int at)
    {
        if (_clause.IsShare || _lines.Count != 1)
        {
            return false;
        }

        LineKey line = _lines[0];
        bool isRevenue = (LineKind)token.Phrase.Value is LineKind.RevenueTotal or LineKind.RevenueGrandTotal;
        if (_clause.IsCompared && _clause.Base is ComparisonBase.Prior or ComparisonBase.Unknown && line.Kind != LineKind.None)
        {
            return true;
        }

        if (_clause is { After: LastSaid.Line, HasFigure: false } && at > 0 && _plain.Tokens[at - 1].Kind is PhraseKind.Line or PhraseKind.Filler)
        {
            if (line.Kind is LineKind.RevenueFunding or LineKind.ExpenditureFunding)
            {
                _lines[0] = line with { Kind = isRevenue ? LineKind.RevenueFunding : LineKind.ExpenditureFunding };
                return true;
            }

            if (IsSpecific(line))
            {
                _isPartOfYear &= !IsOfWholeYear(token);
                return true;
            }
        }

        if (isRevenue)
        {
            return false;
        }

        if (_section.Kind is LineKind.ThreePublic or LineKind.Procurement && !_isForeign)
        {
            Spend(_section);
            return true;
        }

        if (IsSpecific(line) && line.Kind >= LineKind.ThreePublic && IsOfWholeYear(token))
        {
            Spend(line);
            return true;
        }

        return false;
    }

    /// <summary>Whether a word is about the whole year and no sum: 全年支出.</summary>
    private bool IsOfWholeYear(Token token) => _plain.Of(token) is ['全' or '本', '年', ..];

    private static bool IsSpecific(LineKey line) => line.Kind is not (LineKind.None or LineKind.RevenueTotal or LineKind.ExpenditureTotal or LineKind.RevenueFunding
        or LineKind.ExpenditureFunding or LineKind.Funding);

    /// <summary>What was spent for a line.</summary>
    private void Spend(LineKey line)
    {
        bool isUsed = _clause.IsMeasureUsed;
        Meet(line);
        if (isUsed)
        {
            _measures.Clear();
            _measures.Add(Slot.Outturn);
            _clause.IsMeasureUsed = false;
        }
    }

    /// <summary>Takes a line that is named: beside the one before it, or in its place.</summary>
    private void Meet(LineKey key, bool isForeign = false)
    {
        if (_clause.IsShare)
        {
            // Of two words that name the base the share is of neither: 占一般公共预算财政拨款总支出.
            _clause.ShareBase = _clause.ShareBase.Kind == LineKind.None && key.Kind != LineKind.None ? key : new(LineKind.Funding);
            _clause.HasUnknown = false;
            return;
        }

        if (_clause is { IsCompared: true, Base: ComparisonBase.Unknown, After: LastSaid.Compare })
        {
            // Compared with another line: no field holds such a difference.
            return;
        }

        if ((_clause.IsPart || _outer.Count > 0 || _section.Kind == LineKind.ExpenditureFunding) && IsPartOfOther(key))
        {
            key = default;
            isForeign = true;
        }

        if (!_clause.IsJoined || _clause.HasFigure || !_clause.IsLined)
        {
            _lines.Clear();
            if (_clause.IsMeasureUsed)
            {
                _measures.Clear();
            }
        }

        _lines.Add(key);
        _isForeign = isForeign;
        _isOfUnread = false;
        _isRevenue = _isMixed && key.Kind is LineKind.RevenueTotal or LineKind.ExpenditureTotal ? key.Kind == LineKind.RevenueTotal : _isRevenue;
        (_clause.HasUnknown, _clause.HasFigure, _clause.IsLined, _clause.IsShare, _clause.IsNewGroup) = (false, false, true, false, false);
        (_clause.After, _clause.Rate) = (LastSaid.Line, Slot.Unlabelled);
    }

    private void ReadSide(LineKind total, int at, bool isUnknown)
    {
        // 与上年相比，收入减少: not what is compared with, but what is compared.
        LastSaid after = at > 0 && _plain.Tokens[at - 1].Kind == PhraseKind.Comma && _clause.Base == ComparisonBase.Prior ? LastSaid.None : _clause.After;
        if (_clause.IsShare)
        {
            _clause.ShareBase = _clause.ShareBase.Kind == LineKind.None && !isUnknown ? new(total) : new(LineKind.Funding);
            return;
        }

        if (isUnknown && after is not (LastSaid.Measure or LastSaid.Compare))
        {
            // 旅游收入, 机关运行经费支出: something of which the model has no line.
            Meet(default, isForeign: true);
            return;
        }

        switch (after)
        {
            case LastSaid.Line when _lines[^1].Kind is LineKind.RevenueFunding or LineKind.ExpenditureFunding:
                // 财政拨款支出 in a passage about revenue is of expenditure.
                LineKey line = _lines[^1];
                _lines[^1] = line with { Kind = total == LineKind.RevenueTotal ? LineKind.RevenueFunding : LineKind.ExpenditureFunding };
                break;
            case LastSaid.Line or LastSaid.Measure or LastSaid.Compare:
                break;
            default:
                if (_isForeign)
                {
                    Meet(default, isForeign: true);
                }
                else if (total == LineKind.ExpenditureTotal && _lines is [var subject] && IsSpecific(subject) && !_clause.IsPart)
                {
                    Spend(subject);
                }
                else
                {
                    Meet(new(total));
                }

                break;
        }
    }
}
