using SelfEval.Domain.Figures;
using SelfEval.Domain.Indicators;

namespace SelfEval.Domain.Reports;

/// <summary>Conclusion and analyses (绩效自评情况).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record SelfEvaluation
{
    /// <summary>（一）自评结论: the conclusion.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public string? Conclusion { get; init => field = ReportText.Optional(value); }

    /// <summary>自评得分: the score the unit gives itself, out of 100.</summary>
    public ReportedScore? Score { get; init; }

    /// <summary>自评等级: the grade the unit gives itself.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such grade.</exception>
    public Grade? Grade { get; init => field = ReportName.Of(value); }

    /// <summary>（二）履职效能分析: how well the mandate was fulfilled.</summary>
    public EffectivenessAnalysis? Effectiveness { get; init; }

    /// <summary>（三）管理效率分析: how well the unit was managed.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public string? Efficiency { get; init => field = ReportText.Optional(value); }
}
