namespace SelfEval.Domain.Figures;

/// <summary>How a true value became a printed one (取舍方式).</summary>
public enum RoundingMode
{
    /// <summary>四舍五入: to the nearest; a tie may have gone either way.</summary>
    Nearest = 0,

    /// <summary>截尾: digits beyond the last printed one were cut off, towards zero.</summary>
    Truncation = 1,
}
