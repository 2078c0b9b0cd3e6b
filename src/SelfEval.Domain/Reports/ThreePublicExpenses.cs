using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Reports;

/// <summary>Official travel abroad, vehicles and reception (“三公”经费).</summary>
/// <remarks>
/// Scope: paid out of fiscal appropriations. A member that is null is absent in the source. Equality is by value; immutable.
/// Source: the table 财政拨款“三公”经费支出决算表 of departmental final accounts.
/// </remarks>
public sealed record ThreePublicExpenses
{
    /// <summary>合计: the total.</summary>
    public BudgetLine? Total { get; init; }

    /// <summary>因公出国（境）费: official travel abroad; group 30212.</summary>
    public BudgetLine? Abroad { get; init; }

    /// <summary>公务用车购置及运行维护费: vehicles, both parts together.</summary>
    public BudgetLine? Vehicles { get; init; }

    /// <summary>公务用车购置费: purchase of vehicles; groups 31013 and 30913.</summary>
    public BudgetLine? VehiclePurchase { get; init; }

    /// <summary>公务用车运行维护费: running and maintenance of vehicles; group 30231.</summary>
    public BudgetLine? VehicleOperation { get; init; }

    /// <summary>公务接待费: official reception; group 30217.</summary>
    public BudgetLine? Reception { get; init; }

    /// <summary>“三公”经费控制率: outturn ÷ initial budget of the total.</summary>
    public ReportedPercentage? ControlRate { get; init; }
}
