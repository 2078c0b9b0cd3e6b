namespace SelfEval.Domain.Classification;

/// <summary>政府预算支出经济分类: what governments spend on, 501 to 599.</summary>
/// <remarks>Source: 政府收支分类科目 of the Ministry of Finance, in the form that holds since 2018.</remarks>
public readonly struct GovernmentEconomic : IClassificationScheme
{
    /// <inheritdoc/>
    static SchemeDefinition IClassificationScheme.Definition { get; } = new("government-economic", "5", [3, 5], CompleteLevels: 1);
}
