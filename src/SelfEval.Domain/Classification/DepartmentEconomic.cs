namespace SelfEval.Domain.Classification;

/// <summary>部门预算支出经济分类: what departments spend on, 301 to 399.</summary>
/// <remarks>Source: 政府收支分类科目 of the Ministry of Finance, in the form that holds since 2018.</remarks>
public readonly struct DepartmentEconomic : IClassificationScheme
{
    /// <inheritdoc/>
    static SchemeDefinition IClassificationScheme.Definition { get; } = new("department-economic", "3", [3, 5], CompleteLevels: 2);
}
