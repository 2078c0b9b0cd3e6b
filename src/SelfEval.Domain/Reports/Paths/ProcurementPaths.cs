using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in <see cref="GovernmentProcurement"/>.</summary>
internal sealed class ProcurementPaths
{
    public ProcurementPaths(PartPath<GovernmentProcurement> part)
    {
        PartPath<BudgetLine> total = part.Part(nameof(GovernmentProcurement.Total), p => p.Total);
        Total = new(total, total.Get);
        ExecutionRate = part.Percentage(nameof(GovernmentProcurement.ExecutionRate), p => p.ExecutionRate);
        Goods = Line(nameof(GovernmentProcurement.Goods), p => p.Goods);
        Works = Line(nameof(GovernmentProcurement.Works), p => p.Works);
        Services = Line(nameof(GovernmentProcurement.Services), p => p.Services);
        SmallAndMedium = Line(nameof(GovernmentProcurement.SmallAndMedium), p => p.SmallAndMedium);
        SmallAndMicro = Line(nameof(GovernmentProcurement.SmallAndMicro), p => p.SmallAndMicro);

        BudgetPartPaths Line(string member, Func<GovernmentProcurement, ExpenditurePart?> get)
        {
            PartPath<ExpenditurePart> line = part.Part(member, get);
            return new(line, line.Get);
        }
    }

    public BudgetPaths Total { get; }

    public FigurePath<ReportedPercentage> ExecutionRate { get; }

    public BudgetPartPaths Goods { get; }

    public BudgetPartPaths Works { get; }

    public BudgetPartPaths Services { get; }

    public BudgetPartPaths SmallAndMedium { get; }

    public BudgetPartPaths SmallAndMicro { get; }
}
