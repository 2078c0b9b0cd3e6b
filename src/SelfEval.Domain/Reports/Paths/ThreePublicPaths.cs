using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in <see cref="ThreePublicExpenses"/>.</summary>
internal sealed class ThreePublicPaths
{
    public ThreePublicPaths(PartPath<ThreePublicExpenses> part)
    {
        Part = part;
        Total = Line(nameof(ThreePublicExpenses.Total), t => t.Total);
        Abroad = Line(nameof(ThreePublicExpenses.Abroad), t => t.Abroad);
        Vehicles = Line(nameof(ThreePublicExpenses.Vehicles), t => t.Vehicles);
        VehiclePurchase = Line(nameof(ThreePublicExpenses.VehiclePurchase), t => t.VehiclePurchase);
        VehicleOperation = Line(nameof(ThreePublicExpenses.VehicleOperation), t => t.VehicleOperation);
        Reception = Line(nameof(ThreePublicExpenses.Reception), t => t.Reception);
        ControlRate = part.Percentage(nameof(ThreePublicExpenses.ControlRate), t => t.ControlRate);

        BudgetPaths Line(string member, Func<ThreePublicExpenses, BudgetLine?> get)
        {
            PartPath<BudgetLine> line = part.Part(member, get);
            return new(line, line.Get);
        }
    }

    public PartPath<ThreePublicExpenses> Part { get; }

    public BudgetPaths Total { get; }

    public BudgetPaths Abroad { get; }

    public BudgetPaths Vehicles { get; }

    public BudgetPaths VehiclePurchase { get; }

    public BudgetPaths VehicleOperation { get; }

    public BudgetPaths Reception { get; }

    public FigurePath<ReportedPercentage> ControlRate { get; }
}
