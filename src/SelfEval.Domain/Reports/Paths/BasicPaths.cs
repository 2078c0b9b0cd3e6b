using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in <see cref="BasicExpenditure"/>.</summary>
internal sealed class BasicPaths : BudgetPartPaths
{
    public BasicPaths(PartPath<BasicExpenditure> part)
        : base(part, part.Get)
    {
        PartPath<ExpenditurePart> personnel = part.Part(nameof(BasicExpenditure.Personnel), b => b.Personnel);
        Personnel = new(personnel, personnel.Get);
        PartPath<ExpenditurePart> operating = part.Part(nameof(BasicExpenditure.Operating), b => b.Operating);
        Operating = new(operating, operating.Get);
        ItemsPath<EconomicClassLine> classes = part.Items<EconomicClassLine>(nameof(BasicExpenditure.ByEconomicClass), b => b.ByEconomicClass);
        ByEconomicClass = new(classes, classes.Each, classes.Each.Get);
    }

    public BudgetPartPaths Personnel { get; }

    public BudgetPartPaths Operating { get; }

    public ClassifiedPaths<DepartmentEconomic> ByEconomicClass { get; }
}
