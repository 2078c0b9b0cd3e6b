namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in <see cref="Department"/>.</summary>
internal sealed class DepartmentPaths(PartPath<Department> part)
{
    public FieldPath Name { get; } = part.Field(nameof(Department.Name), p => p.Name);

    public FieldPath Division { get; } = part.Field(nameof(Department.Division), p => p.Division);

    public FieldPath Kind { get; } = part.Field(nameof(Department.Kind), p => p.Kind);

    public FieldPath Mission { get; } = part.Field(nameof(Department.Mission), p => p.Mission);

    public FigurePath<int> StatedFunctions { get; } = part.Count(nameof(Department.StatedFunctions), d => d.StatedFunctions);

    public FieldPath Functions { get; } = part.Texts(nameof(Department.Functions), d => d.Functions);
}
