namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in <see cref="Revenue"/>.</summary>
internal sealed class RevenuePaths
{
    public RevenuePaths(PartPath<Revenue> part)
    {
        Part = part;
        part.Field(nameof(Revenue.Narrative));
        Total = new(part.Part(nameof(Revenue.Total), r => r.Total));
        ByFundingSource = part.Items<FundingLine>(nameof(Revenue.ByFundingSource), r => r.ByFundingSource);
        Source = ByFundingSource.Each.Field(nameof(FundingLine.Source));
        EachSource = new(ByFundingSource.Each);
    }

    public PartPath<Revenue> Part { get; }

    public BudgetPaths<BudgetLine> Total { get; }

    public ItemsPath<FundingLine> ByFundingSource { get; }

    public FieldPath Source { get; }

    public BudgetPaths<FundingLine> EachSource { get; }
}
