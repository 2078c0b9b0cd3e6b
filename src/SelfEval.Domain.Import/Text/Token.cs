namespace SelfEval.Domain.Import.Text;

/// <summary>What a number in a sentence measures, by what stands beside it.</summary>
internal enum FigureUnit
{
    /// <summary>Nothing stands beside it.</summary>
    None,
    Yuan,
    QianYuan,
    WanYuan,
    YiYuan,
    Percent,
    Points,
    PercentagePoints,

    /// <summary>A part of something with several numbers, or no exact one: 1 201.10, 1000～1200万元, 500余万元, 1.2倍.</summary>
    Broken,

    /// <summary>Another word: 个, 人.</summary>
    Other,
}

/// <summary>A piece of a sentence.</summary>
/// <param name="Phrase">What it is.</param>
/// <param name="Start">Where in the plain text it begins.</param>
/// <param name="End">Where it ends, the unit of a figure included.</param>
/// <param name="NumberEnd">Where the number of a figure ends.</param>
/// <param name="Unit">What a figure measures.</param>
internal readonly record struct Token(Phrase Phrase, int Start, int End, int NumberEnd = 0, FigureUnit Unit = FigureUnit.None)
{
    /// <summary>What it does.</summary>
    public PhraseKind Kind => Phrase.Kind;
}
