namespace SelfEval.Domain.Indicators;

/// <summary>What kind of target an indicator has (指标值类型).</summary>
public enum TargetKind
{
    /// <summary>定性: words such as 优 or 有效提升.</summary>
    Qualitative = 0,

    /// <summary>≥, 不低于, …以上: at least.</summary>
    AtLeast = 1,

    /// <summary>≤, 不超过, …以内: at most.</summary>
    AtMost = 2,

    /// <summary>＞, 大于: more than.</summary>
    Above = 3,

    /// <summary>＜, 小于: less than.</summary>
    Below = 4,

    /// <summary>＝, or a number alone (168份): the plan, which more than it fulfils too.</summary>
    Exactly = 5,

    /// <summary>90%–95%, 8至10次: within two ends, both included.</summary>
    Between = 6,

    /// <summary>2023年12月31日前: on or before a day.</summary>
    ByDate = 7,

    /// <summary>/, -, ……: a placeholder, which measures nothing.</summary>
    Nothing = 8,
}
