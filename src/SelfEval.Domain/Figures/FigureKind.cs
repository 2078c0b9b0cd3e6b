namespace SelfEval.Domain.Figures;

/// <summary>What a printed figure measures.</summary>
public enum FigureKind
{
    /// <summary>A whole number of things, known exactly; the kind of <c>default</c>.</summary>
    Count = 0,

    /// <summary>金额: money, printed in one of the <see cref="AmountUnit"/>s.</summary>
    Amount = 1,

    /// <summary>百分比: a ratio, printed in percent.</summary>
    Percentage = 2,

    /// <summary>数量: a number of some unit, such as 168份.</summary>
    Quantity = 3,

    /// <summary>得分: points.</summary>
    Score = 4,
}
