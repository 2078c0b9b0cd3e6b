namespace SelfEval.Domain.Serialization;

/// <summary>What is wrong with a document that cannot be read.</summary>
public enum ReadProblemKind
{
    /// <summary>Not well-formed JSON; nothing after it can be read.</summary>
    Malformed = 0,

    /// <summary>A member that the format does not have.</summary>
    UnknownMember = 1,

    /// <summary>A required member that is not there.</summary>
    MissingMember = 2,

    /// <summary>A member that stands twice in one object.</summary>
    DuplicateMember = 3,

    /// <summary>A number where text is needed, an object where an array is needed, null, and so on.</summary>
    WrongType = 4,

    /// <summary>A value of the right type that means nothing here: a bad figure, date or name.</summary>
    BadValue = 5,

    /// <summary>Nested more deeply than any report; nothing after it is read.</summary>
    TooDeep = 6,

    /// <summary>Larger than any report; not read at all.</summary>
    TooLarge = 7,

    /// <summary>Bytes that are not UTF-8; not read at all.</summary>
    BadEncoding = 8,
}
