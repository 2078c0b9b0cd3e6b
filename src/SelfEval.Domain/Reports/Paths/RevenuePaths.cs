namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in <see cref="Revenue"/>.</summary>
internal sealed class RevenuePaths
{
    public RevenuePaths(PartPath<Revenue> part)
    {
        Part = part;
        part.Field(nameof(Revenue.Narrative), p => p.Narrative);
        PartPath<BudgetLine> total = part.Part(nameof(Revenue.Total), r => r.Total);
        Total = new(total, total.Get);
        ByFundingSource = new(part.Items<FundingLine>(nameof(Revenue.ByFundingSource), r => r.ByFundingSource));
    }

    public PartPath<Revenue> Part { get; }

    public BudgetPaths Total { get; }

    public FundingPaths ByFundingSource { get; }
}
