using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Reports;

/// <summary>Government procurement (政府采购).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record GovernmentProcurement
{
    /// <summary>政府采购支出总额: the total.</summary>
    public BudgetLine? Total { get; init; }

    /// <summary>政府采购执行率: outturn ÷ adjusted budget of the total.</summary>
    public ReportedPercentage? ExecutionRate { get; init; }

    /// <summary>政府采购货物支出: goods.</summary>
    public ExpenditurePart? Goods { get; init; }

    /// <summary>政府采购工程支出: works.</summary>
    public ExpenditurePart? Works { get; init; }

    /// <summary>政府采购服务支出: services.</summary>
    public ExpenditurePart? Services { get; init; }

    /// <summary>授予中小企业合同金额: contracts awarded to small and medium enterprises, share of the total.</summary>
    public ExpenditurePart? SmallAndMedium { get; init; }

    /// <summary>其中授予小微企业合同金额: of which to small and micro enterprises; what the printed share is a share of differs by year.</summary>
    public ExpenditurePart? SmallAndMicro { get; init; }
}
