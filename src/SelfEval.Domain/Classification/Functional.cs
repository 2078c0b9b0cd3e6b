namespace SelfEval.Domain.Classification;

/// <summary>支出功能分类: what governments spend for, 201 to 233.</summary>
/// <remarks>Source: 政府收支分类科目 of the Ministry of Finance. The table holds every 类 and the common 款 and 项 only.</remarks>
public readonly struct Functional : IClassificationScheme
{
    /// <inheritdoc/>
    static SchemeDefinition IClassificationScheme.Definition { get; } = new("functional", "2", [3, 5, 7], CompleteLevels: 1);
}
