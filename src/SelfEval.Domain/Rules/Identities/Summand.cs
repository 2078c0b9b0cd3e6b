using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>An amount in a sum, or the same amount of some lines of a breakdown.</summary>
internal readonly record struct Summand(FigurePath<ReportedAmount> Path, LineSelection? Lines, WhenAbsent WhenAbsent = WhenAbsent.NotEvaluated)
{
    public static implicit operator Summand(FigurePath<ReportedAmount> path) => new(path, null);

    /// <summary>The summand in a sum, taken so many times.</summary>
    public Term Times(int sign) => new(Path, sign, 0, Lines, WhenAbsent);
}
