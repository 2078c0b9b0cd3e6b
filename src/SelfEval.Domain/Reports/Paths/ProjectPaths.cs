using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in <see cref="ProjectExpenditure"/>.</summary>
internal sealed class ProjectPaths : BudgetPartPaths
{
    public ProjectPaths(PartPath<ProjectExpenditure> part)
        : base(part, part.Get)
    {
        ItemsPath<EconomicClassLine> classes = part.Items<EconomicClassLine>(nameof(ProjectExpenditure.ByEconomicClass), p => p.ByEconomicClass);
        ByEconomicClass = new(classes, classes.Each, classes.Each.Get);
    }

    public ClassifiedPaths<DepartmentEconomic> ByEconomicClass { get; }
}
