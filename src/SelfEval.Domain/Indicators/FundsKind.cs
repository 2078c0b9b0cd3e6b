namespace SelfEval.Domain.Indicators;

/// <summary>The kinds of funds that a self-evaluation form tells apart (资金来源).</summary>
public enum FundsKind
{
    /// <summary>本年财政拨款: fiscal appropriation of the year.</summary>
    CurrentAppropriation = 0,

    /// <summary>上年结转资金: carried over from the year before.</summary>
    CarriedOver = 1,

    /// <summary>其他资金: other funds.</summary>
    Other = 2,
}
