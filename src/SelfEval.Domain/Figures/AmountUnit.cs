namespace SelfEval.Domain.Figures;

/// <summary>A scale in which amounts of money are printed (计量单位); not a currency: every amount here is in CNY.</summary>
/// <remarks>The default value is <see cref="Yuan"/>. The units are ordered by size.</remarks>
public enum AmountUnit
{
    /// <summary>元: one yuan.</summary>
    Yuan = 0,

    /// <summary>千元: 10³ yuan.</summary>
    QianYuan = 1,

    /// <summary>万元: 10⁴ yuan, the unit that reports use most.</summary>
    WanYuan = 2,

    /// <summary>亿元: 10⁸ yuan.</summary>
    YiYuan = 3,
}
