using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Import.Text;

/// <summary>
/// Reads the figures of sentences about revenue and expenditure. It knows phrases, not sentences: what a figure means follows from the
/// nearest line, measure, comparison and direction before it, and what is not said clearly is not guessed (docs/importing.md).
/// </summary>
internal sealed partial class FinanceReader(FinanceDraft draft, Binder binder, int year, bool hasBalances)
{
    private readonly PlainText _plain = new();
    private readonly List<LineKey> _lines = [];
    private readonly List<LineKey> _outer = [];
    private readonly List<Slot> _measures = [];
    private readonly List<Token> _figures = [];
    private readonly List<(LineKey Line, Slot Slot, Token Figure, Slot Inherited)> _waiting = [];
    private LineKey _section;
    private LineKey _whole;
    private LineKind _breakdown;
    private Clause _clause;
    private bool _isRevenue;
    private bool _isMixed;
    private bool _hasSiblings;

    /// <summary>The measure of the last amount with a measure; it holds for amounts beside it that have none.</summary>
    private Slot _lastMeasure;

    /// <summary>The same for the sentence alone.</summary>
    private Slot _sentenceMeasure;

    /// <summary>Whether a figure of revenue was found since the last time this was set to false.</summary>
    public bool SawRevenue { get; set; }

    /// <summary>The same for expenditure and carry-over.</summary>
    public bool SawExpenditure { get; set; }

    /// <summary>Reads a paragraph of a section that is about one line unless it says otherwise.</summary>
    public void Read(Paragraph paragraph, LineKey section, string ownName)
    {
        _plain.Read(paragraph, ownName);
        _section = section;
        _isRevenue = section.Kind == LineKind.RevenueTotal;
        _isMixed = section.Kind == LineKind.None;
        _breakdown = LineKind.None;
        _lastMeasure = Slot.None;
        int start = 0;
        IReadOnlyList<Token> tokens = _plain.Tokens;
        for (int at = 0; at <= tokens.Count; at++)
        {
            if (at == tokens.Count || tokens[at].Kind == PhraseKind.Stop)
            {
                ReadSentence(start, at);
                start = at + 1;
            }
        }

        Settle(isLast: true);
    }

    private void ReadSentence(int start, int end)
    {
        IReadOnlyList<Token> tokens = _plain.Tokens;
        _lines.Clear();
        _lines.Add(_section);
        _whole = _section;
        _outer.Clear();
        _measures.Clear();
        _sentenceMeasure = Slot.None;
        _clause = new();
        _hasSiblings = false;
        for (int at = start; at < end; at++)
        {
            // A bare 一般公共预算 is one source beside others only where others stand in the sentence.
            _hasSiblings |= tokens[at] is { Kind: PhraseKind.Line, Phrase: { Value: (int)LineKind.Funding, Detail: not (int)FundingSource.FiscalAppropriation } };
        }

        for (int at = start; at < end; at++)
        {
            Token token = tokens[at];
            if (token.Kind == PhraseKind.Figure)
            {
                at = ReadFigures(at, end);
            }
            else
            {
                Read(token);
            }
        }

        Settle();
    }

    private void Read(Token token)
    {
        switch (token.Kind)
        {
            case PhraseKind.Line:
                ReadLine(token);
                break;
            case PhraseKind.Scope when _hasSiblings || _clause.IsPart || draft.Has(Total(_isRevenue), Slot.Outturn) || _breakdown == LineKind.Funding:
                Meet(new(SourceLine(), FundingSource.FiscalAppropriation));
                break;
            case PhraseKind.Side:
                ReadSide((LineKind)token.Phrase.Value);
                break;
            case PhraseKind.Measure:
                ReadMeasure((Slot)token.Phrase.Value, (LineKind)token.Phrase.Detail);
                break;
            case PhraseKind.Rate:
                ReadRate(token.Phrase);
                break;
            case PhraseKind.Direction:
                _clause = _clause with { Direction = token.Phrase.Value, HasDirection = true, IsShare = false, IsCompared = false, After = After.Direction };
                break;
            case PhraseKind.Compare:
                _clause = _clause with { IsCompared = true, Base = _clause.IsCompared ? _clause.Base : Base.Unknown, After = After.Compare };
                break;
            case PhraseKind.PriorYear:
                ReadPriorYear(token.Phrase.Value == 1);
                break;
            case PhraseKind.Year:
                ReadYear(token.Phrase.Value);
                break;
            case PhraseKind.Same:
                ReadSame(token);
                break;
            case PhraseKind.ShareOf:
                _clause = _clause with { IsShare = true, ShareBase = default, HasUnknown = false, Rate = Slot.Share };
                break;
            case PhraseKind.Complete:
                _clause = _clause with { IsCompletion = true, Rate = Slot.None };
                break;
            case PhraseKind.Breakdown:
                _breakdown = (LineKind)token.Phrase.Value;
                _clause = _clause with { HasUnknown = false };
                break;
            case PhraseKind.OfWhich:
                ReadOfWhich();
                break;
            case PhraseKind.Each:
                _clause = _clause with { IsEach = true };
                break;
            case PhraseKind.Because:
                _clause = _clause with { IsReason = true, IsReasonOfSentence = _clause.IsReasonOfSentence || token.Phrase.Value == 1 };
                break;
            case PhraseKind.Unknown:
                _clause = _clause with { HasUnknown = true };
                break;
            case PhraseKind.And:
                _clause = _clause with { IsJoined = true };
                return;
            case PhraseKind.Comma:
                EndClause();
                break;
            case PhraseKind.Semicolon:
                Settle();
                EndClause();
                _measures.Clear();
                _clause = new() { IsPart = _clause.IsPart, IsNewGroup = _clause.IsPart, Year = _clause.Year };
                break;
            case PhraseKind.Open:
                _outer.Clear();
                _outer.AddRange(_lines);
                break;
            case PhraseKind.Close:
                ReadClose();
                break;
            default:
                break;
        }

        _clause = _clause with { IsJoined = false };
    }

