using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in <see cref="Expenditure"/>.</summary>
internal sealed class ExpenditurePaths : BudgetPaths
{
    public ExpenditurePaths(PartPath<Expenditure> part)
        : this(part, part.Field(nameof(Expenditure.Narrative), p => p.Narrative))
    {
    }

    private ExpenditurePaths(PartPath<Expenditure> part, FieldPath narrative)
        : base(part, part.Get)
    {
        Part = part;
        Narrative = narrative;
        ExecutionRate = part.Percentage(nameof(Expenditure.ExecutionRate), e => e.ExecutionRate);
        Basic = new(part.Part(nameof(Expenditure.Basic), e => e.Basic));
        Project = new(part.Part(nameof(Expenditure.Project), e => e.Project));
        PartPath<ExpenditurePart> superior = part.Part(nameof(Expenditure.SuperiorPayment), e => e.SuperiorPayment);
        SuperiorPayment = new(superior, superior.Get);
        PartPath<ExpenditurePart> business = part.Part(nameof(Expenditure.Business), e => e.Business);
        Business = new(business, business.Get);
        PartPath<ExpenditurePart> subordinate = part.Part(nameof(Expenditure.SubordinateGrant), e => e.SubordinateGrant);
        SubordinateGrant = new(subordinate, subordinate.Get);
        ItemsPath<FunctionalLine> functions = part.Items<FunctionalLine>(nameof(Expenditure.ByFunction), e => e.ByFunction);
        ByFunction = new(functions, functions.Each, functions.Each.Get);
        ItemsPath<EconomicClassLine> classes = part.Items<EconomicClassLine>(nameof(Expenditure.ByEconomicClass), e => e.ByEconomicClass);
        ByEconomicClass = new(classes, classes.Each, classes.Each.Get);
        ItemsPath<GovernmentClassLine> government = part.Items<GovernmentClassLine>(nameof(Expenditure.ByGovernmentClass), e => e.ByGovernmentClass);
        ByGovernmentClass = new(government, government.Each, government.Each.Get);
        ByFundingSource = new(part.Items<FundingLine>(nameof(Expenditure.ByFundingSource), e => e.ByFundingSource));
        ThreePublic = new(part.Part(nameof(Expenditure.ThreePublicExpenses), e => e.ThreePublicExpenses));
        Procurement = new(part.Part(nameof(Expenditure.Procurement), e => e.Procurement));
    }

    public PartPath<Expenditure> Part { get; }

    public FieldPath Narrative { get; }

    public FigurePath<ReportedPercentage> ExecutionRate { get; }

    public BasicPaths Basic { get; }

    public ProjectPaths Project { get; }

    public BudgetPartPaths SuperiorPayment { get; }

    public BudgetPartPaths Business { get; }

    public BudgetPartPaths SubordinateGrant { get; }

    public ClassifiedPaths<Functional> ByFunction { get; }

    public ClassifiedPaths<DepartmentEconomic> ByEconomicClass { get; }

    public ClassifiedPaths<GovernmentEconomic> ByGovernmentClass { get; }

    public FundingPaths ByFundingSource { get; }

    public ThreePublicPaths ThreePublic { get; }

    public ProcurementPaths Procurement { get; }
}
