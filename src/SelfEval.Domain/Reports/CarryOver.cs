using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Reports;

/// <summary>What is carried into the year and out of it (结转结余).</summary>
/// <remarks>
/// Revenue + opening balance + surplus used = expenditure + surplus distributed + closing balance. A member that is null is absent
/// in the source. Equality is by value; immutable. Source: the table 收入支出决算总表 of departmental final accounts.
/// </remarks>
public sealed record CarryOver
{
    /// <summary>年初结转和结余: balance at the beginning of the year.</summary>
    public ReportedAmount? Opening { get; init; }

    /// <summary>使用非财政拨款结余: surplus of other funds that was used.</summary>
    public ReportedAmount? SurplusUsed { get; init; }

    /// <summary>结余分配: surplus distributed or transferred.</summary>
    public ReportedAmount? SurplusDistributed { get; init; }

    /// <summary>年末结转和结余: balance at the end of the year.</summary>
    public ReportedAmount? Closing { get; init; }

    /// <summary>结转结余率: closing balance ÷ adjusted expenditure budget.</summary>
    public ReportedPercentage? Rate { get; init; }
}