    private void ReadClose()
    {
        if (_outer.Count > 0)
        {
            Settle();
            _lines.Clear();
            _lines.AddRange(_outer);
            _outer.Clear();
            _whole = _lines[0];
            _clause = new();
        }
    }

    private void EndClause() => _clause = _clause with
    {
        HasUnknown = false, IsShare = false, IsEach = false, IsCompletion = false, HasDirection = false, HasFigure = false,
        IsCompared = _clause.IsCompared && _clause.After == After.Compare, Rate = Slot.Unlabelled,
        IsLined = false, IsReason = _clause is { IsReason: true, IsReasonOfSentence: true },
    };

    private void ReadLine(Token token)
    {
        LineKind kind = (LineKind)token.Phrase.Value;
        LineKey key = kind switch
        {
            LineKind.Funding => new(SourceLine(), (FundingSource)token.Phrase.Detail),
            LineKind.RevenueGrandTotal => new(hasBalances ? LineKind.None : LineKind.RevenueTotal),
            LineKind.ExpenditureGrandTotal => new(hasBalances ? LineKind.None : LineKind.ExpenditureTotal),
            LineKind.Economic or LineKind.Functional => new(Classified(kind, token), default, _plain.Printed(token)),
            _ => new(kind),
        };
        Meet(key);
        if (key.IsClassified)
        {
            LineDraft line = draft.Line(key);
            line.NamePlace ??= _plain.Source(token.Start, token.End);
        }
    }

    /// <summary>Which classification a name is meant in: that of the sentence, or the one that is about the whole named before.</summary>
    private LineKind Classified(LineKind kind, Token token)
    {
        if (_breakdown is LineKind.Functional or LineKind.Government
            && (_breakdown == LineKind.Government || !ClassificationTable<Functional>.For(year).FindByName(_plain.Of(token)).IsEmpty))
        {
            return _breakdown;
        }

        return kind != LineKind.Economic ? kind : _whole.Kind switch
        {
            LineKind.Basic or LineKind.Personnel or LineKind.Operating => LineKind.BasicEconomic,
            LineKind.Project => LineKind.ProjectEconomic,
            _ => LineKind.Economic,
        };
    }

    private LineKind SourceLine() => _isRevenue ? LineKind.RevenueFunding : LineKind.ExpenditureFunding;

    private static LineKey Total(bool isRevenue) => new(isRevenue ? LineKind.RevenueTotal : LineKind.ExpenditureTotal);

