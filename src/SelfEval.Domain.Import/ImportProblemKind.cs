namespace SelfEval.Domain.Import;

/// <summary>What keeps a document from becoming a report.</summary>
public enum ImportProblemKind
{
    /// <summary>The file is larger than allowed.</summary>
    TooLarge = 0,

    /// <summary>The content is of no kind that is read.</summary>
    UnknownFormat = 1,

    /// <summary>An old binary Word or Excel file.</summary>
    OldFormat = 2,

    /// <summary>The file is protected by a password.</summary>
    Protected = 3,

    /// <summary>The file is damaged or cut off.</summary>
    Damaged = 4,

    /// <summary>The file unpacks to more than allowed, or is nested deeper.</summary>
    TooComplex = 5,

    /// <summary>Bytes that are no characters in the encoding of the text.</summary>
    Encoding = 6,

    /// <summary>There is no text.</summary>
    Empty = 7,

    /// <summary>No title of a report.</summary>
    NoTitle = 8,

    /// <summary>No year that the report is about.</summary>
    NoYear = 9,

    /// <summary>No name of the unit that reports.</summary>
    NoDepartment = 10,

    /// <summary>A part of the document that no report can hold, such as a text that is too long.</summary>
    OutOfRange = 11,

    /// <summary>Reading took longer than allowed.</summary>
    TimeLimit = 12,

    /// <summary>A table without a title that says what report it belongs to.</summary>
    BareTable = 13,

    /// <summary>The XML in the file declares a document type (DTD), which no Office program writes and which is not processed.</summary>
    DocumentType = 14,
}
