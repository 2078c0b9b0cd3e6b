namespace SelfEval.Domain.Reports;

/// <summary>How performance was managed over the year (部门整体绩效管理情况).</summary>
/// <remarks>A member that is null is absent in the source. Equality is by value; immutable.</remarks>
public sealed record PerformanceManagement
{
    /// <summary>The passage as a whole.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 200,000 characters, or holds half of a surrogate pair.</exception>
    public string? Narrative { get; init => field = ReportText.Optional(value); }

    /// <summary>预算申报时编制绩效目标: whether goals and indicators were set with the budget.</summary>
    public bool? GoalsSetAtBudgeting { get; init; }

    /// <summary>绩效指标: how many indicators were set, by level-1 category, in the order printed.</summary>
    public ValueList<IndicatorGroup> Indicators { get; init; }

    /// <summary>年中自评: whether the unit checked itself in mid-year.</summary>
    public bool? MidYearSelfCheck { get; init; }

    /// <summary>绩效运行监控: the mid-year monitoring.</summary>
    public Monitoring? Monitoring { get; init; }
}
