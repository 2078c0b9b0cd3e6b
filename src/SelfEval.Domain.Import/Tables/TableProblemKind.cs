namespace SelfEval.Domain.Import.Tables;

/// <summary>What is wrong with a place in a table.</summary>
public enum TableProblemKind
{
    /// <summary>No row of the first ones names columns that are known.</summary>
    NoHeader = 0,

    /// <summary>Two columns mean the same.</summary>
    ColumnTwice = 1,

    /// <summary>Bytes that are no text in the table's encoding.</summary>
    Encoding = 2,

    /// <summary>A quote that is not closed, or text behind a closed one.</summary>
    Quotes = 3,

    /// <summary>A record beyond the limit on its length.</summary>
    TooLong = 4,

    /// <summary>More or fewer cells than the header has columns.</summary>
    CellCount = 5,

    /// <summary>Not a code of the classification.</summary>
    Code = 6,

    /// <summary>A name that is another code's.</summary>
    CodeName = 7,

    /// <summary>Not a funding source.</summary>
    Source = 8,

    /// <summary>Not an amount.</summary>
    Amount = 9,

    /// <summary>An amount for which no unit is printed, or one that is not 元, 千元, 万元 or 亿元.</summary>
    Unit = 10,

    /// <summary>Not a percentage.</summary>
    Percentage = 11,

    /// <summary>A row with amounts of which nothing tells what they are for.</summary>
    Nameless = 12,

    /// <summary>A title close to a known one, of which the rest is not understood; its column is not read.</summary>
    Title = 13,
}
