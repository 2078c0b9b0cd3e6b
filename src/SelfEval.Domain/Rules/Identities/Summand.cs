using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>An amount in a sum, or the same amount of some lines of a breakdown.</summary>
internal readonly record struct Summand(FigurePath<ReportedAmount> Path, LineSelection? Lines)
{
    public static implicit operator Summand(FigurePath<ReportedAmount> path) => new(path, null);
}
