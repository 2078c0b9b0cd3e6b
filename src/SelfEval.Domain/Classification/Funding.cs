namespace SelfEval.Domain.Classification;

/// <summary>资金性质: where the money of a budget line comes from, 1 to 3 and below.</summary>
/// <remarks>Source: 预算管理一体化规范 of the Ministry of Finance.</remarks>
public readonly struct Funding : IClassificationScheme
{
    /// <inheritdoc/>
    static SchemeDefinition IClassificationScheme.Definition { get; } = new("funding-source", "123", [1, 2], CompleteLevels: 1);
}
