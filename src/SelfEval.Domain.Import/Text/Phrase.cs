namespace SelfEval.Domain.Import.Text;

/// <summary>What a phrase does in a sentence about figures.</summary>
internal enum PhraseKind
{
    /// <summary>Words that are not known; they may say that a figure is about something else.</summary>
    Unknown,

    /// <summary>Words that say nothing about which figure is meant: 本单位, 为, 共.</summary>
    Filler,

    /// <summary>A line of budget and accounts: 基本支出.</summary>
    Line,

    /// <summary>收入 or 支出 alone: the total, or which side a source is meant on.</summary>
    Side,

    /// <summary>A measure: 年初预算.</summary>
    Measure,

    /// <summary>A rate: 预算执行率, 占比, 增长率.</summary>
    Rate,

    /// <summary>A change: 增加, 下降.</summary>
    Direction,

    /// <summary>比, 较, 与: what follows is compared with.</summary>
    Compare,

    /// <summary>上年: the base of a comparison, or the year of an outturn.</summary>
    PriorYear,

    /// <summary>持平: no change.</summary>
    Same,

    /// <summary>无支出: the amount is nothing.</summary>
    Nothing,

    /// <summary>增加到: the amount that follows is what something became, not by how much.</summary>
    Reach,

    /// <summary>占: a share follows.</summary>
    ShareOf,

    /// <summary>其中: parts follow.</summary>
    OfWhich,

    /// <summary>分别为, 各: one figure for each.</summary>
    Each,

    /// <summary>原因: what follows explains, and states nothing of its own.</summary>
    Because,

    /// <summary>完成: the degree to which a budget was carried out follows.</summary>
    Complete,

    /// <summary>按经济分类: which classification the names that follow belong to.</summary>
    Breakdown,

    /// <summary>一般公共预算 alone: the scope of a total, or one source beside others.</summary>
    Scope,

    /// <summary>、 and 和 between things of one kind.</summary>
    And,

    /// <summary>Figures of every kind, whose meaning the sentence gives.</summary>
    Figure,

    /// <summary>A year in digits: 2023年.</summary>
    Year,

    /// <summary>A part of the year, or the whole of it: 上半年, 截至6月底, 全年.</summary>
    Period,

    /// <summary>目标值, 人均: the figures of the clause are no amounts and rates of the year.</summary>
    Astray,

    Comma,
    Semicolon,
    Stop,
    Open,
    Close,
    Colon,

    /// <summary>A word of indicators: 产出指标.</summary>
    Indicator,
}

/// <summary>A phrase and what it means.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Value">Which one of its kind: a <see cref="LineKind"/>, a <see cref="Slot"/>, a sign.</param>
/// <param name="Detail">A number that goes with it: the source of a funding line.</param>
internal readonly record struct Phrase(PhraseKind Kind, int Value = 0, int Detail = 0)
{
    /// <summary>The detail of a line that its name means only where procurement is spoken of: 服务.</summary>
    public const int Bare = -1;
}
