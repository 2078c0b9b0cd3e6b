namespace SelfEval.Domain;

/// <summary>A value that knows of itself whether it is absent in the source: what writing asks of a list, whatever its items are.</summary>
internal interface IMayBeAbsent
{
    /// <summary>Whether the value is absent.</summary>
    bool IsAbsent { get; }
}
