namespace SelfEval.Domain.Serialization.Contract;

/// <summary>What a kind of document holds, and how large it may be.</summary>
/// <param name="Root">The document.</param>
/// <param name="MaxBytes">Bytes that it may have.</param>
/// <param name="MaxDepth">Levels that it may be nested.</param>
internal sealed record DocumentContract(ObjectNode Root, int MaxBytes, int MaxDepth);
