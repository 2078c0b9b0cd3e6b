namespace SelfEval.Domain.Diagnosis;

/// <summary>What a person may have done to print a wrong figure (差错类型).</summary>
public enum Slip
{
    /// <summary>不详: no usual slip explains the print.</summary>
    None = 0,

    /// <summary>数字颠倒: two neighbouring digits changed places.</summary>
    TransposedDigits = 1,

    /// <summary>错一位数字: one digit is wrong.</summary>
    WrongDigit = 2,

    /// <summary>漏一位数字: one digit was left out.</summary>
    LostDigit = 3,

    /// <summary>多一位数字: one digit too many, or one twice.</summary>
    ExtraDigit = 4,

    /// <summary>小数点错位: the decimal point stands elsewhere.</summary>
    ShiftedPoint = 5,

    /// <summary>单位错: the number is right, the unit is not.</summary>
    WrongUnit = 6,

    /// <summary>漏负号: the sign is lost, or one too many.</summary>
    LostSign = 7,

    /// <summary>截尾: digits were cut off instead of rounded.</summary>
    Truncated = 8,

    /// <summary>两数互换: the figure changed places with a neighbour.</summary>
    SwappedFigures = 9,

    /// <summary>误抄上年数: last year's figure stands in this year's place.</summary>
    CopiedFromLastYear = 10,

    /// <summary>基数错: the rate was computed over another figure of the same line, such as this year's instead of last year's.</summary>
    WrongBase = 11,

    /// <summary>凑足 100%: the last share is what the others leave of 100 %.</summary>
    BalancedTo100 = 12,

    /// <summary>按 100% 封顶: a rate above 100 % is printed as 100 %.</summary>
    CappedAt100 = 13,

    /// <summary>漏小数: the decimals were left out, cut off or rounded.</summary>
    LostDecimals = 14,
}
