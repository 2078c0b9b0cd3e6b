namespace SelfEval.Domain.Classification;

/// <summary>One row of the crosswalk: a department's group that is counted under a government's (科目对应关系).</summary>
/// <param name="Department">The group of the department classification.</param>
/// <param name="Government">The group of the government classification.</param>
/// <param name="Kind">The kind of unit for which the row holds; null for every kind.</param>
public readonly record struct Correspondence(
    ClassificationCode<DepartmentEconomic> Department, ClassificationCode<GovernmentEconomic> Government, EntityKind? Kind)
{
    /// <summary>Whether the row holds for a unit of that kind; for a unit whose kind is not known, any row may.</summary>
    public bool HoldsFor(EntityKind? kind) => Kind is null || kind is null || Kind == kind;
}
