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

    /// <summary>绩效目标申报日期: the day on which the goals were submitted with the budget.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Before 1900 or after 2099.</exception>
    public DateOnly? GoalsSetOn { get; init => field = ReportDate.Of(value); }

    /// <summary>绩效指标: how many indicators were set, by level-1 category, in the order printed.</summary>
    public ValueList<IndicatorGroup> Indicators { get; init; }

    /// <summary>年中自评: whether the unit checked itself in mid-year.</summary>
    public bool? MidYearSelfCheck { get; init; }

    /// <summary>绩效运行监控: the mid-year monitoring.</summary>
    public Monitoring? Monitoring { get; init; }

    /// <summary>自评完成日期: the day on which the self-evaluation was finished.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Before 1900 or after 2099.</exception>
    public DateOnly? SelfEvaluatedOn { get; init => field = ReportDate.Of(value); }

    /// <summary>信息公开: what was published.</summary>
    public Disclosure? Disclosure { get; init; }

    /// <summary>按规定采购: whether procurement followed the rules.</summary>
    public bool? ProcurementByRules { get; init; }

    /// <summary>资产盘点: the check of assets at the end of the year.</summary>
    public AssetCheck? AssetCheck { get; init; }
}
