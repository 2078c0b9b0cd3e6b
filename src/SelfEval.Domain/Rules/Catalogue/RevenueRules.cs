using static SelfEval.Domain.Reports.Paths.ReportPaths;

namespace SelfEval.Domain.Rules.Catalogue;

/// <summary>Family 2, 收入: revenue.</summary>
internal static class RevenueRules
{
    /// <summary>A difference from the budget that is worth a word; the bound that departmental indicator systems use for adjustments.</summary>
    internal const int UsualDeviation = 10;

    /// <summary>各资金性质年初预算数之和等于收入合计年初预算数。</summary>
    public static readonly Rule InitialTotals = Identity
        .Sum(Revenue.Total.Initial, Revenue.ByFundingSource.Initial)
        .As("SE2101", Severity.Error, Basis.FinalAccounts);

    /// <summary>各资金性质调整预算数之和等于收入合计调整预算数。</summary>
    public static readonly Rule AdjustedTotals = Identity
        .Sum(Revenue.Total.Adjusted, Revenue.ByFundingSource.Adjusted)
        .As("SE2102", Severity.Error, Basis.FinalAccounts);

    /// <summary>各资金性质决算数之和等于收入合计决算数。</summary>
    public static readonly Rule OutturnTotals = Identity
        .Sum(Revenue.Total.Outturn, Revenue.ByFundingSource.Outturn)
        .As("SE2103", Severity.Error, Basis.FinalAccounts);

    /// <summary>各资金性质上年决算数之和等于收入合计上年决算数。</summary>
    public static readonly Rule PriorOutturnTotals = Identity
        .Sum(Revenue.Total.PriorOutturn, Revenue.ByFundingSource.PriorOutturn)
        .As("SE2104", Severity.Error, Basis.FinalAccounts);

    /// <summary>各资金性质增减额之和等于收入合计增减额。</summary>
    public static readonly Rule ChangeTotals = Identity
        .Sum(Revenue.Total.Change, Revenue.ByFundingSource.Change)
        .As("SE2105", Severity.Error, Basis.FinalAccounts);

    /// <summary>收入增减额等于决算数减上年决算数。</summary>
    public static readonly Rule ChangeIsDifference = Identity
        .Difference(Revenue.Total.Change, Revenue.Total.Outturn, Revenue.Total.PriorOutturn)
        .As("SE2201", Severity.Error, Basis.FinalAccounts);

    /// <summary>各资金性质增减额等于其决算数减上年决算数。</summary>
    public static readonly Rule SourceChangeIsDifference = Identity
        .Difference(Revenue.ByFundingSource.Change, Revenue.ByFundingSource.Outturn, Revenue.ByFundingSource.PriorOutturn)
        .As("SE2202", Severity.Error, Basis.FinalAccounts);

    /// <summary>收入调整预算数偏离年初预算数一般不超过 10%。</summary>
    public static readonly Rule AdjustmentUsual = Identity
        .Near(Revenue.Total.Adjusted, Revenue.Total.Initial, UsualDeviation)
        .As("SE2301", Severity.Advice, Basis.BudgetLawAdjustment);

    /// <summary>收入决算数偏离调整预算数一般不超过 10%。</summary>
    public static readonly Rule OutturnUsual = Identity
        .Near(Revenue.Total.Outturn, Revenue.Total.Adjusted, UsualDeviation)
        .As("SE2302", Severity.Advice, Basis.FinalAccounts);
}
