namespace SelfEval.Domain.Import.Text;

/// <summary>What has been said so far in a clause, or still holds from the one before.</summary>
internal struct Clause
{
    public Clause() => Rate = Slot.Unlabelled;

    /// <summary>Words that are not known stand since the last line, measure or figure.</summary>
    public bool HasUnknown;

    public bool HasFigure;

    /// <summary>A line was named.</summary>
    public bool IsLined;

    /// <summary>What comes stands beside what came, by 、 or 和.</summary>
    public bool IsJoined;

    public bool IsMeasureUsed;

    /// <summary>其中: what is named is part of a whole.</summary>
    public bool IsPart;

    /// <summary>A semicolon ended a part, and nothing was named since.</summary>
    public bool IsNewGroup;

    public bool IsEach;

    /// <summary>What is said explains something.</summary>
    public bool IsReason;

    /// <summary>The explanation does not end with the clause.</summary>
    public bool IsReasonOfSentence;

    /// <summary>The figures are targets, figures per head and the like.</summary>
    public bool IsAstray;

    public bool IsCompared;

    public ComparisonBase Base;

    /// <summary>The comparison was said before the last semicolon; it holds for changes alone, up to the next amount or measure.</summary>
    public bool IsBaseKept;

    /// <summary>Something was explained in the sentence: what a semicolon ends may be one of several reasons.</summary>
    public bool HadReason;

    /// <summary>The budget that the outturn is compared with, or that was carried out.</summary>
    public Slot Budget = Slot.None;

    public bool HasDirection;

    public int Direction;

    /// <summary>The direction was named as a rate.</summary>
    public bool IsRate;

    public bool IsShare;

    /// <summary>What a share is said to be of.</summary>
    public LineKey ShareBase;

    public bool IsCompletion;

    public Slot Rate;

    public int Year;

    public LastSaid After;

    /// <summary>Ends the clause at a comma; what holds for the sentence stays.</summary>
    public void End()
    {
        IsCompared = IsCompared && After == LastSaid.Compare;
        IsReason = IsReason && IsReasonOfSentence;
        HasUnknown = IsShare = IsEach = IsCompletion = HasDirection = HasFigure = IsLined = IsAstray = false;
        (Rate, Budget) = (Slot.Unlabelled, Slot.None);
    }
}

/// <summary>What figures are compared with.</summary>
internal enum ComparisonBase
{
    None,
    Unknown,

    /// <summary>The year before.</summary>
    Prior,
    Budget,
    Other,
}

/// <summary>What was said last.</summary>
internal enum LastSaid
{
    None,
    Line,
    Measure,
    Compare,
    Direction,
}
