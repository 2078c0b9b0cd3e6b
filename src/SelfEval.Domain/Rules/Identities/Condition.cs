using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>A figure that decides whether an identity applies, because another one takes it into account.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Kind">When the identity applies.</param>
internal readonly record struct Condition(FigurePath Figure, ConditionKind Kind);

/// <summary>When an identity applies, by a figure beside it.</summary>
internal enum ConditionKind
{
    /// <summary>Where the figure is not printed.</summary>
    NotPrinted = 0,

    /// <summary>Where the figure is not printed, or printed as zero.</summary>
    NothingPrinted = 1,

    /// <summary>Where the figure is printed.</summary>
    Printed = 2,
}
