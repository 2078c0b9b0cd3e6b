namespace SelfEval.Domain.Classification;

/// <summary>What a table says of a printed code or name.</summary>
public enum CodeStatus
{
    /// <summary>It is in the table of the year.</summary>
    Known = 0,

    /// <summary>It has the shape of a code, or is a name, but no table holds it.</summary>
    Unknown = 1,

    /// <summary>It is in the table of other years, not of this one.</summary>
    OutOfYear = 2,

    /// <summary>It is no code of the classification at all: wrong number of digits, wrong first digit, or blank.</summary>
    Malformed = 3,

    /// <summary>The name stands for several codes of the same level, and no code is printed beside it.</summary>
    Ambiguous = 4,
}
