using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Import.Text;

/// <summary>
/// Reads the figures of sentences about revenue and expenditure. It knows phrases, not sentences: what a figure means follows from the
/// nearest line, measure, comparison and direction before it, and what is not said clearly is not guessed (docs/importing.md).
/// </summary>
internal sealed partial class FinanceReader(FinanceDraft draft, Binder binder, PlainText plain, int year, bool hasBalances)
{
    private readonly PlainText _plain = plain;
    private readonly List<LineKey> _lines = [];
    private readonly List<LineKey> _outer = [];
    private readonly List<LineKey> _named = [];
    private readonly List<Slot> _measures = [];
    private readonly List<Token> _figures = [];
    private readonly List<WaitingFigure> _waiting = [];
    private LineKey _section;
    private LineKey _whole;
    private LineKey _outerWhole;
    private LineKind _breakdown;
    private Clause _clause;
    private bool _isRevenue;
    private bool _isMixed;
    private bool _hasSiblings;
    private bool _hasBasic;

    /// <summary>What the last share of the sentence was said to be of.</summary>
    private LineKey _shareBase;

    /// <summary>What the sentence is about has no line in the model; so have the parts of it none.</summary>
    private bool _isForeign;
    private bool _isForeignWhole;

    /// <summary>The last amount was of something unknown, or of another year; so is a change that follows, until a line or another amount is named.</summary>
    private bool _isOfUnread;
    private bool _isOuterOfUnread;

    /// <summary>Among the parts a source was named; what follows may be of it alone.</summary>
    private bool _hasSourceBefore;

    /// <summary>The sentence speaks of some months, not of the year.</summary>
    private bool _isPartOfYear;

    /// <summary>The measure of amounts that name none, where the heading says it: 预算安排情况.</summary>
    private Slot _sectionMeasure;

    /// <summary>The measure of the last amount with a measure; it holds for amounts beside it that have none.</summary>
    private Slot _lastMeasure;

    /// <summary>The same for the sentence alone.</summary>
    private Slot _sentenceMeasure;

    /// <summary>Measures named and not used, outside of the bracket that is open.</summary>
    private readonly List<Slot> _outerMeasures = [];

    /// <summary>The measures of amounts outside of the bracket that is open.</summary>
    private (Slot Last, Slot Sentence) _outerMeasure;

    /// <summary>Whether the sentence gave amounts of more than one measure.</summary>
    private bool _hasMeasures;

    /// <summary>The unit of amounts that print none; <see cref="FigureUnit.Broken"/> where the document names none.</summary>
    public FigureUnit BareUnit { get; set; } = FigureUnit.Broken;

    /// <summary>Whether a figure of revenue was found since the last time this was set to false.</summary>
    public bool SawRevenue { get; set; }

    /// <summary>The same for expenditure and carry-over.</summary>
    public bool SawExpenditure { get; set; }

    /// <summary>Reads a paragraph of a section that is about one line unless it says otherwise.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="section">The line of the section.</param>
    /// <param name="measure">The measure of amounts that name none, where the heading says it.</param>
    /// <param name="ownName">The name of the unit.</param>
    public void Read(Paragraph paragraph, LineKey section, Slot measure, string ownName)
    {
        _plain.Read(paragraph, ownName);
        _section = _whole = section;
        _sectionMeasure = measure;
        _isRevenue = section.Kind == LineKind.RevenueTotal;
        _isMixed = section.Kind == LineKind.None;
        _breakdown = LineKind.None;
        _lastMeasure = _sentenceMeasure = Slot.None;
        _hasMeasures = _isForeign = _isForeignWhole = false;
        _lines.Clear();
        int start = 0;
        List<Token> tokens = _plain.Tokens;
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
        List<Token> tokens = _plain.Tokens;
        bool goesOn = start < end && tokens[start].Kind == PhraseKind.OfWhich;
        BeginSentence(goesOn);
        for (int at = start; at < end; at++)
        {
            // A bare 一般公共预算 is one source beside others only where others stand in the sentence.
            Phrase phrase = tokens[at].Phrase;
            _hasSiblings |= phrase is { Kind: PhraseKind.Line, Value: (int)LineKind.Funding, Detail: not (int)FundingSource.FiscalAppropriation };
            _hasBasic |= phrase is { Kind: PhraseKind.Line, Value: (int)LineKind.Basic };
        }

        for (int at = start; at < end; at++)
        {
            at = tokens[at].Kind switch
            {
                PhraseKind.Figure => ReadFigures(at, end),
                PhraseKind.Open => ReadOpen(at, end),
                _ => Read(at, start),
            };
        }

        Settle();
    }

