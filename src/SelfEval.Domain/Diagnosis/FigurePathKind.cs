using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Diagnosis;

/// <summary>What the figure of a path measures, printed or not.</summary>
internal static class FigurePathKind
{
    public static FigureKind Of(FigurePath path) => path switch
    {
        FigurePath<ReportedAmount> => FigureKind.Amount,
        FigurePath<ReportedPercentage> => FigureKind.Percentage,
        FigurePath<ReportedQuantity> => FigureKind.Quantity,
        FigurePath<ReportedScore> => FigureKind.Score,
        _ => FigureKind.Count,
    };

    /// <summary>Whether a report can sensibly print less than zero there: changes and percentages, but nothing that was spent, scored or counted.</summary>
    public static bool MayBeNegative(FigurePath path) => Of(path) == FigureKind.Percentage || path.Name == "change";
}
