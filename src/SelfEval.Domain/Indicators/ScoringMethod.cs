namespace SelfEval.Domain.Indicators;

/// <summary>How a rate becomes a score (评分方法).</summary>
public enum ScoringMethod
{
    /// <summary>按比例: the weight times the rate, not above the weight.</summary>
    Proportion = 0,

    /// <summary>限额: the full weight up to a limit, less beyond it.</summary>
    Limit = 1,

    /// <summary>评判: any score from 0 to the weight, by judgement.</summary>
    Judged = 2,
}
