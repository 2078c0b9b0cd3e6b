using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>
/// A figure in an identity and how often it counts. In a ratio it may stand above the line, below it, or in both: the
/// prior-year outturn that a report leaves out is outturn less change, and change stands above the line too. A path through
/// a list means those items that the selection chooses. A term with a place in last year's report is read there.
/// </summary>
internal readonly record struct Term(FigurePath Path, int Above, int Below = 0, ItemSelection? Items = null, WhenAbsent WhenAbsent = WhenAbsent.NotEvaluated, PriorPlace? Prior = null)
{
    /// <summary>The figure beside which this one is wanted: where neither is printed, or their list is empty, the report has no such part,
    /// and the sum does without it.</summary>
    public FigurePath? OnlyBeside { get; init; }
}
