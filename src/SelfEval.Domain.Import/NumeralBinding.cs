namespace SelfEval.Domain.Import;

/// <summary>What became of a numeral of the document.</summary>
public enum NumeralBinding
{
    /// <summary>Nothing: neither a field nor a passage of the model holds it.</summary>
    Unbound = 0,

    /// <summary>A passage of the model holds it as words; no field does.</summary>
    Passage = 1,

    /// <summary>A field of the model is it, or comes from it.</summary>
    Field = 2,

    /// <summary>It only orders the page: number of a heading, a list item, an attachment or a page.</summary>
    Ordering = 3,
}