    /// <summary>Begins a sentence; one that begins with 其中 is about the parts of what the one before was about.</summary>
    private void BeginSentence(bool goesOn)
    {
        if (goesOn)
        {
            _isForeignWhole |= _isForeign;
            _whole = _lines is [var line] && !_clause.IsPart ? line : _whole;
            _sentenceMeasure = _hasMeasures ? Slot.None : _sentenceMeasure;
        }
        else
        {
            _whole = _section;
            _isForeignWhole = false;
            _sentenceMeasure = Slot.None;
        }

        _shareBase = goesOn ? _shareBase : default;
        _lines.Clear();
        _lines.Add(goesOn ? _whole : _section);
        _outer.Clear();
        _named.Clear();
        _measures.Clear();
        _clause = new();
        _hasBasic = goesOn && _whole.Kind == LineKind.Basic;
        _hasSourceBefore = _hasSiblings = _hasMeasures = _isForeign = _isPartOfYear = _isOfUnread = false;
    }

    private int Read(int at, int start)
    {
        Token token = _plain.Tokens[at];
        switch (token.Kind)
        {
            case PhraseKind.Line:
                ReadLine(token, at, start);
                break;
            case PhraseKind.Scope when _hasSiblings || _clause.IsPart || draft.Has(Total(_isRevenue), Slot.Outturn) || _breakdown == LineKind.Funding:
                Meet(new(SourceLine(), FundingSource.FiscalAppropriation));
                break;
            case PhraseKind.Side:
                ReadSide((LineKind)token.Phrase.Value, at, HasUnknownBefore(at, start, isSource: true));
                break;
            case PhraseKind.Filler when at + 1 < _plain.Tokens.Count && _plain.Tokens[at + 1] is { Kind: PhraseKind.Figure, Unit: >= FigureUnit.Yuan and <= FigureUnit.YiYuan } && _plain.Of(token) is "实际":
                // 预算100万元，实际98万元.
                ReadMeasure(Slot.Outturn, LineKind.None);
                break;
            case PhraseKind.Measure when token.End - token.Start == 2 && _plain.Of(token) is "执行" && !(at + 1 < _plain.Tokens.Count && _plain.Tokens[at + 1].Kind == PhraseKind.Figure):
                // 执行990万元 is an outturn, 执行制度 is none.
                _clause.HasUnknown = true;
                break;
            case PhraseKind.Measure:
                ForgetKept();
                ReadMeasure((Slot)token.Phrase.Value, (LineKind)token.Phrase.Detail);
                break;
            case PhraseKind.Rate:
                ReadRate(token.Phrase);
                break;
            case PhraseKind.Direction:
                (_clause.Direction, _clause.HasDirection, _clause.IsShare, _clause.IsCompared, _clause.After) = (token.Phrase.Value, true, false, false, LastSaid.Direction);
                break;
            case PhraseKind.Compare:
                _clause.Base = _clause.IsCompared ? _clause.Base : ComparisonBase.Unknown;
                _clause.IsBaseKept = false;
                (_clause.IsCompared, _clause.After) = (true, LastSaid.Compare);
                break;
            case PhraseKind.PriorYear:
                ReadPriorYear(token.Phrase.Value == 1);
                break;
            case PhraseKind.Year:
                ReadYear(token.Phrase.Value);
                break;
            case PhraseKind.Period:
                _isPartOfYear = token.Phrase.Value == 1;
                break;
            case PhraseKind.Astray:
                _clause.IsAstray = true;
                break;
            case PhraseKind.Same:
                ReadSame(token);
                break;
            case PhraseKind.Nothing:
                ReadNothing(token, at);
                break;
            case PhraseKind.Reach:
                ReadReach();
                break;
            case PhraseKind.ShareOf:
                _clause.ShareBase = default;
                (_clause.IsShare, _clause.HasUnknown, _clause.Rate) = (true, false, Slot.Share);
                break;
            case PhraseKind.Complete:
                (_clause.IsCompletion, _clause.Rate, _clause.Budget) = (true, Slot.None, Slot.None);
                break;
            case PhraseKind.Breakdown:
                _breakdown = (LineKind)token.Phrase.Value;
                _clause.HasUnknown = false;
                break;
            case PhraseKind.OfWhich:
                ReadOfWhich();
                break;
            case PhraseKind.Each:
                _clause.IsEach = true;
                break;
            case PhraseKind.Because:
                _clause.IsReason = _clause.HadReason = true;
                _clause.IsReasonOfSentence |= token.Phrase.Value == 1;
                break;
            case PhraseKind.Unknown:
                _clause.HasUnknown = true;
                break;
            case PhraseKind.And:
                _clause.IsJoined = true;
                return at;
            case PhraseKind.Comma:
                if (_isForeign && !_clause.IsMeasureUsed)
                {
                    // 严格执行预算，支出…: the measure was of nothing in the model.
                    _measures.Clear();
                }

                _clause.End();
                break;
            case PhraseKind.Semicolon:
                Settle();
                _measures.Clear();
                _hasSourceBefore = false;
                EndGroup();
                break;
            case PhraseKind.Close:
                ReadClose();
                break;
            default:
                break;
        }

        _clause.IsJoined = false;
        return at;
    }
}
