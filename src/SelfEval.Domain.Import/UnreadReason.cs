namespace SelfEval.Domain.Import;

/// <summary>Why something was not understood.</summary>
public enum UnreadReason
{
    /// <summary>The heading names no part of a report, so its text has no place in the model.</summary>
    UnknownSection = 0,

    /// <summary>Text for which the part of its section has no place.</summary>
    NoPlace = 1,

    /// <summary>A figure about money or shares of which the sentence does not say, in phrases that are known, what it measures.</summary>
    UnknownFigure = 2,

    /// <summary>A figure that is known for what it is, and that the model has no field for.</summary>
    NoField = 3,

    /// <summary>A figure that no figure of a report can be: too large or too fine.</summary>
    OutOfRange = 4,
}