    /// <summary>Takes a line that is named: beside the one before it, or in its place.</summary>
    private void Meet(LineKey key)
    {
        if (_clause.IsShare)
        {
            _clause = _clause with { ShareBase = key, HasUnknown = false };
            return;
        }

        if (_clause.IsCompared && _clause.Base == Base.Unknown && _clause.After == After.Compare)
        {
            // Compared with another line: no field holds such a difference.
            return;
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
        _isRevenue = _isMixed && key.Kind is LineKind.RevenueTotal or LineKind.ExpenditureTotal ? key.Kind == LineKind.RevenueTotal : _isRevenue;
        _clause = _clause with { HasUnknown = false, HasFigure = false, IsLined = true, IsShare = false, IsNewGroup = false, After = After.Line, Rate = Slot.Unlabelled };
    }

    private void ReadSide(LineKind total)
    {
        if (_clause.IsShare)
        {
            _clause = _clause with { ShareBase = new(total) };
            return;
        }

        switch (_clause.After)
        {
            case After.Line when _lines[^1].Kind is LineKind.RevenueFunding or LineKind.ExpenditureFunding:
                // 财政拨款支出 in a passage about revenue is of expenditure.
                LineKey line = _lines[^1];
                _lines[^1] = line with { Kind = total == LineKind.RevenueTotal ? LineKind.RevenueFunding : LineKind.ExpenditureFunding };
                break;
            case After.Line or After.Measure or After.Compare:
                break;
            default:
                Meet(new(total));
                break;
        }
    }

    private void ReadMeasure(Slot measure, LineKind side)
    {
        if (_clause.IsShare && measure == Slot.Outturn)
        {
            return;
        }

        if (_clause.IsCompletion || _clause.IsShare)
        {
            // 完成调整预算的 99%, 占调整预算的 99%: outturn by adjusted budget.
            _clause = _clause with
            {
                IsShare = false,
                Rate = measure switch { Slot.Adjusted => Slot.ExecutionRate, Slot.Initial when _lines[0].Kind == LineKind.ThreePublic => Slot.ControlRate, _ => Slot.None },
            };
            return;
        }

        if (_clause.IsCompared)
        {
            _clause = _clause with { Base = measure == Slot.PriorOutturn ? Base.Prior : measure == Slot.Outturn && _clause.Base == Base.Prior ? Base.Prior : Base.Budget, HasUnknown = false };
            return;
        }

        if (_clause.IsNewGroup)
        {
            // Parts end at a semicolon; a measure behind it without a line is of the whole again.
            _lines.Clear();
            _lines.Add(side == LineKind.None ? _whole : new(side));
            _clause = _clause with { IsPart = false, IsNewGroup = false };
        }

        if (_clause.HasUnknown && !_clause.IsLined)
        {
            _lines.Clear();
            _lines.Add(new(LineKind.None));
        }
        else if (_clause.HasUnknown)
        {
            // A word between the line and the measure may make it another line.
            _lines[^1] = new(LineKind.None);
        }

        if (!_clause.IsJoined || _clause.HasFigure || _clause.IsMeasureUsed)
        {
            _measures.Clear();
        }

        _measures.Add(measure == Slot.Outturn && _clause.Year == year - 1 ? Slot.PriorOutturn : measure);
        _clause = _clause with { HasUnknown = false, HasFigure = false, HasDirection = false, IsMeasureUsed = false, After = After.Measure, Rate = Slot.Unlabelled };
    }

    private void ReadRate(Phrase phrase)
    {
        Slot rate = (Slot)phrase.Value;
        if (rate == Slot.ChangeRate)
        {
            _clause = _clause with { Direction = phrase.Detail, HasDirection = true, IsRate = true, IsCompared = false, After = After.Direction };
            return;
        }

        if (_clause.HasUnknown && rate != Slot.Share)
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

        _clause = _clause with { Rate = rate, IsShare = rate == Slot.Share, HasDirection = false, HasUnknown = false, After = After.Measure };
    }

    private void ReadPriorYear(bool isComparison)
    {
        if (isComparison || _clause.IsCompared)
        {
            _clause = _clause with { IsCompared = true, Base = Base.Prior, After = After.Compare };
        }
        else
        {
            _clause = _clause with { Year = year - 1 };
        }
    }

    private void ReadYear(int printed)
    {
        if (_clause.IsCompared)
        {
            _clause = _clause with { Base = printed == year - 1 ? Base.Prior : Base.Other };
        }
        else
        {
            _clause = _clause with { Year = printed };
        }
    }

    private void ReadOfWhich()
    {
        Settle();
        _whole = _lines[0];
        _measures.Clear();
        _clause = new() { IsPart = true, Year = _clause.Year };
    }

    private enum Base
    {
        None,
        Unknown,
        Prior,
        Budget,
        Other,
    }

    private enum After
    {
        None,
        Line,
        Measure,
        Compare,
        Direction,
    }

    /// <summary>What has been said so far in a clause, or still holds from the one before.</summary>
    private readonly record struct Clause
    {
        public Clause() => Rate = Slot.Unlabelled;

        public bool HasUnknown { get; init; }

        public bool HasFigure { get; init; }

        public bool IsLined { get; init; }

        public bool IsJoined { get; init; }

        public bool IsMeasureUsed { get; init; }

        public bool IsPart { get; init; }

        /// <summary>A semicolon ended a part, and nothing was named since.</summary>
        public bool IsNewGroup { get; init; }

        public bool IsEach { get; init; }

        /// <summary>What is said explains something.</summary>
        public bool IsReason { get; init; }

        /// <summary>The explanation does not end with the clause.</summary>
        public bool IsReasonOfSentence { get; init; }

        public bool IsCompared { get; init; }

        public Base Base { get; init; }

        public bool HasDirection { get; init; }

        public int Direction { get; init; }

        public bool IsRate { get; init; }

        public bool IsShare { get; init; }

        public LineKey ShareBase { get; init; }

        public bool IsCompletion { get; init; }

        public Slot Rate { get; init; }

        public int Year { get; init; }

        public After After { get; init; }
    }
}
