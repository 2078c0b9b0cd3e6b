namespace SelfEval.Domain.Testing.Consistent;

/// <summary>Which lines of a classification a breakdown lists.</summary>
internal enum BreakdownStyle
{
    /// <summary>The breakdown is left out.</summary>
    None,

    /// <summary>The classes.</summary>
    Classes,

    /// <summary>The lowest lines alone.</summary>
    Lowest,

    /// <summary>The classes with all their lowest lines.</summary>
    Both,

    /// <summary>The classes with every other of their lowest lines, as 其中.</summary>
    Some,
}
